package org.evenkeel.core.chart;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.request.Checked;
import org.evenkeel.core.request.Completed;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.OnHold;
import org.evenkeel.core.request.Proposed;
import org.evenkeel.core.request.Request;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.request.Stopped;

/// Every request of a person, and the regimen they make together.
public final class Plans {

  private final Map<UUID, Proposed> proposed = new LinkedHashMap<>();
  private final Map<ItemId, List<Signed>> signed = new LinkedHashMap<>();
  private final Map<ItemId, RegimenItem> items = new LinkedHashMap<>();
  private final Map<ItemId, List<OnHold>> holds = new HashMap<>();
  private final Map<ItemId, Stopped> stopped = new HashMap<>();
  private final Map<ItemId, Said<Payload.PlanLookedAt>> lookedAt = new HashMap<>();
  private final Map<UUID, List<Dispatch>> dispatches = new HashMap<>();
  private final List<Entry> loose = new ArrayList<>();

  private Plans() {}

  /// Folds entries that are in order. A change whose medicine is not here yet stays [#loose()].
  static Plans of(List<Entry> entries) {
    Plans plans = new Plans();
    entries.forEach(plans::collect);
    entries.forEach(plans::sign);
    entries.forEach(plans::holdAndStop);
    return plans;
  }

  private void collect(Entry entry) {
    switch (entry.payload()) {
      case Payload.PlanProposed(var order) ->
          proposed.put(order.id(), new Proposed(order, entry.by(), entry.happened()));
      case Payload.PlanDispatched(var order, var dispatch) ->
          dispatches.computeIfAbsent(order, _ -> new ArrayList<>()).add(dispatch);
      case Payload.PlanLookedAt at -> lookedAt.put(at.item(), Said.of(entry, at));
      default -> {}
    }
  }

  private void sign(Entry entry) {
    if (!(entry.payload() instanceof Payload.PlanSigned(var order, var reviewed, var answers))) {
      return;
    }
    List<Dispatch> further = dispatches.getOrDefault(order.id(), List.of());
    Signed request =
        new Signed(
            order,
            reviewed,
            answers,
            entry.by(),
            entry.happened(),
            further.isEmpty() ? new Dispatch.NotSent() : further.getLast());
    Optional<RegimenItem> item = put(request);
    if (item.isEmpty()) {
      loose.add(entry);
      return;
    }
    items.put(order.item(), item.get());
    signed.computeIfAbsent(order.item(), _ -> new ArrayList<>()).add(request);
    proposed.remove(order.id());
  }

  /// The item as the request makes it; empty when it does not fit what is here.
  private Optional<RegimenItem> put(Signed request) {
    RegimenItem before = items.get(request.order().item());
    if (request.order().prior().isEmpty()) {
      return before == null ? Optional.of(request.start()) : Optional.empty();
    }
    if (before == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(request.change(before));
    } catch (IllegalArgumentException _) {
      // Two changes signed on two devices may each be sound and not fit together: both are kept.
      return Optional.empty();
    }
  }

  private void holdAndStop(Entry entry) {
    switch (entry.payload()) {
      case Payload.PlanHeld(Hold hold, String reason, _) ->
          current(hold.item())
              .ifPresentOrElse(
                  plan ->
                      holds
                          .computeIfAbsent(hold.item(), _ -> new ArrayList<>())
                          .add(new OnHold(plan, hold, reason, entry.by(), entry.happened())),
                  () -> loose.add(entry));
      case Payload.PlanResumed(ItemId item, LocalDate on, _) ->
          holds.computeIfPresent(
              item,
              (_, held) ->
                  held.stream().map(one -> ending(one, on)).collect(toCollection(ArrayList::new)));
      case Payload.PlanStopped(ItemId item, LocalDate on, var reason, var words, _) ->
          current(item)
              .ifPresentOrElse(
                  plan -> {
                    items.computeIfPresent(item, (_, before) -> before.stoppedOn(on));
                    stopped.put(
                        item, new Stopped(plan, on, reason, words, entry.by(), entry.happened()));
                  },
                  () -> loose.add(entry));
      default -> {}
    }
  }

  private static OnHold ending(OnHold held, LocalDate on) {
    return new OnHold(
        held.signed(), OnHold.ending(held.hold(), on), held.reason(), held.by(), held.at());
  }

  /// Everything the person is meant to take; stopped medicines stay, with their end.
  public Regimen regimen() {
    return new Regimen(List.copyOf(items.values()));
  }

  /// One item of it.
  public Optional<RegimenItem> item(ItemId item) {
    return Optional.ofNullable(items.get(item));
  }

  /// Requests that nobody signed yet.
  public List<Proposed> proposed() {
    return List.copyOf(proposed.values());
  }

  /// One of them.
  public Optional<Proposed> proposed(UUID order) {
    return Optional.ofNullable(proposed.get(order));
  }

  /// Every signed request of an item, first to last: its chain.
  public List<Signed> chain(ItemId item) {
    return List.copyOf(signed.getOrDefault(item, List.of()));
  }

  /// The last signed request of an item.
  public Optional<Signed> current(ItemId item) {
    List<Signed> all = signed.getOrDefault(item, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// In which state an item is on a day: signed, on hold, stopped or completed.
  public Optional<Request> state(ItemId item, LocalDate day) {
    return current(item)
        .map(plan ->
            Optional.ofNullable(stopped.get(item))
                .filter(stop -> !day.isBefore(stop.on()))
                .<Request>map(stop -> stop)
                .or(() -> plan.completedBy(day))
                .or(() -> onHold(item, day))
                .orElse(plan));
  }

  /// The items on which something is still to be taken on or after a day.
  public List<ItemId> active(LocalDate day) {
    return items.keySet().stream()
        .filter(item ->
            switch (state(item, day).orElseThrow()) {
              case Signed _, OnHold _ -> true;
              case Stopped _, Completed _, Proposed _ -> false;
              case Checked _ -> false;
            })
        .toList();
  }

  /// Why and when an item was stopped, when it was.
  public Optional<Stopped> stopped(ItemId item) {
    return Optional.ofNullable(stopped.get(item));
  }

  /// All holds, those that are over included.
  public List<Hold> holds() {
    return holds.values().stream().flatMap(List::stream).map(OnHold::hold).toList();
  }

  /// The holds of one item.
  public List<OnHold> holds(ItemId item) {
    return List.copyOf(holds.getOrDefault(item, List.of()));
  }

  /// How the orders of an item got on, first to last.
  public List<Dispatch> dispatches(ItemId item) {
    return signed.getOrDefault(item, List.of()).stream()
        .flatMap(plan -> dispatches.getOrDefault(plan.order().id(), List.of()).stream())
        .toList();
  }

  /// The last time somebody looked whether an item helps.
  public Optional<Said<Payload.PlanLookedAt>> lookedAt(ItemId item) {
    return Optional.ofNullable(lookedAt.get(item));
  }

  /// The day by which somebody is to look whether an item helps, when one is set.
  public Optional<LocalDate> lookAgainOn(ItemId item) {
    Optional<LocalDate> signedFor = current(item).flatMap(plan -> plan.order().reviewOn());
    return lookedAt(item)
        .filter(said -> current(item).filter(plan -> plan.at().isAfter(said.at())).isEmpty())
        .map(said -> said.what().nextOn())
        .orElse(signedFor);
  }

  /// Decisions that change nothing: what they speak of is not here (yet), or they do not fit
  /// together with another one.
  public List<Entry> loose() {
    return List.copyOf(loose);
  }

  private Optional<Request> onHold(ItemId item, LocalDate day) {
    return holds.getOrDefault(item, List.of()).stream()
        .filter(held -> held.hold().days().contains(day))
        .<Request>map(held -> held)
        .findFirst();
  }
}
