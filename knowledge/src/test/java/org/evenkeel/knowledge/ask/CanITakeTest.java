package org.evenkeel.knowledge.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.education.NotPrescribed;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanITakeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Answers ANSWERS = new Answers(KnowledgeLoader.bundled(), DAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      textBlock =
          """
          ibuprofen        | lithium                | no
          Advil            | lithium                | no
          Aleve            | sertraline             | ask-first
          aspirin          | sertraline             | ask-first
          Tylenol          | lithium                | yes
          Tylenol          | sertraline;clozapine   | yes
          pain pills       | lithium                | no
          Sudafed          | phenelzine             | no
          Sudafed          | sertraline             | yes
          pseudoephedrine  | methylphenidate        | ask-first
          Robitussin DM    | tranylcypromine        | no
          DXM              | sertraline             | ask-first
          NyQuil           | phenelzine             | no
          cold medicine    | lithium                | ask-first
          Benadryl         | clozapine              | ask-first
          Benadryl         | methadone              | ask-first
          Benadryl         | lithium                | yes
          Unisom           | buprenorphine          | ask-first
          Claritin         | clozapine              | yes
          loratadine       | sertraline             | yes
          Claritin-D       | phenelzine             | no
          Tums             | sertraline             | yes
          antacids         | lithium                | ask-first
          antacids         | sertraline             | yes
          famotidine       | sertraline             | yes
          Imodium          | sertraline             | yes
          melatonin        | sertraline             | yes
          melatonin        | fluvoxamine            | ask-first
          St. John's wort  | sertraline             | no
          St John’s Wort   | quetiapine             | ask-first
          St. John's wort  | phenelzine             | no
          kava             | lorazepam              | ask-first
          kava             | sertraline             | ask-first
          valerian         | sertraline             | ask-first
          CBD oil          | clobazam               | ask-first
          CBD              | sertraline             | ask-first
          weed             | clozapine              | ask-first
          edibles          | lithium                | ask-first
          kratom           | naltrexone             | no
          kratom           | buprenorphine          | ask-first
          beer             | disulfiram             | no
          wine             | sertraline             | ask-first
          alcohol          | lorazepam              | no
          alcohol          | naltrexone             | ask-first
          beer             | phenelzine             | no
          coffee           | lithium                | ask-first
          coffee           | clozapine              | ask-first
          coffee           | sertraline             | yes
          Red Bull         | lithium                | ask-first
          grapefruit       | buspirone              | ask-first
          grapefruit juice | sertraline             | yes
          grapefruit       | lurasidone             | ask-first
          nicotine patch   | clozapine              | yes
          cigarettes       | clozapine              | ask-first
          smoking          | olanzapine             | ask-first
          vaping           | sertraline             | ask-first
          cocaine          | sertraline             | no
          meth             | methylphenidate        | no
          molly            | fluoxetine             | no
          MDMA             | tranylcypromine        | no
          ketamine         | lorazepam              | ask-first
          magic mushrooms  | lithium                | no
          LSD              | quetiapine             | no
          poppers          | sildenafil             | no
          poppers          | sertraline             | ask-first
          fentanyl         | naltrexone             | no
          heroin           | buprenorphine-naloxone | no
          aged cheese      | phenelzine             | no
          cheese           | sertraline             | yes
          green fizz       | sertraline             | not-checked
          ibuprofen        | foobarol               | not-checked
          an SSRI          | lithium                | not-checked
          ibuprofen        | Motrin                 | ask-first
          ibuprofen        | none                   | yes
          ginkgo           | warfarin               | ask-first
          tramadol         | sertraline             | ask-first
          oxycodone        | lithium                | ask-first
          amoxicillin      | sertraline             | yes
          simethicone      | lithium                | yes
          sleep aid        | methadone              | ask-first
          Allegra          | sertraline             | yes
          Mucinex          | lithium                | yes
          Pepto-Bismol     | sertraline             | yes
          Gas-X            | clozapine              | yes
          fiber            | clozapine              | yes
          laxative         | clozapine              | yes
          magnesium        | lithium                | yes
          multivitamin     | sertraline             | yes
          fish oil         | sertraline             | yes
          chamomile tea    | sertraline             | yes
          turmeric         | sertraline             | ask-first
          GHB              | lorazepam              | no
          K2               | sertraline             | no
          bath salts       | phenelzine             | no
          laughing gas     | sertraline             | ask-first
          PCP              | lithium                | no
          street Xanax     | buprenorphine          | no
          phenibut         | lorazepam              | ask-first
          gas station heroin | naltrexone             | no
          """)
  void saysWhetherAThingGoesWithAList(String what, String with, String verdict) {
    Tree answer = ask(what, with == null ? List.of() : Arrays.asList(with.split(";")));

    assertThat(answer.text("verdict")).isEqualTo(verdict);
    assertThat(answer.text("why")).isNotBlank();
    if (!verdict.equals("yes")) {
      assertThat(answer.text("instead")).isNotBlank();
    }
  }

  @Test
  void aNoSaysWhyAndWhatInstead() {
    Tree answer = ask("ibuprofen", List.of("lithium"));

    assertThat(answer.text("why")).contains("keeps lithium in your body");
    assertThat(answer.text("instead")).contains("acetaminophen");
    assertThat(answer.trees("findings").getFirst().text("rule"))
        .isEqualTo("interactions/lithium-with-nsaid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xanax", "Desoxyn", "Xyrem", "alprazolam"})
  void aMedicineThatMayBePrescribedIsNotTakenForTheStreetDrug(String medicine) {
    Tree answer = ask(medicine, List.of());

    assertThat(answer.text("verdict")).isEqualTo("ask-first");
    assertThat(answer.text("why")).contains("prescribed for you");
    assertThat(answer.has("safer")).isFalse();
  }

  @Test
  void withDisulfiramNobodyIsToldToDrinkLittle() {
    Tree answer = ask("beer", List.of("Antabuse"));

    assertThat(answer.text("safer")).startsWith("Not a sip").doesNotContain("slowly");
    assertThat(answer.text("instead")).contains("do not take disulfiram today");
  }

  @Test
  void whatStandsBetweenTwoOtherMedicinesIsNotHeldAgainstTheThing() {
    Tree answer = ask("Tylenol", List.of("phenelzine", "sertraline"));

    assertThat(answer.text("verdict")).isEqualTo("yes");
    assertThat(answer.trees("findings")).isEmpty();
  }

  @Test
  void anUnknownMedicineOnTheListIsNamedAndNeverAYes() {
    Tree answer = ask("Tylenol", List.of("lithium", "foobarol"));

    assertThat(answer.text("verdict")).isEqualTo("not-checked");
    assertThat(answer.texts("missing")).containsExactly("no knowledge of foobarol");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cocaine", "meth", "molly", "heroin", "shrooms", "weed", "kratom"})
  void aStreetDrugIsNeverAYesAndAlwaysComesWithHelp(String drug) {
    Tree answer = ask(drug, List.of());

    assertThat(answer.text("verdict")).isIn("no", "ask-first");
    assertThat(answer.text("safer")).isNotBlank();
    assertThat(answer.text("help")).isNotBlank();
  }

  @Test
  void everyThingIsFoundByEachOfItsNames() {
    NotPrescribed all = KnowledgeLoader.bundled().get(NotPrescribed.KEY, DAY).orElseThrow();

    assertThat(all.things()).hasSizeGreaterThanOrEqualTo(40);
    for (NotPrescribed.Thing thing : all.things()) {
      assertThat(all.named(thing.name())).contains(thing);
      assertThat(thing.names()).allSatisfy(name -> assertThat(all.named(name)).contains(thing));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'ask':'can-i-take','with':[]}                             | what is missing
          {'ask':'can-i-take','what':'tea'}                          | with: expected a list of names
          {'ask':'can-i-take','what':'tea','with':[7]}               | with[0]: expected the name of a medicine
          {'ask':'can-i-take','what':'tea','with':[],'dose':'1 cup'} | unknown key "dose"
          """)
  void saysWhatIsWrongWithAQuestion(String question, String error) {
    String answer = ANSWERS.answer(question.replace('\'', '"'));

    assertThat(Tree.of("answer", JsonText.read(answer)).text("error")).contains(error);
  }

  private static Tree ask(String what, List<String> with) {
    String question = JsonText.write(Map.of("ask", "can-i-take", "what", what, "with", with));
    Tree response = Tree.of("answer", JsonText.read(ANSWERS.answer(question)));
    return response.tree("answer").orElseThrow();
  }
}
