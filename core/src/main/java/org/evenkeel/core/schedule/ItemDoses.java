package org.evenkeel.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.PlanVersion;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// The doses of one regimen item over all versions of its plan, without those of a pause.
final class ItemDoses implements Doses {

  /// Versions that are expanded together, and the first of them.
  private record Era(PlanVersion first, Doses doses) {}

  private final RegimenItem item;
  private final DoseClock clock;
  private final List<DateRange> pauses = new ArrayList<>();
  private final List<Era> eras = new ArrayList<>();

  ItemDoses(RegimenItem item, DoseClock clock, List<Hold> holds, List<TakenDose> taken) {
    this.item = item;
    this.clock = clock;
    requireAnchors();
    List<DateRange> stays = new ArrayList<>();
    for (Hold hold : holds) {
      if (hold.item().equals(item.id())) {
        switch (hold) {
          case Hold.Pause pause -> pauses.add(pause.days());
          case Hold.StayOnStep stay -> stays.add(stay.days());
        }
      }
    }
    fillEras(stays, byNumber(taken));
  }

  private void requireAnchors() {
    Set<Anchor> wanted = new TreeSet<>(Comparator.comparing(Anchor::name));
    item.versions().forEach(version -> wanted.addAll(version.plan().anchors()));
    Set<Anchor> lacking = clock.routine().lacking(wanted);
    if (!lacking.isEmpty()) {
      throw new IllegalArgumentException(
          "item " + item.id() + " hangs on anchors that the routine has no time for: " + lacking);
    }
  }

  private Map<Integer, Instant> byNumber(List<TakenDose> taken) {
    Map<Integer, Instant> byNumber = new HashMap<>();
    for (TakenDose dose : taken) {
      if (dose.slot() instanceof SlotId.Nth nth && nth.item().equals(item.id())) {
        byNumber.merge(nth.number(), dose.at(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return byNumber;
  }

  private void fillEras(List<DateRange> stays, Map<Integer, Instant> taken) {
    List<CountedDoses.Link> links = new ArrayList<>();
    for (PlanVersion version : item.versions()) {
      switch (Expansion.of(item, version.plan(), stays)) {
        case Expansion.Counted(Counting counting) ->
            links.add(new CountedDoses.Link(CountedDoses.from(version), version, counting));
        case Expansion.Named(List<SlotDoses.Leg> legs) -> {
          addCounted(links, taken);
          eras.add(new Era(version, new SlotDoses(item, version, clock, legs)));
        }
      }
    }
    addCounted(links, taken);
  }

  private void addCounted(List<CountedDoses.Link> links, Map<Integer, Instant> taken) {
    if (!links.isEmpty()) {
      eras.add(new Era(links.getFirst().version(), new CountedDoses(item, links, clock, taken)));
      links.clear();
    }
  }

  @Override
  public Stream<PlannedDose> over(DateRange range) {
    DateRange days = item.dates().intersect(range);
    Map<SlotId, PlannedDose> byId = new LinkedHashMap<>();
    for (int i = 0; i < eras.size(); i++) {
      int era = i;
      eras.get(i)
          .doses()
          .over(days)
          .filter(dose -> isIn(era, dose) && !paused(dose))
          .forEach(dose -> byId.put(dose.id(), dose));
    }
    return byId.values().stream();
  }

  @Override
  public Stream<PlannedDose> find(SlotId id) {
    Map<SlotId, PlannedDose> byId = new LinkedHashMap<>();
    for (int i = 0; i < eras.size(); i++) {
      int era = i;
      eras.get(i)
          .doses()
          .find(id)
          .filter(dose -> id.item().equals(item.id()))
          .filter(dose -> item.dates().contains(dose.day().date()))
          .filter(dose -> isIn(era, dose) && !paused(dose))
          .forEach(dose -> byId.put(dose.id(), dose));
    }
    return byId.values().stream();
  }

  private boolean paused(PlannedDose dose) {
    return pauses.stream().anyMatch(pause -> pause.contains(dose.day().date()));
  }

  /// True when the dose comes after its era has taken over and before any later one has.
  private boolean isIn(int era, PlannedDose dose) {
    return hasBegun(eras.get(era).first(), dose)
        && eras.subList(era + 1, eras.size()).stream()
            .noneMatch(later -> hasBegun(later.first(), dose));
  }

  private boolean hasBegun(PlanVersion version, PlannedDose dose) {
    LocalDate date = dose.day().date();
    return switch (version.from()) {
      case TakeOver.AtStart _ -> true;
      case TakeOver.OnDay(LocalDate day, var time) ->
          date.isAfter(day)
              || (date.equals(day)
                  && time.map(at -> clock.routine().at(dose.day(), at))
                      .map(at -> !dose.planned().isBefore(at))
                      .orElse(true));
      case TakeOver.FromDose _ ->
          version.plan().dates().from().map(from -> !date.isBefore(from)).orElse(true);
    };
  }
}
