package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// Answers questions of the knowledge: one JSON object in, one JSON object out, on one line.
///
/// A question that cannot be read or answered gives `{"error": "…"}`, naming what is wrong and
/// where; it never throws. Safe to share between threads.
public final class Answers {

  /// The questions that are answered.
  static final List<String> ASKED =
      List.of(
          "interactions",
          "can-i-take",
          "score",
          "change",
          "missed-dose",
          "pharmacogenomics",
          "monitoring",
          "recognise",
          "titration",
          "induction",
          "switch",
          "equivalence");

  private final InteractionAnswers interactions;
  private final CanITakeAnswers canITake;
  private final ScaleAnswers scales;
  private final MissedDoseAnswers missed;
  private final GeneAnswers genes;
  private final MonitoringAnswers monitoring;
  private final RecogniseAnswers recognise;
  private final TitrationAnswers titrations;
  private final InductionAnswers inductions;
  private final SwitchAnswers switches;
  private final EquivalenceAnswers equivalences;
  private final Vocabulary vocabulary;

  /// Answers from this knowledge as it stands on a day.
  public Answers(KnowledgeBase knowledge, LocalDate asOf) {
    NamedMedicines names = new NamedMedicines(knowledge.get(Formulary.KEY, asOf).orElseThrow());
    interactions = new InteractionAnswers(knowledge, names, asOf);
    canITake = new CanITakeAnswers(new CanITake(knowledge, asOf));
    scales = new ScaleAnswers(knowledge, asOf);
    missed = new MissedDoseAnswers(knowledge, names, asOf);
    genes = new GeneAnswers(knowledge, names, asOf);
    monitoring = new MonitoringAnswers(knowledge, names, asOf);
    recognise = new RecogniseAnswers(names);
    titrations = new TitrationAnswers(knowledge, names, asOf);
    inductions = new InductionAnswers(knowledge, names, asOf);
    switches = new SwitchAnswers(knowledge, names, asOf);
    equivalences = new EquivalenceAnswers(knowledge, names, asOf);
    vocabulary = new Vocabulary(knowledge, asOf);
  }

  /// The answer to one question, as JSON without a line break.
  public String answer(String line) {
    return JsonText.write(respond(line));
  }

  /// The closed vocabularies of questions and answers, as JSON.
  public String vocabulary() {
    return JsonText.write(vocabulary.json());
  }

  private Map<String, @Nullable Object> respond(String line) {
    try {
      if (line.isBlank()) {
        throw new IllegalArgumentException("no question");
      }
      if (!(JsonText.read(line) instanceof Map<?, ?> map)) {
        throw new IllegalArgumentException("a question is a JSON object");
      }
      return respond(new Question(Tree.of("question", map)));
    } catch (IllegalArgumentException wrong) {
      Map<String, @Nullable Object> error = new LinkedHashMap<>();
      error.put("error", String.valueOf(wrong.getMessage()));
      return error;
    }
  }

  private Map<String, @Nullable Object> respond(Question question) {
    String asked = question.text("ask");
    return switch (asked) {
      case "interactions" -> interactions.answer(question);
      case "can-i-take" -> canITake.answer(question);
      case "score" -> scales.score(question);
      case "change" -> scales.change(question);
      case "missed-dose" -> missed.answer(question);
      case "pharmacogenomics" -> genes.answer(question);
      case "monitoring" -> monitoring.answer(question);
      case "recognise" -> recognise.answer(question);
      case "titration" -> titrations.answer(question);
      case "induction" -> inductions.answer(question);
      case "switch" -> switches.answer(question);
      case "equivalence" -> equivalences.answer(question);
      default ->
          throw new IllegalArgumentException(
              "ask: \"%s\" is not answered; known: %s".formatted(asked, String.join(", ", ASKED)));
    };
  }
}
