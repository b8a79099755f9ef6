package org.evenkeel.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.fhir.Bundles.bundle;
import static org.evenkeel.fhir.Bundles.readText;
import static org.evenkeel.fhir.Bundles.request;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.evenkeel.fhir.json.JsonDocument;
import org.evenkeel.fhir.json.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileInputTest {
  private static final String GOOD =
      bundle(
          request(
              "'status':'active','intent':'order','authoredOn':'2026-06-01','dosageInstruction':[{'timing':{'repeat':{'frequency':2,'period':1,'periodUnit':'d'}},"
                  + "'doseAndRate':[{'doseQuantity':{'value':300,'unit':'mg'}}]}]"),
          "{'resourceType':'Observation','id':'o1','status':'final','subject':{'reference':'Patient/p1'},'code':{'coding':[{'system':'http://loinc.org','code':'751-8'}]},'effectiveDateTime':'2026-11-01T08:00:00Z','valueQuantity':{'value':1400,'unit':'/uL'}}");

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "value":300        | "value":-300          | $.entry[1].resource.dosageInstruction[0].doseAndRate[0].doseQuantity.value: a dose cannot be negative
          "value":300        | "value":1e400         | $.entry[1].resource.dosageInstruction[0].doseAndRate[0].doseQuantity.value: a number beyond all measure: 1e400
          "value":300        | "value":"300"         | $.entry[1].resource.dosageInstruction[0].doseAndRate[0].doseQuantity.value: expected a number
          "unit":"mg"        | "unit":"grains"       | $.entry[1].resource.dosageInstruction[0].doseAndRate[0].doseQuantity.unit: unknown unit of a dose: "grains"
          "frequency":2      | "frequency":0         | $.entry[1].resource.dosageInstruction[0].timing.repeat.frequency: must be above zero
          "status":"active"  | "status":7            | $.entry[1].resource.status: expected a text
          "2026-06-01"       | "June"                | $.entry[1].resource.authoredOn: not a date
          "type"             | "resourceType"        | line 1, column 40: the same name twice in one object
          ]}                 | ]                     | line
          "Bundle"           | "Patient"             | $.resourceType: expected a FHIR Bundle, found Patient
          """)
  void saysWhereAndWhatIsWrong(String good, String bad, String message) {
    String text =
        good.equals("]}") ? GOOD.substring(0, GOOD.length() - 1) : GOOD.replace(good, bad);
    assertThatThrownBy(() -> readText(text))
        .isInstanceOf(WrongInput.class)
        .message()
        .startsWith(message)
        .doesNotContain("\n");
  }

  @Test
  void refusesDeepNestingAndOtherFormatsAndTooMuch() {
    String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThatThrownBy(() -> readText(deep)).hasMessageContaining("nested deeper than 100 levels");
    assertThatThrownBy(() -> readText("<Bundle/>")).hasMessageContaining("XML");
    assertThatThrownBy(() -> readText("PK\u0003\u0004")).hasMessageContaining("ZIP");
    assertThatThrownBy(() -> readText(" ")).hasMessageContaining("empty");
    assertThatThrownBy(() -> readText(GOOD + "{}")).hasMessageContaining("follows after the end");
    assertThatThrownBy(
            () -> JsonDocument.read(new java.io.ByteArrayInputStream(new byte[2 << 20]), 1 << 20))
        .hasMessageContaining("larger than 1 MB");
  }

  /// Bytes are changed, dropped, doubled and swapped: the reader answers or says what is wrong, and
  /// nothing else.
  @Test
  void answersOrRefusesEveryMutationOfAGoodBundle() {
    int refused = 0;
    int cases = Integer.getInteger("evenkeel.seeds", 1000);
    for (int seed = 0; seed < cases; seed++) {
      byte[] bytes = mutate(GOOD.getBytes(StandardCharsets.UTF_8), new SplittableRandom(seed));
      try {
        new BundleReader(new SmallKnowledge(), Bundles.AS_OF)
            .read(JsonDocument.read(bytes), Bundles.AS_OF);
      } catch (WrongInput wrong) {
        refused++;
        assertThat(wrong.getMessage()).as("seed " + seed).isNotBlank().doesNotContain("\n");
      } catch (RuntimeException crash) {
        throw new AssertionError("seed " + seed + " crashed the reader", crash);
      }
    }
    assertThat(refused).isBetween(cases / 10, cases);
  }

  private static byte[] mutate(byte[] good, SplittableRandom random) {
    byte[] bytes = good.clone();
    int changes = random.nextInt(1, 4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = java.util.Arrays.copyOf(bytes, at + 1);
        case 2 -> bytes[at] = (byte) "{}[]\",:0-eE.".charAt(random.nextInt(12));
        case 3 -> {
          int other = random.nextInt(bytes.length);
          byte swap = bytes[at];
          bytes[at] = bytes[other];
          bytes[other] = swap;
        }
        default -> {
          byte[] more = new byte[bytes.length + 8];
          System.arraycopy(bytes, 0, more, 0, at);
          System.arraycopy(
              bytes,
              at,
              more,
              Math.min(at + 8, more.length - (bytes.length - at)),
              bytes.length - at);
          bytes = more;
        }
      }
    }
    return bytes;
  }
}
