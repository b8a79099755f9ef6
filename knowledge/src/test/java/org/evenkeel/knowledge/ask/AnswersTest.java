package org.evenkeel.knowledge.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

  private static final Answers ANSWERS =
      new Answers(KnowledgeLoader.bundled(), LocalDate.of(2026, 11, 25));

  @Test
  void findsAnInteractionByBrandAndIngredient() {
    Tree answer = answer("{'ask':'interactions','medications':['phenelzine','Zoloft']}");

    assertThat(answer.text("status")).isEqualTo("found");
    Tree finding = answer.trees("findings").getFirst();
    assertThat(finding.text("severity")).isEqualTo("contraindicated");
    assertThat(finding.flag("interruptive")).isTrue();
    assertThat(finding.texts("ingredients")).containsExactly("phenelzine", "sertraline");
    assertThat(finding.text("rule")).startsWith("interactions/");
    assertThat(finding.texts("sources")).isNotEmpty();
  }

  @Test
  void takesMedicinesByRxNormAndAtcCode() {
    Tree answer = answer("{'ask':'interactions','medications':['36437','N06AF03']}");

    assertThat(answer.text("status")).isEqualTo("found");
  }

  @Test
  void isClearOnlyWhenEveryMedicineIsKnown() {
    Tree known = answer("{'ask':'interactions','medications':['sertraline','acetaminophen']}");
    Tree unknown = answer("{'ask':'interactions','medications':['sertraline','foobarol']}");

    assertThat(known.text("status")).isEqualTo("clear");
    assertThat(unknown.text("status")).isEqualTo("not-checked");
    assertThat(unknown.texts("missing")).containsExactly("no knowledge of foobarol");
  }

  @Test
  void scoresAFormAndFlagsItsSafetyItem() {
    Tree answer = answer("{'ask':'score','instrument':'PHQ-9','answers':[1,2,0,1,1,0,0,0,1]}");

    assertThat(answer.text("total")).isEqualTo("6");
    assertThat(answer.text("band")).isEqualTo("mild");
    assertThat(answer.texts("flags")).containsExactly("suicide-item-positive");
  }

  @Test
  void doesNotFillInABlankItemAndStillFlags() {
    Tree answer = answer("{'ask':'score','instrument':'PHQ-9','answers':[1,2,0,null,1,0,0,0,1]}");

    assertThat(answer.has("total")).isFalse();
    assertThat(answer.text("band")).isEqualTo("incomplete");
    assertThat(answer.raw("missing")).isEqualTo(List.of(4L));
    assertThat(answer.texts("flags")).containsExactly("suicide-item-positive");
  }

  @Test
  void aBlankSafetyItemIsAFlagOfItsOwn() {
    Tree answer = answer("{'ask':'score','instrument':'PHQ-9','answers':{'1':0,'2':0}}");

    assertThat(answer.texts("flags")).containsExactly("safety-item-missing");
  }

  @Test
  void readsTheWordsOfAFormAndItsItemsByName() {
    Tree answer =
        answer("{'ask':'score','instrument':'C-SSRS','answers':{'1':'Y','2':'N','6':'N'}}");

    assertThat(answer.has("total")).isFalse();
    assertThat(answer.text("band")).isEqualTo("low");
    assertThat(answer.texts("flags")).containsExactly("suicide-item-positive");
  }

  @Test
  void aYesToABehaviorWithinThreeMonthsIsHighWhateverIsBlank() {
    Tree answer =
        answer("{'ask':'score','instrument':'cssrs','answers':{'6_lifetime':true,'6_3mo':'yes'}}");

    assertThat(answer.text("band")).isEqualTo("high");
    assertThat(answer.texts("flags"))
        .containsExactlyInAnyOrder("suicide-item-positive", "safety-item-missing");
  }

  @Test
  void aCutBySexIsNotKnownWithoutTheSex() {
    String drinks = "{'ask':'score','instrument':'AUDIT-C','answers':[1,1,1]%s}";

    assertThat(answer(drinks.formatted(",'context':{'sex':'female'}")).text("band"))
        .isEqualTo("positive");
    assertThat(answer(drinks.formatted(",'context':{'sex':'M'}")).text("band"))
        .isEqualTo("negative");
    Tree open = answer(drinks.formatted(""));
    assertThat(open.text("total")).isEqualTo("3");
    assertThat(open.text("band")).isEqualTo("not-known");
    assertThat(open.texts("missing")).containsExactly("sex");
  }

  @Test
  void saysPartsAndCriteriaAndAnAgeItWasNotTestedAt() {
    Tree answer =
        answer(
            "{'ask':'score','instrument':'BAM','context':{'age':17},'answers':"
                + "{'1':1,'2':0,'3':0,'4':0,'6':0,'8':1,'9':4,'10':0,'11':0,'12':0,'13':4,"
                + "'14':'Y','15':0,'16':2,'17':3}}");

    assertThat(answer.has("total")).isFalse();
    assertThat(answer.has("band")).isFalse();
    assertThat(answer.tree("subscales").orElseThrow().text("protective")).isEqualTo("14");
    assertThat(answer.tree("criteria").orElseThrow().flag("any-use")).isFalse();
    assertThat(answer.flag("outsideTestedAge")).isTrue();
  }

  @Test
  void aProratedScoreNamesWhatWasBlank() {
    Tree answer = answer("{'ask':'score','instrument':'PHQ-A','answers':[1,1,1,1,1,1,1,null,0]}");

    assertThat(answer.text("total")).isEqualTo("8");
    assertThat(answer.raw("missing")).isEqualTo(List.of(8L));
  }

  @Test
  void alcoholWithdrawalIsNotScoredOfSomeoneWhoCannotAnswer() {
    Tree answer =
        answer(
            "{'ask':'score','instrument':'CIWA','answers':[2,2,2,2,2,0,0,0,0,0],"
                + "'context':{'canAnswer':false}}");

    assertThat(answer.has("total")).isFalse();
    assertThat(answer.text("band")).isEqualTo("incomplete");
    assertThat(answer.texts("missing")).containsExactly("canAnswer");
  }

  @Test
  void moreWellBeingIsAChangeForTheBetter() {
    Tree answer = answer("{'ask':'change','instrument':'WHO-5','baseline':40,'followUp':52}");

    assertThat(answer.text("change")).isEqualTo("12");
    assertThat(answer.flag("important")).isTrue();
    assertThat(answer.has("reliable")).isFalse();
  }

  @Test
  void saysWhatAChangeOfScoreMeans() {
    Tree answer = answer("{'ask':'change','instrument':'PHQ-9','baseline':18,'followUp':8}");

    assertThat(answer.text("change")).isEqualTo("-10");
    assertThat(answer.text("percent")).isEqualTo("-55.6");
    assertThat(answer.flag("reliable")).isTrue();
    assertThat(answer.flag("response")).isTrue();
    assertThat(answer.flag("remission")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Invega Sustenna                  | P50D | {'phase':'maintenance','lastDose':'234 mg'} | two-dose-reload
          paliperidone palmitate 1-monthly | P50D | {'phase':'maintenance','lastDose':'234 mg'} | two-dose-reload
          lamotrigine                      | P3D  | {'with':['valproate']}                      | resume
          lamotrigine                      | P3D  | {'with':['Tegretol']}                       | retitrate
          lamotrigine                      | P3D  | {}                                          | not-known
          lithium                          | PT12H| {}                                          | on-time
          atorvastatin                     | P3D  | {}                                          | no-label-rule
          """)
  void saysWhatToDoAboutAMissedDose(String medicine, String since, String context, String action) {
    Tree answer =
        answer(
            "{'ask':'missed-dose','medication':'%s','sinceLastDose':'%s','context':%s}"
                .formatted(medicine, since, context));

    assertThat(answer.text("action")).isEqualTo(action);
    assertThat(answer.text("why")).isNotBlank();
    assertThat(answer.text("plain")).isNotBlank();
  }

  @Test
  void saysWhatTheMissedDoseRuleStillNeeds() {
    Tree answer = answer("{'ask':'missed-dose','medication':'lamotrigine','sinceLastDose':'P3D'}");

    assertThat(answer.texts("missing")).containsExactly("with");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          paroxetine    | {'CYP2D6':{'phenotype':'Poor Metabolizer','activityScore':0}} | []             | reduce-dose
          Paxil         | {'CYP2D6':'UM'}                                               | []             | alternative
          paroxetine    | {'CYP2D6':1}                                                  | []             | reduce-dose
          paroxetine    | {'CYP2D6':1.5}                                                | []             | standard
          codeine       | {'CYP2D6':{'phenotype':null,'activityScore':'≥3.0'}}          | []             | avoid
          codeine       | {'CYP2D6':{'phenotype':'Indeterminate','activityScore':'n/a'}}| []             | no-recommendation
          codeine       | {'CYP2D6':null}                                               | []             | no-recommendation
          codeine       | {}                                                            | []             | no-recommendation
          carbamazepine | {'HLA-B*15:02':'positive'}                                    | []             | avoid
          carbamazepine | {'HLA-B*15:02':'positive'}                             | 'use-over-3-months'   | caution
          carbamazepine | {'HLA-B':'*15:02 negative','HLA-A':'*31:01 positive'}  | ['no-alternatives']   | caution
          atomoxetine   | {'CYP2D6':'intermediate'}                              | ['pediatrics']        | slower-titration
          amitriptyline | {'CYP2D6':'PM','CYP2C19':'NM'}                                | []             | avoid
          codeine       | {'CYP2D6':'*4/*5'}                                            | []             | avoid
          citalopram    | {'CYP2C19':'*1/*17'}                   | []             | standard-then-increase-or-switch
          escitalopram  | {'CYP2C19':'CYP2C19*2/*2'}                                    | []             | alternative
          lithium       | {'CYP2D6':'PM'}                                               | []             | no-recommendation
          """)
  void saysWhatGenesMeanForAMedicine(
      String medicine, String genes, String population, String recommendation) {
    Tree answer =
        answer(
            "{'ask':'pharmacogenomics','genes':%s,'medication':'%s','population':%s}"
                .formatted(genes, medicine, population));

    assertThat(answer.text("recommendation")).isEqualTo(recommendation);
    assertThat(answer.text("why")).isNotEmpty();
  }

  @Test
  void theGenesOfAnAnswerAreNamedAndItsLineIsCited() {
    Tree response =
        response(
            "{'ask':'pharmacogenomics','genes':{'CYP2D6':'Poor Metaboliser'},"
                + "'medication':'amitriptyline'}");
    Tree answer = response.tree("answer").orElseThrow();

    assertThat(answer.texts("genes")).containsExactly("CYP2D6 poor metabolizer");
    assertThat(answer.texts("missing")).containsExactly("CYP2C19 phenotype");
    assertThat(answer.text("basis")).isEqualTo("guideline");
    assertThat(answer.text("rule")).isEqualTo("genes/amitriptyline");
    assertThat(answer.text("action")).isNotEmpty();
    assertThat(response.texts("sources")).isNotEmpty();
  }

  @Test
  void aGeneThatIsNotKnownIsNeverNormal() {
    Tree answer =
        answer(
            "{'ask':'pharmacogenomics','genes':{'CYP2D6':'Indeterminate'},"
                + "'medication':'codeine'}");

    assertThat(answer.texts("missing"))
        .containsExactly("CYP2D6 phenotype (reported as indeterminate)");
    assertThat(answer.text("why")).startsWith("Not known");
  }

  @Test
  void anInhibitorOnBoardChangesTheAnswerAndIsNamed() {
    Tree answer =
        answer(
            "{'ask':'pharmacogenomics','genes':{'CYP2D6':'NM'},'medication':'codeine',"
                + "'with':['Paxil','codeine','lithium']}");

    assertThat(answer.text("recommendation")).isEqualTo("avoid");
    assertThat(answer.texts("changed"))
        .containsExactly(
            "PARoxetine blocks CYP2D6: the gene says normal metabolizer, taken as poor"
                + " metabolizer");
    assertThat(answer.flag("unsure")).isFalse();
  }

  @Test
  void aLineThatWasOnlyRecalledSaysSo() {
    Tree answer =
        answer("{'ask':'pharmacogenomics','genes':{'CYP2B6':'PM'},'medication':'methadone'}");

    assertThat(answer.text("recommendation")).isEqualTo("no-recommendation");
    assertThat(answer.flag("unsure")).isTrue();
  }

  @Test
  void listsWhatHasToBeMeasured() {
    Tree response = response("{'ask':'monitoring','medication':'Lithobid'}");

    Tree level = response.trees("answer").getFirst();
    assertThat(level.text("parameter")).isEqualTo("lithium level");
    assertThat(level.text("region")).isEqualTo("US");
    assertThat(level.trees("when")).anyMatch(w -> w.textOr("every", "").equals("P6M"));
    assertThat(response.texts("sources")).isNotEmpty();
  }

  @Test
  void nothingOnFileIsNotNothingNeeded() {
    assertThat(response("{'ask':'monitoring','medication':'Tylenol'}").text("note"))
        .contains("does not say that none is needed");
  }

  @Test
  void recognisesAProductText() {
    Tree answer = answer("{'ask':'recognise','text':'Suboxone 8-2 mg film'}");

    assertThat(answer.flag("recognised")).isTrue();
    assertThat(answer.texts("ingredients")).containsExactly("buprenorphine", "naloxone");
    assertThat(answer.text("matchedBy")).isEqualTo("brand");
    assertThat(answer.tree("product").orElseThrow().text("strength")).isEqualTo("8 mg");
  }

  @Test
  void saysWhyATextIsNotRecognised() {
    Tree answer = answer("{'ask':'recognise','text':'an SSRI'}");

    assertThat(answer.flag("recognised")).isFalse();
    assertThat(answer.text("reason")).isEqualTo("a class of medicines, not one medicine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'ask':'score','instrument':'XYZ','answers':[1]}                    | instrument: "XYZ" is not known
          {'ask':'score','instrument':'PHQ-9','answers':[9]}                  | PHQ-9 item 1: 9
          {'ask':'score','instrument':'PHQ-9','answers':['x']}                | answers[0]: expected a whole number
          {'ask':'score','instrument':'PHQ-9','answers':[0,0,0,0,0,0,0,0,0,0,0]} | has 10 items, not 11
          {'ask':'score','instrument':'PHQ-9','answers':{'12':1}}             | has no item 12
          {'ask':'score','instrument':'C-SSRS','answers':{'6':'Y','6a':'N'}}  | answered twice
          {'ask':'score','instrument':'AUDIT-C','answers':[1],'context':{'sex':'x'}} | is not female, male or other
          {'ask':'score','instrument':'AUDIT-C','answers':[1],'context':{'mood':1}} | unknown key "context.mood"
          {'ask':'score','instrument':'PHQ-9'}                                | expected a list
          {'ask':'change','instrument':'C-SSRS','baseline':1,'followUp':1}    | no total
          {'ask':'change','instrument':'PHQ-9','baseline':99,'followUp':1}    | cannot have the score 99
          {'ask':'change','instrument':'PHQ-9','baseline':1}                  | followUp is missing
          {'ask':'interactions','medications':[]}                             | medications: expected a list
          {'ask':'interactions','medications':[5]}                            | medications[0]
          {'ask':'interactions','medications':['a'],'colour':'red'}           | unknown key "colour"
          {'ask':'missed-dose','medication':'zzz','sinceLastDose':'P3D'}      | medication: "zzz" is not recognised
          {'ask':'missed-dose','medication':'lithium','sinceLastDose':'soon'} | sinceLastDose: "soon"
          {'ask':'missed-dose','medication':'lithium','context':{'phase':'x'}}| context.phase: "x"
          {'ask':'missed-dose','medication':'lithium','context':{'dosesMissed':-1}}| context.dosesMissed
          {'ask':'missed-dose','medication':'lithium','context':{'mood':'x'}} | unknown key "context.mood"
          {'ask':'pharmacogenomics','medication':'zzz'}                       | medication: "zzz" is not recognised
          {'ask':'pharmacogenomics','medication':'codeine','with':['zzz']}    | with: "zzz" is not recognised
          {'ask':'pharmacogenomics','medication':'codeine','genes':[]}        | genes: expected an object
          {'ask':'pharmacogenomics','medication':'codeine','genes':{'CYP2D6':true}}| genes.CYP2D6: expected a phenotype
          {'ask':'pharmacogenomics','medication':'codeine','genes':{'CYP2D6':-1}}| genes.CYP2D6
          {'ask':'pharmacogenomics','medication':'codeine','genes':{'CYP2D6':{'x':1}}}| unknown key "genes.CYP2D6.x"
          {'ask':'pharmacogenomics','medication':'codeine','genes':{'CYP2D6':{'activityScore':[1]}}}| genes.CYP2D6
          {'ask':'pharmacogenomics','medication':'codeine','population':['cats']}| population: unknown population: "cats"
          {'ask':'weather'}                                                   | ask: "weather" is not answered
          {'ask':7}                                                           | ask: expected text
          {}                                                                  | ask is missing
          """)
  void namesWhatIsWrongAndWhere(String question, String error) {
    assertThat(response(question).text("error")).contains(error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "[]", "{", "{\"ask\":\"x\",\"ask\":\"y\"}", "nul", "1e400"})
  void answersAnythingWithAnErrorAndNeverThrows(String line) {
    assertThat(Tree.of("response", JsonText.read(ANSWERS.answer(line))).has("error")).isTrue();
  }

  @Test
  void listsItsClosedVocabularies() {
    Tree vocabulary = Tree.of("vocabulary", JsonText.read(ANSWERS.vocabulary()));

    assertThat(vocabulary.texts("ask")).contains("interactions", "can-i-take", "missed-dose");
    assertThat(vocabulary.tree("can-i-take").orElseThrow().texts("verdict"))
        .containsExactly("no", "ask-first", "yes", "not-checked");
    assertThat(vocabulary.tree("missed-dose").orElseThrow().texts("action"))
        .contains("retitrate", "not-known");
    Tree genes = vocabulary.tree("pharmacogenomics").orElseThrow();
    assertThat(genes.texts("recommendation")).contains("standard-then-increase-or-switch");
    assertThat(genes.texts("population")).contains("use-over-3-months");
    assertThat(genes.texts("medication")).contains("paroxetine", "carbamazepine");
    assertThat(genes.tree("genes").orElseThrow().texts("CYP2D6"))
        .containsExactly(
            "ultrarapid metabolizer",
            "normal metabolizer",
            "intermediate metabolizer",
            "poor metabolizer");
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
