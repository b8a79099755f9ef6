package org.evenkeel.core.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.careteam.Act;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Authority;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.PlanVersion;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.time.DateRange;

/// A signed request: the only state that becomes part of the regimen and is scheduled.
///
/// @param order what was signed
/// @param reviewed what the review had said
/// @param acknowledgements the answers to it
/// @param by who signed
/// @param at when
/// @param dispatch how far it has got
public record Signed(
    Order order,
    Reviewed reviewed,
    List<Acknowledgement> acknowledgements,
    Author by,
    Instant at,
    Dispatch dispatch)
    implements Request, Signing {

  public Signed {
    acknowledgements = List.copyOf(acknowledgements);
  }

  /// The regimen item that a new medicine starts.
  ///
  /// @throws IllegalStateException when the order changes an item that there is
  public RegimenItem start() {
    if (order.prior().isPresent()) {
      throw new IllegalStateException("order " + order.id() + " changes an item, it starts none");
    }
    PlanVersion first = new PlanVersion(1, order.from(), order.plan());
    return new RegimenItem(order.item(), order.medicine(), List.of(first), DateRange.ALWAYS);
  }

  /// The item with the plan of this order as its newest version. Earlier versions stay.
  ///
  /// @throws IllegalArgumentException when the plan does not take over from the versions before
  public RegimenItem change(RegimenItem before) {
    RegimenItem after = before.changedTo(order.plan(), order.from());
    return new RegimenItem(after.id(), order.medicine(), after.versions(), after.dates());
  }

  /// A request to change this one: one act that keeps the chain. It is checked and signed like any
  /// other.
  ///
  /// @param id the id of the new order
  /// @param plan the new plan
  /// @param from from which dose on
  public Proposed adjust(UUID id, DosagePlan plan, TakeOver from, Author author, Instant now) {
    return new Proposed(order.changedTo(id, plan, from), author, now);
  }

  /// Holds the plan.
  public Decision<OnHold> hold(Authority who, Hold hold, String reason, Instant now) {
    return Decision.by(who, Act.HOLD, new OnHold(this, hold, reason, who.author(), now));
  }

  /// Stops the medicine: no dose on or after a day.
  public Decision<Stopped> stop(
      Authority who, LocalDate on, StopReason reason, Optional<String> words, Instant now) {
    if (reason == StopReason.OTHER && words.filter(text -> !text.isBlank()).isEmpty()) {
      return new Decision.NotMade<>(List.of(new Refusal.StopNeedsWords()));
    }
    return Decision.by(who, Act.PRESCRIBE, new Stopped(this, on, reason, words, who.author(), now));
  }

  /// The request whose plan has come to its own end; empty when it has not on this day.
  public Optional<Completed> completedBy(LocalDate day) {
    return order
        .plan()
        .dates()
        .until()
        .filter(until -> !day.isBefore(until))
        .map(until -> new Completed(this, until));
  }

  /// The same, having got so far.
  public Signed with(Dispatch further) {
    return new Signed(order, reviewed, acknowledgements, by, at, further);
  }

  /// What the reasons given start, each once.
  public Set<OverrideReason.Starts> starts() {
    Set<OverrideReason.Starts> starts = EnumSet.noneOf(OverrideReason.Starts.class);
    acknowledgements.forEach(answer -> starts.add(answer.reason().starts()));
    starts.remove(OverrideReason.Starts.NOTHING);
    return starts;
  }
}
