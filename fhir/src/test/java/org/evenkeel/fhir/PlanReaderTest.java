package org.evenkeel.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.evenkeel.fhir.json.JsonDocument;
import org.evenkeel.fhir.json.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'repeat':{'frequency':2,'period':1,'periodUnit':'d'}             | 300 mg at breakfast and 300 mg at bedtime
          'repeat':{'frequency':1,'period':8,'periodUnit':'h'}             | 300 mg every 8 hours
          'repeat':{'frequency':1,'period':2,'periodUnit':'d','when':['HS']} | 300 mg at bedtime every 2 days
          'repeat':{'frequency':1,'period':1,'periodUnit':'d','timeOfDay':['21:30:00']} | 300 mg at 9:30 PM
          'repeat':{'frequency':1,'period':1,'periodUnit':'wk','dayOfWeek':['mon'],'when':['MORN']} | 300 mg at breakfast every Monday
          'code':{'coding':[{'code':'BID'}]}                                | 300 mg at breakfast and 300 mg at bedtime
          """)
  void readsATimingAsAPlan(String timing, String words) {
    PlannedRequest read =
        read(
            "'timing':{" + timing + "},'doseAndRate':[{'doseQuantity':{'value':300,'unit':'mg'}}]");
    assertThat(read.unread()).isEmpty();
    String said = read.items().getFirst().versions().getFirst().plan().inWords();
    assertThat(said).startsWith(words);
  }

  @Test
  void neverPlansWhatItCannotRead() {
    assertThat(read("'text':'as directed'").unread())
        .singleElement()
        .extracting(Unread::why)
        .isEqualTo("no dose that can be planned");
    assertThat(
            read("'timing':{'event':['2026-01-01']},'doseAndRate':[{'doseQuantity':{'value':300,'unit':'mg'}}]")
                .unread())
        .singleElement()
        .extracting(Unread::why)
        .isEqualTo("no timing that can be planned");
  }

  @Test
  void saysWhereATimingIsWrong() {
    assertThatThrownBy(() ->
            read(
                "'timing':{'repeat':{'frequency':1,'period':1,'periodUnit':'d','when':['LATER']}},'doseAndRate':[{'doseQuantity':{'value':1,'unit':'mg'}}]"))
        .isInstanceOf(WrongInput.class)
        .hasMessageEndingWith("not an event of the day: \"LATER\"");
  }

  private static PlannedRequest read(String dosage) {
    String json =
        Bundles.request(
                "'status':'active','intent':'order','authoredOn':'2026-06-01','dosageInstruction':[{"
                    + dosage
                    + "}]")
            .replace('\'', '"');
    return new PlanReader(new SmallKnowledge())
        .read(JsonDocument.read(json.getBytes(StandardCharsets.UTF_8)))
        .getFirst();
  }
}
