package org.evenkeel.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KnowledgeCompilerTest {

  private static final ContentFiles SHIPPED = ContentFiles.bundled();

  @Test
  void theShippedContentHasNoProblem() {
    assertThat(problems(SHIPPED)).isEmpty();
  }

  @Test
  void namesFileLineAndPathOfAnUnknownKey() {
    assertThat(changed("limits/lithium.yaml", "maximumDaily:", "maximumDayly:"))
        .anyMatch(p -> p.matches("limits/lithium.yaml:[0-9]+: /0: .*maximumDayly.*"));
  }

  @Test
  void refusesACitationOfNoSource() {
    assertThat(changed("limits/lithium.yaml", "sources: [", "sources: [no-such-source, "))
        .anyMatch(p -> p.contains("no source \"no-such-source\""));
  }

  @Test
  void refusesARuleAboutAMedicineNobodyListed() {
    assertThat(changed("limits/lithium.yaml", "medicine: [lithium]", "medicine: [lithum-x]"))
        .anyMatch(p -> p.contains("no medicine \"lithum-x\""));
  }

  @Test
  void refusesANameThatMeansTwoMedicines() {
    assertThat(changed("medicines/sertraline.yaml", "brands: [Zoloft", "brands: [Prozac, Zoloft"))
        .anyMatch(p -> p.contains("\"Prozac\" is a name of"));
  }

  @Test
  void refusesAnUnsureRuleThatInterrupts() {
    assertThat(
            changed(
                "contraindications/lithium.yaml",
                "  interrupts: true\n",
                "  interrupts: true\n  sure: unsure\n  unsureBecause: \"not seen\"\n"))
        .isNotEmpty();
  }

  @Test
  void refusesAnInductionTableWithAHole() {
    assertThat(changed("inductions/buprenorphine.yaml", "when: {}", "when: {cows: {atLeast: 20}}"))
        .anyMatch(p -> p.contains("no case for short-acting, 6 h, COWS 13"));
  }

  @Test
  void refusesASwitchThatStandsInsteadOfNone() {
    assertThat(
            changed(
                "switching/antidepressants.yaml",
                "replaces: [switching/serotonergic-to-maoi]",
                "replaces: [switching/no-such]"))
        .anyMatch(p -> p.contains("no switch \"switching/no-such\""));
  }

  @Test
  void refusesATitrationThatDoesNotBeginOnDayOne() {
    assertThat(
            changed(
                "titrations/lamotrigine.yaml",
                "{fromDay: 1, dose: 25 mg, everyDays: 2}",
                "{fromDay: 2, dose: 25 mg, everyDays: 2}"))
        .anyMatch(p -> p.contains("the first step begins on day 1"));
  }

  @Test
  void refusesAScaleWithAGapBetweenBands() {
    assertThat(changed("scales/phq-9.yaml", "{from: 5, until: 10", "{from: 6, until: 10"))
        .anyMatch(p -> p.contains("begins at 6, not at 5"));
  }

  @Test
  void refusesAMissedDoseTableWithAHole() {
    assertThat(changed("missed/lithium.yaml", "since: {from: 48 h}", "since: {from: 50 h}"))
        .anyMatch(p -> p.contains("no case for"));
  }

  @Test
  void refusesTextForPeopleThatAsksForTooMuchSchool() {
    assertThat(
            changed(
                "education/lithium.yaml",
                "whatFor: \"",
                "whatFor: \"Pharmacotherapeutic stabilisation necessitates continual observation"
                    + " notwithstanding symptomatic amelioration throughout hospitalisation. "))
        .anyMatch(p -> p.contains("reads at grade"));
  }

  @Test
  void refusesAConditionOrAThingThatIsHardToRead() {
    String hard = "Pharmacotherapeutic stabilisation necessitates continual observation of it. ";
    assertThat(
            changed(
                "education/conditions/ptsd.yaml",
                "families: \"",
                "families: \"" + hard + "Notwithstanding symptomatic amelioration, reassess. "))
        .anyMatch(p -> p.contains("reads at grade"));
    assertThat(changed("education/otc.yaml", "plain: \"Kava", "plain: \"" + hard + "Kava"))
        .anyMatch(p -> p.contains("reads at grade"));
  }

  @Test
  void refusesAConditionOrAThingOfSomethingUnknown() {
    assertThat(changed("education/conditions/ptsd.yaml", "[ptsd]", "[ptds]"))
        .anyMatch(p -> p.contains("no condition \"ptds\""));
    assertThat(changed("education/otc.yaml", "contains: [kava]", "contains: [kavakava]"))
        .anyMatch(p -> p.contains("no medicine \"kavakava\""));
  }

  @Test
  void refusesAPlaceThatNothingFills() {
    assertThat(changed("limits/lithium.yaml", "summary: \"Lithium", "summary: \"Lithium {daily}"))
        .anyMatch(p -> p.contains("nothing fills {daily}"));
  }

  @Test
  void saysWhenAFileIsNotYaml() {
    assertThat(changed("limits/lithium.yaml", "- limit:", "- limit: ["))
        .anyMatch(p -> p.startsWith("limits/lithium.yaml:") && p.contains("not YAML"));
  }

  private static List<String> changed(String file, String from, String to) {
    Map<String, String> texts = new TreeMap<>(SHIPPED.texts());
    String text = texts.get(file);
    assertThat(text).as(file).contains(from);
    texts.put(file, String.valueOf(text).replace(from, to));
    return problems(new ContentFiles(texts));
  }

  private static List<String> problems(ContentFiles files) {
    return KnowledgeCompiler.check(files).problems().stream().map(Problem::text).toList();
  }
}
