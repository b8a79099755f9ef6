package org.evenkeel.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Entry;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.request.Acknowledgement;
import org.evenkeel.core.request.Concern;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.OverrideReason;
import org.evenkeel.core.request.Reviewed;

/// Lets every decision of a life be made as the pages make it: on the record as it stood, and for
/// an order with what the review said then and an answer to each concern that stops the signing.
final class Signings {
  private static final String SAID =
      "Talked over together: what to watch for, when to call, and what we gain by it.";

  private final KnowledgeBase knowledge;
  private final List<Entry> done = new ArrayList<>();

  private Signings(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /// The same entries with every decision complete.
  ///
  /// @param entries in the order in which they were recorded
  static List<Entry> complete(List<Entry> entries, KnowledgeBase knowledge) {
    Signings signings = new Signings(knowledge);
    for (Entry entry : entries) {
      signings.done.add(
          new Entry(
              entry.id(),
              entry.happened(),
              entry.zone(),
              entry.recorded(),
              entry.by(),
              signings.decided(entry)));
    }
    return List.copyOf(signings.done);
  }

  private Payload decided(Entry entry) {
    long stands = done.size();
    return switch (entry.payload()) {
      case Payload.PlanSigned(var order, _, _) -> signed(order, entry, stands);
      case Payload.PlanHeld(var hold, var reason, _) -> new Payload.PlanHeld(hold, reason, stands);
      case Payload.PlanResumed(var item, var on, _) -> new Payload.PlanResumed(item, on, stands);
      case Payload.PlanStopped(var item, var on, var reason, var words, _) ->
          new Payload.PlanStopped(item, on, reason, words, stands);
      case Payload.GrantGiven(var grant, _) -> new Payload.GrantGiven(grant, stands);
      case Payload.GrantWithdrawn(var grant, _) -> new Payload.GrantWithdrawn(grant, stands);
      case Payload.Happening happening -> happening;
    };
  }

  private Payload signed(Order order, Entry entry, long stands) {
    Chart chart = Chart.of(done);
    Reviewed reviewed =
        Reviewed.of(
            chart.review(order, knowledge, entry.happened()),
            knowledge,
            chart.dateOf(entry.happened()),
            entry.happened(),
            stands);
    List<Acknowledgement> answers = reviewed.interrupting().stream().map(Signings::answer).toList();
    return new Payload.PlanSigned(order, reviewed, answers);
  }

  private static Acknowledgement answer(Concern concern) {
    return new Acknowledgement(
        concern.rule(), concern.ingredients(), OverrideReason.BENEFIT_OUTWEIGHS, Optional.of(SAID));
  }
}
