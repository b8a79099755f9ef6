package org.evenkeel.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlanVersion;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.schedule.DoseClock.Moment;
import org.evenkeel.core.time.DateRange;

/// The counted doses of versions that follow each other and run from the last dose.
///
/// The first dose is due at the start. Each later one is counted from when the dose before was
/// taken, or from when it was due if nobody said that it was taken. A dose that is taken at another
/// time moves all later ones; one that is not recorded moves none.
final class CountedDoses implements Doses {

  /// Nobody asks for a dose so many doses ahead.
  private static final int FAR_AHEAD = 100_000;

  /// A journey west over the date line repeats a date: then a later dose can have an earlier day.
  private static final int REPEATED_DAYS = 2;

  private final RegimenItem item;
  private final List<Link> links;
  private final DoseClock clock;
  private final Map<Integer, Instant> taken;
  private final int lastTaken;

  /// One version, from which dose on.
  record Link(int from, PlanVersion version, Counting counting) {}

  private record Nth(int number, Link link, Moment moment) {}

  /// @param links one or more versions in order
  /// @param taken when the doses were taken, by their number
  CountedDoses(RegimenItem item, List<Link> links, DoseClock clock, Map<Integer, Instant> taken) {
    this.item = item;
    this.links = List.copyOf(links);
    this.clock = clock;
    this.taken = taken;
    this.lastTaken = taken.keySet().stream().max(Integer::compare).orElse(0);
  }

  /// From which dose a version counts.
  static int from(PlanVersion version) {
    return version.from() instanceof TakeOver.FromDose dose ? dose.number() : 1;
  }

  @Override
  public Stream<PlannedDose> over(DateRange range) {
    LocalDate end = range.until().orElseThrow().plusDays(REPEATED_DAYS);
    return all()
        .takeWhile(nth -> nth.number() <= lastTaken || nth.moment().day().date().isBefore(end))
        .filter(nth -> range.contains(nth.moment().day().date()))
        .flatMap(this::inForce);
  }

  @Override
  public Stream<PlannedDose> find(SlotId id) {
    return id instanceof SlotId.Nth wanted && wanted.number() <= lastTaken + FAR_AHEAD
        ? all()
            .dropWhile(nth -> nth.number() < wanted.number())
            .limit(1)
            .filter(nth -> nth.number() == wanted.number())
            .flatMap(this::inForce)
        : Stream.empty();
  }

  private Stream<Nth> all() {
    Link first = links.getFirst();
    LocalDate start = first.version().plan().dates().from().orElseThrow();
    return Stream.iterate(
        new Nth(first.from(), first, first.counting().first(start, clock)), this::next);
  }

  private Nth next(Nth nth) {
    int number = nth.number() + 1;
    Link link = nth.link();
    for (Link later : links) {
      link = later.from() <= number ? later : link;
    }
    Moment last = Optional.ofNullable(taken.get(nth.number())).map(clock::at).orElse(nth.moment());
    return new Nth(number, link, link.counting().after(last, clock));
  }

  private Stream<PlannedDose> inForce(Nth nth) {
    PlanVersion version = nth.link().version();
    Moment moment = nth.moment();
    LocalDate date = moment.day().date();
    return version.plan().dates().contains(date)
        ? Stream.of(dose(nth, version, moment))
        : Stream.empty();
  }

  private PlannedDose dose(Nth nth, PlanVersion version, Moment moment) {
    return new PlannedDose(
        new SlotId.Nth(item.id(), nth.number()),
        version.number(),
        item.medicine(),
        nth.link().counting().amount(),
        moment.day(),
        moment.planned(),
        moment.place().zone(),
        moment.place().due(),
        moment.place().shifted(),
        version.plan() instanceof Fixed fixed ? fixed.minimumGap() : Duration.ZERO,
        nth.link().counting().givenBetween(moment.day().date()));
  }
}
