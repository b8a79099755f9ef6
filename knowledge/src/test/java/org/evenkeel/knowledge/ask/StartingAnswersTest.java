package org.evenkeel.knowledge.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.Test;

class StartingAnswersTest {

  private static final Answers ANSWERS =
      new Answers(KnowledgeLoader.bundled(), LocalDate.of(2026, 11, 25));

  @Test
  void aTitrationDependsOnWhatElseIsTaken() {
    Tree slow = answer("{'ask':'titration','medication':'Lamictal','with':['Depakote'],'day':16}");
    assertThat(slow.text("status")).isEqualTo("found");
    assertThat(slow.trees("steps").getFirst().text("everyDays")).isEqualTo("2");
    assertThat(slow.tree("onDay").orElseThrow().text("dose")).isEqualTo("25 mg");
    assertThat(slow.trees("stopIf").getFirst().text("sign")).contains("rash");
    assertThat(
            answer(
                    "{'ask':'titration','medication':'lamotrigine','context':{'with':['valproate']}}")
                .text("rule"))
        .isEqualTo(slow.text("rule"));
    Tree unsaid = answer("{'ask':'titration','medication':'lamotrigine'}");
    assertThat(unsaid.text("status")).isEqualTo("not-known");
    assertThat(unsaid.texts("missing")).containsExactly("with");
    assertThat(
            answer(
                    "{'ask':'titration','medication':'lamotrigine','indication':'hiccups','with':[]}")
                .text("status"))
        .isEqualTo("none-on-file");
    assertThat(response("{'ask':'titration','medication':'foobarol'}").text("error"))
        .isEqualTo("medication: \"foobarol\" is not recognised");
    assertThat(
            response("{'ask':'titration','medication':'lamotrigine','with':[],'day':0}")
                .text("error"))
        .startsWith("day: ");
  }

  @Test
  void aFirstDoseOfBuprenorphineDependsOnOpioidTimeAndScore() {
    assertThat(induction("heroin", "14", "13").text("action")).isEqualTo("proceed");
    assertThat(induction("heroin", "4", "13").text("action")).isEqualTo("wait");
    Tree low = induction("fentanyl", "24", "9");
    assertThat(low.text("action")).isEqualTo("low-dose");
    assertThat(low.text("unsure")).contains("case series");
    Tree unsaid = answer("{'ask':'induction','opioid':'heroin','cows':13}");
    assertThat(unsaid.text("action")).isEqualTo("not-known");
    assertThat(unsaid.texts("missing")).containsExactly("hoursSinceLastUse");
    assertThat(response("{'ask':'induction','opioid':'tea'}").text("error"))
        .startsWith("opioid: \"tea\" is not known; kinds: short-acting");
    assertThat(response("{'ask':'induction','cows':-1}").text("error")).startsWith("cows: ");
    assertThat(response("{'ask':'induction','medication':'lithium'}").text("error"))
        .startsWith("medication: no induction");
  }

  private static Tree induction(String opioid, String hours, String cows) {
    return answer(
        "{'ask':'induction','opioid':'%s','hoursSinceLastUse':%s,'cows':%s}"
            .formatted(opioid, hours, cows));
  }

  @Test
  void aSwitchNamesTheWayAndTheDaysToWait() {
    Tree answer = answer("{'ask':'switch','from':'Prozac','to':'phenelzine'}");
    assertThat(answer.text("status")).isEqualTo("found");
    assertThat(answer.trees("ways")).hasSize(1);
    assertThat(answer.trees("ways").getFirst().text("method")).isEqualTo("stop-and-wait");
    assertThat(answer.trees("ways").getFirst().text("wait")).isEqualTo("P35D");
    assertThat(answer.tree("washout").orElseThrow().text("wait")).isEqualTo("P35D");
    Tree two = answer("{'ask':'switch','from':'sertraline','to':'citalopram'}");
    assertThat(two.trees("ways"))
        .extracting(way -> way.text("method"))
        .containsExactly("taper-then-start", "direct");
    assertThat(answer("{'ask':'switch','from':'lithium','to':'ibuprofen'}").text("status"))
        .isEqualTo("none-on-file");
    assertThat(answer("{'ask':'switch','from':'sertraline'}").texts("missing"))
        .containsExactly("to");
    assertThat(response("{'ask':'switch','from':'Zoloft','to':'sertraline'}").text("error"))
        .startsWith("to: the same");
    assertThat(response("{'ask':'switch','from':'foobarol','to':'sertraline'}").text("error"))
        .isEqualTo("from: \"foobarol\" is not recognised");
  }

  @Test
  void anEquivalentIsARangeWithEachSourceBesideIt() {
    Tree table =
        answer("{'ask':'equivalence','medication':'Klonopin','dose':'2 mg'}")
            .trees("tables")
            .getFirst();
    assertThat(table.text("reference")).isEqualTo("diazepam");
    assertThat(table.text("from")).isEqualTo("20 mg");
    assertThat(table.text("to")).isEqualTo("40 mg");
    assertThat(table.trees("values")).hasSize(2);
    assertThat(
            answer("{'ask':'equivalence','medication':'methadone','dose':'40 mg'}").text("status"))
        .isEqualTo("not-offered");
    assertThat(answer("{'ask':'equivalence','medication':'lorazepam'}").texts("missing"))
        .containsExactly("dose");
    assertThat(
            answer("{'ask':'equivalence','medication':'lithium','dose':'300 mg'}").text("status"))
        .isEqualTo("none-on-file");
    assertThat(
            response("{'ask':'equivalence','medication':'lorazepam','dose':'two'}").text("error"))
        .startsWith("dose: ");
    assertThat(
            response("{'ask':'equivalence','medication':'lorazepam','dose':'0 mg'}").text("error"))
        .startsWith("dose: ");
  }

  private static Tree answer(String question) {
    Tree response = response(question);
    return response
        .tree("answer")
        .orElseThrow(() -> new AssertionError(String.valueOf(response.fields())));
  }

  private static Tree response(String question) {
    String line = ANSWERS.answer(question.replace('\'', '"'));
    assertThat(line).doesNotContain("\n");
    return Tree.of("response", JsonText.read(line));
  }
}
