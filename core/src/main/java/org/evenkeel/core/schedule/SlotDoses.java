package org.evenkeel.core.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlanVersion;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.TreatmentDay;

/// The named doses of one version of a plan: whatever goes by the calendar and the clock.
final class SlotDoses implements Doses {

  /// Some days with the same slots: a whole repeating plan, or one step.
  private record Leg(
      String prefix,
      PlannedMedicine medicine,
      Timing.OnDays doses,
      DateRange days,
      LocalDate start) {}

  private final RegimenItem item;
  private final PlanVersion version;
  private final DoseClock clock;
  private final Duration gap;
  private final List<Leg> legs;

  SlotDoses(RegimenItem item, PlanVersion version, DoseClock clock, List<DateRange> stays) {
    this.item = item;
    this.version = version;
    this.clock = clock;
    this.gap = version.plan() instanceof Fixed fixed ? fixed.minimumGap() : Duration.ZERO;
    this.legs = legs(version, item.medicine(), stays);
  }

  private static List<Leg> legs(
      PlanVersion version, PlannedMedicine medicine, List<DateRange> stays) {
    return switch (version.plan()) {
      case Fixed(Timing.OnDays onDays, DateRange dates, _, _) ->
          List.of(new Leg("", medicine, onDays, dates, dates.from().orElse(LocalDate.EPOCH)));
      case Titration titration -> steps("", medicine, titration.steps(stays));
      case Taper taper -> steps("", medicine, taper.steps(stays));
      case CrossTaper(var leaving, var down, var up) -> {
        List<Leg> both = new ArrayList<>(steps("down ", leaving, down.steps(stays)));
        both.addAll(steps("up ", medicine, up.steps(stays)));
        yield both;
      }
      case Fixed _, AsNeeded _, Depot _ -> List.of();
    };
  }

  private static List<Leg> steps(String prefix, PlannedMedicine medicine, List<StepDays> steps) {
    return steps.stream()
        .map(step ->
            new Leg(
                prefix,
                medicine,
                step.step().doses(),
                step.days(),
                step.days().from().orElseThrow()))
        .toList();
  }

  @Override
  public Stream<PlannedDose> over(DateRange range) {
    return legs.stream().flatMap(leg -> over(leg, range));
  }

  @Override
  public Stream<PlannedDose> find(SlotId id) {
    return id instanceof SlotId.Named named
        ? over(DateRange.only(named.day().date())).filter(dose -> dose.id().equals(id))
        : Stream.empty();
  }

  private Stream<PlannedDose> over(Leg leg, DateRange range) {
    return leg.days()
        .intersect(range)
        .dates()
        .filter(date -> leg.doses().repeat().fallsOn(date, leg.start()))
        .map(TreatmentDay::new)
        .flatMap(day -> leg.doses().slots().stream().flatMap(slot -> dose(leg, slot, day)));
  }

  private Stream<PlannedDose> dose(Leg leg, Slot slot, TreatmentDay day) {
    return clock
        .on(day, slot.time())
        .map(moment ->
            new PlannedDose(
                new SlotId.Named(item.id(), day, leg.prefix() + slot.name()),
                version.number(),
                leg.medicine(),
                slot.amount(),
                day,
                moment.planned(),
                moment.place().zone(),
                moment.place().due(),
                moment.place().shifted(),
                gap,
                Optional.empty()))
        .stream();
  }
}
