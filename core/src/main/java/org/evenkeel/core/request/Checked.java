package org.evenkeel.core.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.core.careteam.Act;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Authority;
import org.evenkeel.core.evidence.Tier;

/// A request that was reviewed against the whole person. It may be signed, or fall away.
///
/// @param order what is asked for
/// @param proposedBy who wrote it
/// @param reviewed what the review said
public record Checked(Order order, Author proposedBy, Reviewed reviewed) implements Request {

  /// Signs the request, or says everything that stands in the way.
  ///
  /// Every concern that interrupts must be answered. A contraindicated one is answered in words; a
  /// washout cannot be answered with "will monitor".
  ///
  /// @param who signs
  /// @param answers the answers to the concerns
  /// @param now when
  public Signing sign(Authority who, List<Acknowledgement> answers, Instant now) {
    List<Refusal> reasons = new ArrayList<>();
    Act act =
        switch (order.origin()) {
          case Origin.Here _ -> Act.PRESCRIBE;
          case Origin.Outside _ -> Act.RECORD_OUTSIDE_ORDER;
        };
    if (!who.may(act)) {
      reasons.add(new Refusal.NotAllowed(act));
    }
    for (Concern concern : reviewed.concerns()) {
      List<Acknowledgement> given =
          answers.stream().filter(answer -> answer.answers(concern)).toList();
      if (given.isEmpty() && concern.interruptive()) {
        reasons.add(new Refusal.Unanswered(concern));
      }
      given.forEach(answer -> reasons.addAll(wrongWith(answer, concern)));
    }
    answers.stream()
        .filter(answer -> reviewed.concerns().stream().noneMatch(answer::answers))
        .map(Refusal.AnswersNothing::new)
        .forEach(reasons::add);
    return reasons.isEmpty()
        ? new Signed(order, reviewed, answers, who.author(), now, new Dispatch.NotSent())
        : new Signing.NotSigned(reasons);
  }

  private static List<Refusal> wrongWith(Acknowledgement answer, Concern concern) {
    List<Refusal> wrong = new ArrayList<>();
    boolean needsWords =
        concern.tier() == Tier.CONTRAINDICATED || answer.reason() == OverrideReason.OTHER;
    if (needsWords && answer.text().isEmpty()) {
      wrong.add(new Refusal.NeedsWords(concern));
    }
    if (concern.washout() && answer.reason() == OverrideReason.WILL_MONITOR) {
      wrong.add(new Refusal.CannotBeMonitored(concern));
    }
    return wrong;
  }
}
