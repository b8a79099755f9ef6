package org.evenkeel.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.fhir.Bundles.read;
import static org.evenkeel.fhir.Bundles.request;

import java.util.Optional;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.fhir.MedicationEntry.OnBoard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnBoardTest {

  @ParameterizedTest(name = "{0} {1} authored {2}, ends {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          active    | order          | 2026-06-01 |            | YES
          on-hold   | order          | 2026-06-01 |            | YES
          active    | original-order | 2026-06-01 |            | YES
          active    | plan           | 2026-06-01 |            | NO
          active    | proposal       | 2026-06-01 |            | NO
          stopped   | order          | 2026-06-01 |            | NO
          completed | order          | 2026-06-01 |            | NO
          active    | order          | 2026-12-01 |            | NO
          active    | order          | 2026-06-01 | 2026-11-21 | NO
          active    | order          | 2026-06-01 | 2026-11-22 | YES
          """)
  void countsAnOrderAsOnBoardByStatusIntentAndPeriod(
      String status, String intent, String authored, String end, OnBoard expected) {
    String dosage =
        end == null
            ? ""
            : ",'dosageInstruction':[{'timing':{'repeat':{'boundsPeriod':{'end':'" + end + "'}}}}]";
    PersonInBundle person =
        read(
            request(
                "'status':'"
                    + status
                    + "','intent':'"
                    + intent
                    + "','authoredOn':'"
                    + authored
                    + "'"
                    + dosage));
    assertThat(person.medications().getFirst().onBoard()).isEqualTo(expected);
  }

  @Test
  void endsAnOrderWithItsValidityPeriod() {
    String until = ",'dispenseRequest':{'validityPeriod':{'end':'2026-10-01'}}";
    assertThat(
            read(request("'status':'active','intent':'order','authoredOn':'2026-06-01'" + until))
                .medications()
                .getFirst()
                .onBoard())
        .isEqualTo(OnBoard.NO);
  }

  @Test
  void anOrderWithStepsEndsWithItsLastStepAndHasTheDoseOfTheDay() {
    String first = step("2026-11-01", "2026-11-10", 300);
    assertThat(only(ordered(first, step("2026-11-11", null, 600))).daily())
        .contains(new DailyDose(Mass.ofMilligrams(600)));
    Exposure stepped = only(ordered(step("2026-11-11", "2026-11-30", 900), first));
    assertThat(stepped.onBoard()).isTrue();
    assertThat(stepped.from()).contains(java.time.LocalDate.parse("2026-11-01"));
    assertThat(stepped.daily()).contains(new DailyDose(Mass.ofMilligrams(900)));
    assertThat(only(ordered(first, step("2026-11-11", "2026-11-20", 600))).onBoard()).isFalse();
  }

  @Test
  void marksAnOpenEndedOrderOlderThanThirteenMonthsAsStale() {
    Exposure old = only(request("'status':'active','intent':'order','authoredOn':'2025-10-21'"));
    assertThat(old.onBoard()).isTrue();
    assertThat(old.stale()).isTrue();
    assertThat(
            only(request("'status':'active','intent':'order','authoredOn':'2025-10-23'")).stale())
        .isFalse();
  }

  @ParameterizedTest(name = "handed over {0} for {1} days: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-01 | 30 | YES
          2026-11-01 | 21 | NO
          2026-11-01 | 22 | YES
          2026-11-01 |    | NOT_KNOWN
                     | 30 | NOT_KNOWN
          2026-11-30 | 30 | NO
          """)
  void countsADispenseForItsDaysAndNeverGuessesThem(String when, String days, OnBoard expected) {
    String dispense =
        "{'resourceType':'MedicationDispense','id':'d1','status':'completed','subject':{'reference':'Patient/p1'},"
            + "'medicationCodeableConcept':{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'2626'}]}"
            + (when == null ? "" : ",'whenHandedOver':'" + when + "'")
            + (days == null ? "" : ",'daysSupply':{'value':" + days + "}")
            + "}";
    MedicationEntry entry = read(dispense).medications().getFirst();
    assertThat(entry.recognised()).isTrue();
    assertThat(entry.onBoard()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "clozapine given {0}: {1}")
  @CsvSource({"2026-11-20, YES", "2026-11-10, NO"})
  void countsAnAdministrationForAsLongAsTheMedicineStays(String when, OnBoard expected) {
    assertThat(given("clozapine", when).onBoard()).isEqualTo(expected);
  }

  @Test
  void doesNotKnowHowLongAMedicineStaysOfWhichTheKnowledgeDoesNotSay() {
    assertThat(given("lithium", "2026-11-20").onBoard()).isEqualTo(OnBoard.NOT_KNOWN);
  }

  @Test
  void takesTheLastDayOfAStatementThatEndedAsTheLastDoseTaken() {
    Exposure ended =
        only(
            "{'resourceType':'MedicationStatement','id':'s1','status':'completed','subject':{'reference':'Patient/p1'},"
                + "'medicationCodeableConcept':{'text':'lithium'},'effectivePeriod':{'start':'2026-01-01','end':'2026-11-10'}}");
    assertThat(ended.onBoard()).isFalse();
    assertThat(ended.lastTaken()).contains(java.time.LocalDate.parse("2026-11-10"));
  }

  @Test
  void readsMilligramsADayFromTabletsStrengthAndFrequency() {
    Exposure lithium =
        only(
            request(
                "'status':'active','intent':'order','dosageInstruction':[{'timing':{'repeat':{'frequency':2,'period':1,'periodUnit':'d'}},"
                    + "'doseAndRate':[{'doseQuantity':{'value':1.5,'unit':'tablet'}}]}]"));
    assertThat(lithium.single()).contains(Mass.ofMilligrams(450));
    assertThat(lithium.daily()).contains(new DailyDose(Mass.ofMilligrams(900)));
  }

  @Test
  void leavesTheDailyDoseUnknownWhenTheOrderDoesNotSayHowOften() {
    Exposure lithium =
        only(
            request(
                "'status':'active','intent':'order','dosageInstruction':[{'doseAndRate':[{'doseQuantity':{'value':300,'unit':'mg'}}]}]"));
    assertThat(lithium.daily()).isEqualTo(Optional.empty());
  }

  @Test
  void findsAMedicineThatIsContainedOrReferenced() {
    String contained =
        "{'resourceType':'MedicationRequest','id':'m1','status':'active','intent':'order','subject':{'reference':'Patient/p1'},"
            + "'contained':[{'resourceType':'Medication','id':'c','code':{'text':'clozapine 25 MG'}}],"
            + "'medicationReference':{'reference':'#c'}}";
    String referenced =
        "{'resourceType':'MedicationRequest','id':'m2','status':'active','intent':'order','subject':{'reference':'Patient/p1'},"
            + "'medicationReference':{'reference':'Medication/x'}}";
    String medication = "{'resourceType':'Medication','id':'x','code':{'text':'lithium'}}";
    assertThat(read(contained, referenced, medication).exposures())
        .extracting(e -> e.ingredient().orElseThrow().name())
        .containsExactly("clozapine", "lithium");
  }

  private static String ordered(String... steps) {
    return request(
        "'status':'active','intent':'order','authoredOn':'2026-10-31','dosageInstruction':["
            + String.join(",", steps)
            + "]");
  }

  private static String step(String from, @Nullable String last, int mg) {
    return "{'timing':{'repeat':{'frequency':1,'period':1,'periodUnit':'d','boundsPeriod':{'start':'"
        + from
        + (last == null ? "'" : "','end':'" + last + "'")
        + "}}},'doseAndRate':[{'doseQuantity':{'value':"
        + mg
        + ",'unit':'mg'}}]}";
  }

  private static MedicationEntry given(String medicine, String when) {
    return read("{'resourceType':'MedicationAdministration','id':'a1','status':'completed','subject':{'reference':'Patient/p1'},"
            + "'medicationCodeableConcept':{'text':'"
            + medicine
            + "'},'effectiveDateTime':'"
            + when
            + "'}")
        .medications()
        .getFirst();
  }

  private static Exposure only(String resource) {
    return read(resource).exposures().getFirst();
  }
}
