package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.time.DateRange;

/// One medicine of a person's regimen with every version of its plan.
///
/// @param id its identity
/// @param medicine the medicine
/// @param versions the versions in order; the first counts from the start
/// @param dates the treatment days on which the item is taken at all; stopping a medicine sets the
///   end
public record RegimenItem(
    ItemId id, PlannedMedicine medicine, List<PlanVersion> versions, DateRange dates) {

  public RegimenItem {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("item " + id + " has no plan");
    }
    require(versions.getFirst().from() instanceof TakeOver.AtStart, id, 1);
    for (int i = 1; i < versions.size(); i++) {
      require(follows(versions.get(i), versions.get(i - 1)), id, versions.get(i).number());
    }
  }

  private static void require(boolean right, ItemId id, int number) {
    if (!right) {
      throw new IllegalArgumentException(
          "version " + number + " of item " + id + " does not take over from the one before");
    }
  }

  private static boolean follows(PlanVersion version, PlanVersion before) {
    boolean later =
        switch (version.from()) {
          case TakeOver.AtStart _ -> false;
          case TakeOver.OnDay on ->
              !version.plan().runsFromLastDose()
                  && !(before.from() instanceof TakeOver.OnDay earlier
                      && on.day().isBefore(earlier.day()));
          case TakeOver.FromDose from ->
              version.plan().runsFromLastDose()
                  && !(before.from() instanceof TakeOver.FromDose earlier
                      && from.number() <= earlier.number());
        };
    return later && version.number() > before.number();
  }

  /// A medicine with the first version of its plan.
  public static RegimenItem of(String id, PlannedMedicine medicine, DosagePlan plan) {
    PlanVersion first = new PlanVersion(1, new TakeOver.AtStart(), plan);
    return new RegimenItem(new ItemId(id), medicine, List.of(first), DateRange.ALWAYS);
  }

  /// The same item with a new version of the plan.
  public RegimenItem changedTo(DosagePlan plan, TakeOver from) {
    List<PlanVersion> more = new ArrayList<>(versions);
    more.add(new PlanVersion(versions.getLast().number() + 1, from, plan));
    return new RegimenItem(id, medicine, more, dates);
  }

  /// The same item with a new version of the plan from a treatment day on.
  public RegimenItem changedTo(DosagePlan plan, LocalDate from) {
    return changedTo(plan, new TakeOver.OnDay(from, Optional.empty()));
  }

  /// The same item, stopped: no dose on or after `day`.
  public RegimenItem stoppedOn(LocalDate day) {
    return new RegimenItem(id, medicine, versions, dates.intersect(DateRange.before(day)));
  }

  /// The plan as it stands now.
  public DosagePlan plan() {
    return versions.getLast().plan();
  }

  /// The version that counts at a clock time of a treatment day. Times are compared as times of
  /// that day: a time after midnight comes last (`dayStart` is the person's).
  public PlanVersion versionAt(LocalDate day, LocalTime time, LocalTime dayStart) {
    PlanVersion current = versions.getFirst();
    for (PlanVersion version : versions) {
      boolean begun =
          switch (version.from()) {
            case TakeOver.AtStart _ -> true;
            case TakeOver.OnDay(LocalDate from, var at) ->
                day.isAfter(from)
                    || (day.equals(from)
                        && sinceStart(time, dayStart)
                            >= at.map(t -> sinceStart(t, dayStart)).orElse(0L));
            case TakeOver.FromDose _ ->
                version.plan().dates().from().map(f -> !day.isBefore(f)).orElse(true);
          };
      if (begun) {
        current = version;
      }
    }
    return current;
  }

  private static long sinceStart(LocalTime time, LocalTime dayStart) {
    return Math.floorMod(
        time.toNanoOfDay() - dayStart.toNanoOfDay(), LocalTime.MAX.toNanoOfDay() + 1);
  }

  /// The most of the first ingredient that the plan has on one day around `day`, before any hold;
  /// empty when it cannot be told in mg, when nothing is planned then, or for injections, which are
  /// not daily doses. Of a cross-taper, the medicine that goes up. Of as-needed use, the most it
  /// allows.
  public Optional<DailyDose> dailyDose(LocalDate day) {
    if (!dates.contains(day)) {
      return Optional.empty();
    }
    PlanVersion version = versionAt(day, LocalTime.MIDNIGHT.minusMinutes(1), LocalTime.MIDNIGHT);
    return DailyTotal.of(version.plan(), medicine, day).map(DailyDose::new);
  }
}
