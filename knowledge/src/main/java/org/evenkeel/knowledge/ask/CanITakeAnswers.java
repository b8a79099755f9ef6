package org.evenkeel.knowledge.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.regimen.Exposure;
import org.jspecify.annotations.Nullable;

/// `{"ask":"can-i-take","what":"ibuprofen","with":["lithium"]}`; `with` may be empty.
record CanITakeAnswers(CanITake canITake) {

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "what", "with");
    CanITake.Answer said =
        canITake.answer(question.text("what"), onBoard(question), ClinicalPicture.nothingKnown());
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("verdict", said.verdict().word());
    answer.put("why", said.why());
    put(answer, "instead", said.instead());
    put(answer, "safer", said.safer());
    put(answer, "help", said.help());
    answer.put("checked", said.checked());
    if (!said.missing().isEmpty()) {
      answer.put("missing", said.missing());
    }
    answer.put("findings", said.findings().stream().map(FindingJson::of).toList());
    return Question.answer("can-i-take", answer, FindingJson.sources(said.sources()));
  }

  private List<Exposure> onBoard(Question question) {
    if (!(question.tree().raw("with") instanceof List<?> names)) {
      throw new IllegalArgumentException("with: expected a list of names");
    }
    List<Exposure> onBoard = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String place = "with[" + i + "]";
      if (!(names.get(i) instanceof String name) || name.isBlank()) {
        throw new IllegalArgumentException(place + ": expected the name of a medicine");
      }
      onBoard.addAll(canITake.meant(place, name.strip()));
    }
    return onBoard;
  }

  private static void put(Map<String, @Nullable Object> answer, String key, String text) {
    if (!text.isEmpty()) {
      answer.put(key, text);
    }
  }
}
