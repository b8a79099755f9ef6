package org.evenkeel.core.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlanVersion;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.TreatmentDay;

/// The named doses of one version of a plan: whatever goes by the calendar and the clock.
final class SlotDoses implements Doses {

  private final RegimenItem item;
  private final PlanVersion version;
  private final DoseClock clock;
  private final List<Leg> legs;
  private final Duration gap;

  /// Some days with the same slots: a whole repeating plan, or one step.
  ///
  /// @param prefix before the names of the slots, where two legs of a plan have the same
  /// @param start from when the repeat counts
  record Leg(
      String prefix,
      PlannedMedicine medicine,
      Timing.OnDays doses,
      DateRange days,
      LocalDate start) {}

  SlotDoses(RegimenItem item, PlanVersion version, DoseClock clock, List<Leg> legs) {
    this.item = item;
    this.version = version;
    this.clock = clock;
    this.legs = List.copyOf(legs);
    this.gap = version.plan() instanceof Fixed fixed ? fixed.minimumGap() : Duration.ZERO;
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
