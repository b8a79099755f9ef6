package org.evenkeel.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.fhir.Bundles.read;

import java.math.BigDecimal;
import java.util.Set;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final String ABOUT = "'subject':{'reference':'Patient/p1'},";

  @Test
  void readsAgeOnTheDayAskedAboutAndSex() {
    var picture = read().picture();
    assertThat(picture.age()).isEqualTo(Known.is(BigDecimal.valueOf(34)));
    assertThat(picture.sex()).isEqualTo(Known.is(Sex.FEMALE));
  }

  @Test
  void doesNotTakeAnAbsentListForAnEmptyOne() {
    var picture = read().picture();
    assertThat(picture.conditions()).isInstanceOf(Known.Not.class);
    assertThat(picture.allergies()).isInstanceOf(Known.Not.class);
    assertThat(picture.pregnancy()).isInstanceOf(Known.Not.class);
    assertThat(picture.measure(Measure.EGFR)).isInstanceOf(Known.Not.class);
  }

  @Test
  void readsConditionsByCodeAndByWordAndLeavesOutWhatIsOver() {
    var picture =
        read(
                "{'resourceType':'Condition','id':'c1',"
                    + ABOUT
                    + "'code':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'G40.909'}]}}",
                "{'resourceType':'Condition','id':'c2',"
                    + ABOUT
                    + "'code':{'text':'Normal pregnancy'},'abatementDateTime':'2020-01-01'}")
            .picture();
    assertThat(picture.conditions()).isEqualTo(Known.is(Set.of("seizure-disorder")));
    assertThat(picture.pregnancy()).isInstanceOf(Known.Not.class);
  }

  @Test
  void readsThatThereIsNoKnownAllergyAsAnEmptyList() {
    var picture =
        read("{'resourceType':'AllergyIntolerance','id':'a1','patient':{'reference':'Patient/p1'},'code':{'coding':[{'system':'http://snomed.info/sct','code':'716186003'}]}}")
            .picture();
    assertThat(picture.allergies()).isEqualTo(Known.is(java.util.List.of()));
  }

  @Test
  void leavesOutAllergiesToFoodAndPollen() {
    var picture =
        read("{'resourceType':'AllergyIntolerance','id':'a1','patient':{'reference':'Patient/p1'},'category':['food'],'code':{'text':'Allergy to nut'}}")
            .picture();
    assertThat(picture.allergies()).isEqualTo(Known.is(java.util.List.of()));
  }

  @Test
  void takesTheLatestResultAndForgetsOneThatIsTooOldToSpeakForToday() {
    assertThat(read(egfr("2026-01-01", 50), egfr("2026-09-01", 62)).picture().measure(Measure.EGFR))
        .isEqualTo(Known.is(BigDecimal.valueOf(62)));
    assertThat(read(egfr("2020-01-01", 50)).picture().measure(Measure.EGFR))
        .isInstanceOf(Known.Not.class);
  }

  @Test
  void takesTheLatestLevelWhereverItStandsInTheBundle() {
    assertThat(read(level("2026-11-10", "1.9"), level("2026-08-01", "0.6")).picture().levels())
        .extractingByKey("lithium")
        .extracting(level -> level.value().toPlainString())
        .isEqualTo("1.9");
  }

  @Test
  void readsThousandsOfCellsAsCells() {
    var person =
        read(
            "{'resourceType':'Observation','id':'o1','status':'final',"
                + ABOUT
                + "'code':{'coding':[{'system':'http://loinc.org','code':'751-8'}]},'effectiveDateTime':'2026-11-01','valueQuantity':{'value':1.4,'unit':'10*3/uL','code':'10*3/uL'}}");
    assertThat(person.observations().getFirst().value().orElseThrow().value())
        .isEqualByComparingTo("1400");
  }

  @Test
  void listsWhatTookNoPartWithTheReason() {
    var person =
        read(
            "{'resourceType':'Claim','id':'x'}",
            "{'resourceType':'Observation','id':'o1','status':'final',"
                + ABOUT
                + "'code':{'coding':[{'system':'http://loinc.org','code':'751-8'}]},'valueQuantity':{'value':3}}",
            "{'resourceType':'Condition','id':'c1','subject':{'reference':'Patient/someone-else'},'code':{'text':'x'}}",
            Bundles.request("'status':'entered-in-error','intent':'order'"));
    assertThat(person.unread())
        .extracting(Unread::ref, Unread::why)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                "1 Claim", "not a kind of resource that the review uses"),
            org.assertj.core.groups.Tuple.tuple("Observation/o1", "no time at which it was taken"),
            org.assertj.core.groups.Tuple.tuple("Condition/c1", "about nobody in this Bundle"),
            org.assertj.core.groups.Tuple.tuple("MedicationRequest/m1", "entered in error"));
  }

  private static String level(String day, String value) {
    return "{'resourceType':'Observation','id':'l"
        + day
        + "','status':'final',"
        + ABOUT
        + "'code':{'coding':[{'system':'http://loinc.org','code':'14334-7'}]},'effectiveDateTime':'"
        + day
        + "','valueQuantity':{'value':"
        + value
        + ",'unit':'mmol/L'}}";
  }

  private static String egfr(String day, int value) {
    return "{'resourceType':'Observation','id':'e"
        + value
        + "','status':'final',"
        + ABOUT
        + "'code':{'coding':[{'system':'http://loinc.org','code':'33914-3'}]},'effectiveDateTime':'"
        + day
        + "','valueQuantity':{'value':"
        + value
        + ",'unit':'mL/min/{1.73_m2}','code':'mL/min/{1.73_m2}'}}";
  }
}
