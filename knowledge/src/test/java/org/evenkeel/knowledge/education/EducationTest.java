package org.evenkeel.knowledge.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.content.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EducationTest {

  static Stream<String> completeMedicines() {
    return Catalogue.bundled().of(Section.MEDICINES).stream()
        .filter(medicine -> medicine.text("knowledge").equals("complete"))
        .map(medicine -> medicine.text("medicine"));
  }

  @ParameterizedTest
  @MethodSource("completeMedicines")
  void aMedicineThatIsCompleteIsExplainedInEveryPart(String medicine) {
    Optional<Education> education = Education.about(new Ingredient(medicine));

    assertThat(education).as(medicine).isPresent();
    assertThat(blankParts(education.orElseThrow())).as(medicine).isEmpty();
    assertThat(education.orElseThrow().worries()).as(medicine).isNotEmpty();
  }

  static Stream<ConditionEducation> conditions() {
    return ConditionEducation.all().stream();
  }

  @Test
  void everyConditionOfTheMissionIsExplained() {
    assertThat(conditions().map(ConditionEducation::name))
        .contains(
            "depression",
            "bipolar-disorder",
            "psychosis",
            "anxiety-and-panic",
            "ptsd",
            "ocd",
            "adhd",
            "insomnia",
            "alcohol-use-disorder",
            "opioid-use-disorder",
            "stimulant-use",
            "nicotine",
            "benzodiazepine-dependence",
            "dementia-behaviors",
            "borderline-and-self-harm",
            "perinatal");
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionIsExplainedInEveryPart(ConditionEducation condition) {
    assertThat(blankParts(condition)).as(condition.name()).isEmpty();
    assertThat(condition.earlySigns()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(condition.worries()).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void whoeverThinksOfDyingIsToldWhereHelpIs(ConditionEducation condition) {
    assertThat(condition.getHelpNow())
        .anySatisfy(text ->
            assertThat(text)
                .contains("Call or text 988")
                .contains("988lifeline.org")
                .contains("call 911"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "depression",
        "bipolar-disorder",
        "psychosis",
        "anxiety-and-panic",
        "ptsd",
        "ocd",
        "adhd"
      })
  void nobodyIsToldOfAChemicalImbalance(String name) {
    assertThat(ConditionEducation.about(name).orElseThrow().whyItHappens())
        .containsIgnoringCase("nobody can measure")
        .contains("\"chemical imbalance\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alcohol-use-disorder", "benzodiazepine-dependence"})
  void aDangerousWithdrawalNamesItsSigns(String name) {
    ConditionEducation condition = ConditionEducation.about(name).orElseThrow();

    assertThat(condition.withdrawal().orElseThrow())
        .containsIgnoringCase("seizure")
        .contains("confusion");
    assertThat(condition.getHelpNow())
        .anySatisfy(text -> assertThat(text).contains("seizure").contains("call 911"));
  }

  @Test
  void aLapseAfterATimeWithoutOpioidsIsAboutLostTolerance() {
    assertThat(ConditionEducation.about("opioid-use-disorder").orElseThrow().lapse())
        .hasValueSatisfying(text ->
            assertThat(text)
                .contains("far less than before")
                .contains("naloxone")
                .contains("Do not stop buprenorphine or methadone"));
    assertThat(ConditionEducation.about("alcohol-use-disorder").orElseThrow().lapse())
        .hasValueSatisfying(text -> assertThat(text).contains("disulfiram").contains("sleeping"));
  }

  @Test
  void aConditionIsFoundByItsNameInTheRecord() {
    assertThat(ConditionEducation.about("mania"))
        .map(ConditionEducation::title)
        .contains("Bipolar disorder");
    assertThat(ConditionEducation.about("hypertension")).isEmpty();
  }

  @Test
  void noTextForPeopleCallsThemByAnIllnessOrADrug() {
    List<String> all =
        Stream.of(Section.EDUCATION, Section.CONDITION_EDUCATION, Section.NOT_PRESCRIBED)
            .flatMap(section -> Catalogue.bundled().of(section).stream())
            .map(Tree::toString)
            .toList();

    assertThat(all)
        .noneMatch(text ->
            text.matches(
                "(?is).*\\b(junkie|alcoholics?|schizophrenics?|druggie|user|abuser|committed suicide|non-compliant)\\b.*"));
  }

  private static List<String> blankParts(Record told) {
    return Stream.of(told.getClass().getRecordComponents())
        .filter(part -> part.getType().equals(String.class))
        .filter(part -> value(told, part).isBlank())
        .map(RecordComponent::getName)
        .toList();
  }

  private static String value(Record told, RecordComponent part) {
    try {
      return String.valueOf(part.getAccessor().invoke(told));
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
