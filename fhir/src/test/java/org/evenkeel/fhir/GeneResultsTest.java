package org.evenkeel.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.fhir.Bundles.read;

import org.junit.jupiter.api.Test;

/// Genes as Observations report them.
class GeneResultsTest {

  @Test
  void theCodeNamesTheGeneAndTheAnswerItsPhenotype() {
    var person =
        read(gene("g1", "2020-01-01", loinc("79715-9"), answer("LA9657-3", "Poor metabolizer")));
    assertThat(person.picture().genes()).containsOnlyKeys("CYP2D6");
    assertThat(person.picture().genes()).containsEntry("CYP2D6", "Poor metabolizer");
    assertThat(person.unread()).isEmpty();
  }

  @Test
  void anAnswerThatIsOnlyACodeIsRead() {
    assertThat(
            read(gene(
                    "g1",
                    "2020-01-01",
                    loinc("79715-9"),
                    "'valueCodeableConcept':{'coding':[{'system':'http://loinc.org','code':'LA9657-3'}]}"))
                .picture()
                .genes())
        .containsEntry("CYP2D6", "LA9657-3");
  }

  @Test
  void theFirstWordNamesTheGeneWhenNoCodeDoes() {
    var person =
        read(
            gene("g1", "2020-01-01", "'text':'CYP2D6 phenotype'", "'valueString':'PM'"),
            gene("g2", "2020-01-01", "'text':'HLA-B*15:02 [Presence]'", "'valueString':'positive'"),
            gene(
                "g3", "2020-01-01", "'text':'HLA-B*57:01 [Presence]'", "'valueString':'positive'"));
    assertThat(person.picture().genes())
        .containsOnlyKeys("CYP2D6", "HLA-B*15:02")
        .containsEntry("HLA-B*15:02", "positive");
  }

  @Test
  void aComponentMayNameTheGeneAndOthersSayTheRest() {
    String components =
        "'component':["
            + "{'code':{'coding':[{'system':'http://loinc.org','code':'48018-6'}]},'valueCodeableConcept':{'text':'CYP2D6'}},"
            + "{'code':{'coding':[{'system':'http://loinc.org','code':'53040-2'}]},'valueCodeableConcept':{'text':'Poor metabolizer'}},"
            + "{'code':{'text':'Activity score'},'valueQuantity':{'value':0}},"
            + "{'code':{'text':'Method'},'valueString':'sequencing'}]";
    assertThat(
            read(gene("g1", "2020-01-01", "'text':'Therapeutic implication'", components))
                .picture()
                .genes())
        .containsEntry("CYP2D6", "Poor metabolizer (activity score 0)");
  }

  @Test
  void twoAllelesAreRead() {
    String components =
        "'component':["
            + "{'code':{'coding':[{'system':'http://loinc.org','code':'48018-6'}]},'valueCodeableConcept':{'text':'CYP2D6'}},"
            + "{'code':{'coding':[{'system':'http://loinc.org','code':'84413-4'}]},'valueString':'*4/*4'}]";
    assertThat(read(gene("g1", "2020-01-01", "'text':'Genotype'", components)).picture().genes())
        .containsEntry("CYP2D6", "*4/*4");
  }

  @Test
  void aPanelHoldsOneGeneInEachComponent() {
    String components =
        "'component':["
            + "{'code':{'text':'CYP2D6 phenotype'},'valueString':'normal metabolizer'},"
            + "{'code':{'text':'CYP2D6 comment'}},"
            + "{'code':{'text':'HLA-B*15:02'},'valueCodeableConcept':{'text':'Positive'}},"
            + "{'code':{'text':'BRCA1'},'valueString':'negative'}]";
    assertThat(read(gene("g1", "2020-01-01", "'text':'Panel'", components)).picture().genes())
        .containsEntry("CYP2D6", "normal metabolizer")
        .containsEntry("HLA-B*15:02", "Positive")
        .hasSize(2);
  }

  @Test
  void theLatestResultSpeaksAlsoWhenNothingCouldBeTold() {
    String early = gene("g1", "2020-01-01", loinc("79715-9"), "'valueString':'PM'");
    String late = gene("g2", "2021-01-01", loinc("79715-9"), "'valueString':'Indeterminate'");
    assertThat(read(early, late).picture().genes()).containsEntry("CYP2D6", "Indeterminate");
    assertThat(read(late, early).picture().genes()).containsEntry("CYP2D6", "Indeterminate");
  }

  @Test
  void aResultThatWeCannotReadIsListedAndChangesNothing() {
    var person =
        read(
            gene("g1", "2020-01-01", loinc("79715-9"), "'valueString':'PM'"),
            gene("g2", "2021-01-01", loinc("79715-9"), "'valueString':'lively'"));
    assertThat(person.picture().genes()).containsEntry("CYP2D6", "PM");
    assertThat(person.unread())
        .containsExactly(
            new Unread(
                "Observation/g2", "CYP2D6 phenotype (\"lively\" is not a phenotype we know)"));
  }

  @Test
  void anObservationWithoutAnAnswerSaysNothing() {
    var person = read(gene("g1", "2020-01-01", loinc("79715-9"), "'note':[]"));
    assertThat(person.picture().genes()).isEmpty();
    assertThat(person.unread()).isEmpty();
  }

  private static String gene(String id, String on, String code, String value) {
    return "{'resourceType':'Observation','id':'%s','status':'final','subject':{'reference':'Patient/p1'},'effectiveDateTime':'%s','code':{%s},%s}"
        .formatted(id, on, code, value);
  }

  private static String loinc(String code) {
    return "'coding':[{'system':'http://loinc.org','code':'%s'}]".formatted(code);
  }

  private static String answer(String code, String display) {
    return "'valueCodeableConcept':{'coding':[{'system':'http://loinc.org','code':'%s','display':'%s'}]}"
        .formatted(code, display);
  }
}
