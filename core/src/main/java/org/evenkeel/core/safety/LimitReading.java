package org.evenkeel.core.safety;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.safety.DoseLimits.DoseLimit;

/// One limit held against the orders for one ingredient.
///
/// @param limit the limit
/// @param orders the orders it means or could mean
/// @param says what is too much, in words; empty when nothing is
/// @param missing what would have to be known to tell
/// @param openWays what would have to be known to tell whether the limit means all these orders
/// @param unknownAge the age, when it is not known and the limit is for some ages
record LimitReading(
    DoseLimit limit,
    List<OnBoard> orders,
    List<String> says,
    SortedSet<String> missing,
    SortedSet<String> openWays,
    Optional<String> unknownAge) {

  /// The one fact for which the strictest limit is taken when it is not known.
  static final Set<String> AGE_ONLY = Set.of(Measure.AGE.said());

  static LimitReading of(DoseLimit limit, List<OnBoard> all, boolean amounts, boolean gaps) {
    var orders = new ArrayList<OnBoard>();
    var openWays = new TreeSet<String>();
    for (OnBoard order : all) {
      Match match = limit.of().match(order.use());
      if (!match.no()) {
        orders.add(order);
        openWays.addAll(match.missing());
      }
    }
    var says = new ArrayList<String>();
    var missing = new TreeSet<String>();
    boolean any = false;
    if (!orders.isEmpty() && amounts) {
      any = limit.mostInADay().isPresent() || limit.maximumSingle().isPresent();
      limit.mostInADay().ifPresent(most -> daily(most, orders, says, missing));
      limit.maximumSingle().ifPresent(most -> single(most, orders, says, missing));
    }
    if (!orders.isEmpty() && gaps && limit.minimumGap().isPresent()) {
      any = true;
      gap(limit.minimumGap().get(), orders, says, missing);
    }
    return new LimitReading(
        limit, any ? orders : List.of(), says, missing, openWays, Optional.empty());
  }

  /// True when the limit has something to say of these orders.
  boolean speaks() {
    return !orders.isEmpty();
  }

  boolean isExceeded() {
    return !says.isEmpty();
  }

  boolean isWithin() {
    return says.isEmpty() && missing.isEmpty();
  }

  boolean waysOpen() {
    return !openWays.isEmpty();
  }

  LimitReading forUnknownAge() {
    return new LimitReading(
        limit, orders, says, missing, openWays, Optional.of(Measure.AGE.said()));
  }

  List<String> openWaysInWords() {
    return openWays.stream().map(word -> word + " is not known: taken as if it applied").toList();
  }

  List<String> ageInWords() {
    return unknownAge
        .map(_ -> List.of("age is not known: the strictest limit that could apply"))
        .orElse(List.of());
  }

  /// The strictest first.
  BigDecimal strictness() {
    return limit.mostInADay().or(limit::maximumSingle).orElse(Mass.ZERO).milligrams();
  }

  private static void daily(
      Mass most, List<OnBoard> orders, List<String> says, Set<String> missing) {
    Mass sum = Mass.ZERO;
    boolean allKnown = true;
    for (OnBoard order : orders) {
      Optional<DailyDose> daily = order.exposure().daily();
      if (daily.isPresent()) {
        sum = sum.plus(daily.get().perDay());
      } else {
        allKnown = false;
      }
    }
    if (sum.exceeds(most)) {
      says.add((allKnown ? "" : "at least ") + sum.text() + " a day; the most is " + most.text());
    } else if (!allKnown) {
      missing.add("daily dose of " + orders.getFirst().name());
    }
  }

  private static void single(
      Mass most, List<OnBoard> orders, List<String> says, Set<String> missing) {
    for (OnBoard order : orders) {
      Optional<Mass> single = order.exposure().single();
      boolean dailyIsWithin =
          order.exposure().daily().map(daily -> !daily.perDay().exceeds(most)).orElse(false);
      if (single.isPresent()) {
        if (single.get().exceeds(most)) {
          says.add(single.get().text() + " at one time; the most is " + most.text());
        }
      } else if (!dailyIsWithin) {
        missing.add("single dose of " + order.name());
      }
    }
  }

  private static void gap(
      Duration least, List<OnBoard> orders, List<String> says, Set<String> missing) {
    for (OnBoard order : orders) {
      if (order.exposure().asNeeded()) {
        Optional<Duration> gap = order.exposure().minimumGap();
        if (gap.isEmpty()) {
          missing.add("time between two doses of " + order.name());
        } else if (gap.get().compareTo(least) < 0) {
          says.add(hours(gap.get()) + " between two doses; the least is " + hours(least));
        }
      }
    }
  }

  private static String hours(Duration time) {
    return time.toMinutesPart() == 0
        ? time.toHours() + " h"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }
}
