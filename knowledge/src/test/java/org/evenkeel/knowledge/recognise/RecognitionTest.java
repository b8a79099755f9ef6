package org.evenkeel.knowledge.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.evenkeel.core.medication.Recognition.NotRecognised;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

  private static final NamedFormulary FORMULARY =
      (NamedFormulary) KnowledgeLoader.bundled().get(Formulary.KEY, LocalDate.EPOCH).orElseThrow();

  private record Row(String text, String expected) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zoloft 50mg tabs                                                | sertraline
          sertraline 50 MG Oral Tablet [Zoloft]                           | sertraline
          SERTRALINE HCL 50MG TABLET                                      | sertraline
          24 HR venlafaxine 75 MG Extended Release Oral Capsule           | venlafaxine
          LITHIUM CARB ER 450MG TAB                                       | lithium
          Carbamazepine[Tegretol]                                         | carbamazepine
          Acetaminophen 325 MG / HYDROcodone Bitartrate 7.5 MG Oral Tablet| acetaminophen+hydrocodone
          buprenorphine 8 MG / naloxone 2 MG Sublingual Film              | buprenorphine/naloxone
          {28 (norethindrone 1 MG / ethinyl estradiol 0.02 MG Oral Tablet) } Pack | norethindrone+ethinylestradiol
          Invega Sustenna                                                 | paliperidone
          Losartan Potassium 50 MG Oral Tablet                            | losartan
          """)
  void readsAMedicineTheWayRecordsWriteIt(String text, String expected) {
    assertThat(names(FORMULARY.recognise(text))).isEqualTo(expected);
  }

  @Test
  void readsStrengthFormRouteAndReleaseBesideTheName() {
    Recognised read =
        (Recognised)
            FORMULARY.recognise("24 HR venlafaxine 75 MG Extended Release Oral Capsule [Effexor]");

    assertThat(read.matchedBy()).isEqualTo(MatchedBy.INGREDIENT);
    assertThat(read.product().strength()).contains(Strength.parse("75 mg"));
    assertThat(read.product().form()).contains("capsule");
    assertThat(read.product().route()).contains(Route.ORAL);
    assertThat(read.product().release()).contains(Release.EXTENDED);
    assertThat(read.product().brand()).contains("Effexor");
  }

  @Test
  void takesRouteAndReleaseOfABrandFromItsForms() {
    Recognised read = (Recognised) FORMULARY.recognise("Invega Sustenna 156 mg");

    assertThat(read.matchedBy()).isEqualTo(MatchedBy.BRAND);
    assertThat(read.product().route()).contains(Route.INTRAMUSCULAR);
    assertThat(read.product().release()).contains(Release.DEPOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sertralyne",
        "Zolaxin 50 mg",
        "acetaminophen 325 MG / unknownol 5 MG Oral Tablet",
        "desmethyl-sertraline",
        "aspirin-free cold tablets",
        "not taking sertraline",
        "sertraline 50 MG Oral Tablet [Prozac]",
        "lithium battery",
        "50 mg",
        "",
        "hydrochloride 50 MG Oral Tablet"
      })
  void neverGuessesAtWhatItDoesNotKnow(String text) {
    assertThat(FORMULARY.recognise(text)).isInstanceOf(NotRecognised.class);
  }

  @Test
  void offersNamesThatLookLikeAnUnknownOneForAPersonToChooseFrom() {
    NotRecognised unknown = (NotRecognised) FORMULARY.recognise("sertralyne 50 mg");

    assertThat(unknown.nearest()).contains("sertraline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"an SSRI", "benzodiazepine", "benzodiazepines", "antidepressant"})
  void aClassIsNotAMedicine(String text) {
    assertThat(FORMULARY.recognise(text)).isInstanceOf(NotRecognised.class);
    assertThat(FORMULARY.whyNot(text)).contains("a class of medicines, not one medicine");
  }

  @Test
  void everyListedNameMeansItsOwnMedicine() {
    List<String> lost = new ArrayList<>();
    for (Medicine medicine : FORMULARY.medicines()) {
      String name = medicine.ingredient().name();
      if (!parts(FORMULARY.recognise(name)).equals(parts(medicine))) {
        lost.add(name + " -> " + FORMULARY.recognise(name));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void readsIngredientProductAndAtcCodes() {
    assertThat(names(FORMULARY.recognise(new Code.RxNorm("36437")))).isEqualTo("sertraline");
    assertThat(names(FORMULARY.recognise(new Code.Atc("N06AB06")))).isEqualTo("sertraline");
    assertThat(names(FORMULARY.recognise(new Code.RxNorm("313782")))).isEqualTo("acetaminophen");
    assertThat(FORMULARY.recognise(new Code.RxNorm("99999999"))).isInstanceOf(NotRecognised.class);
  }

  @Test
  void readsNinetyEightInAHundredTestNamesAndNoneWrongly() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<Row> rows = rows();
    for (Row row : rows) {
      String expected = expected(row.expected());
      List<String> found = parts(FORMULARY.recognise(row.text()));
      String got = String.join("+", found);
      if (!got.equals(expected)) {
        (found.isEmpty() ? missed : wrong).add(row.text() + " -> " + got + ", not " + expected);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(rows.size() / 50);
  }

  private static String expected(String names) {
    return String.join(
        "+",
        Stream.of(names.split("[;+]"))
            .filter(name -> !name.isBlank())
            .flatMap(name -> parts(FORMULARY.recognise(name)).stream())
            .sorted()
            .toList());
  }

  private static String names(Recognition recognition) {
    return recognition instanceof Recognised(var medicines, _, _)
        ? String.join("+", medicines.stream().map(Ingredient::name).toList())
        : "";
  }

  private static List<String> parts(Recognition recognition) {
    return recognition instanceof Recognised(var medicines, _, _)
        ? medicines.stream()
            .flatMap(i -> parts(FORMULARY.medicine(i).orElseThrow()).stream())
            .sorted()
            .toList()
        : List.of();
  }

  private static List<String> parts(Medicine medicine) {
    return medicine.contains().isEmpty()
        ? List.of(medicine.ingredient().name())
        : medicine.contains().stream().map(Ingredient::name).sorted().toList();
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in =
        RecognitionTest.class.getResourceAsStream("/org/evenkeel/knowledge/test-names.csv")) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().skip(1).toList()) {
        int cut = line.startsWith("\"") ? line.indexOf("\",") + 1 : line.indexOf(',');
        String written = line.substring(0, cut);
        rows.add(new Row(written.replace("\"", ""), line.substring(cut + 1).replace("\"", "")));
      }
    }
    return rows;
  }
}
