package org.evenkeel.core.request;

import java.util.List;
import java.util.Optional;

/// The answer to one concern.
///
/// @param rule the rule that raised it
/// @param ingredients the medicines it speaks of, in order
/// @param reason why it is signed all the same
/// @param text in words; needed for a contraindicated finding and for another reason
public record Acknowledgement(
    String rule, List<String> ingredients, OverrideReason reason, Optional<String> text) {

  public Acknowledgement {
    ingredients = List.copyOf(ingredients);
    text = text.map(String::strip).filter(words -> !words.isEmpty());
  }

  /// The answer to a concern.
  public static Acknowledgement of(Concern concern, OverrideReason reason) {
    return new Acknowledgement(concern.rule(), concern.ingredients(), reason, Optional.empty());
  }

  /// The same with words.
  public Acknowledgement saying(String words) {
    return new Acknowledgement(rule, ingredients, reason, Optional.of(words));
  }

  /// True when it answers this concern.
  public boolean answers(Concern concern) {
    return rule.equals(concern.rule()) && ingredients.equals(concern.ingredients());
  }
}
