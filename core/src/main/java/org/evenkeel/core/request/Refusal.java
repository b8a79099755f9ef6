package org.evenkeel.core.request;

import org.evenkeel.core.careteam.Act;

/// Why a decision was not made.
public sealed interface Refusal {

  /// Whoever decides may not.
  ///
  /// @param act what they would have to be allowed
  record NotAllowed(Act act) implements Refusal {}

  /// Nobody answered a concern that stops the signing.
  record Unanswered(Concern concern) implements Refusal {}

  /// The answer needs words: the finding is contraindicated, or the reason is another one.
  record NeedsWords(Concern concern) implements Refusal {}

  /// A washout is waited for; watching does not take its place.
  record CannotBeMonitored(Concern concern) implements Refusal {}

  /// An answer to a concern that the review did not raise.
  record AnswersNothing(Acknowledgement acknowledgement) implements Refusal {}

  /// The reason to stop needs words.
  record StopNeedsWords() implements Refusal {}
}
