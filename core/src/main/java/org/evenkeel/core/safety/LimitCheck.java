package org.evenkeel.core.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenkeel.core.person.Answer;
import org.evenkeel.core.safety.DoseLimits.DoseLimit;

/// Is it too much: in a day, at one time, or too soon after the dose before?
///
/// All orders for one ingredient are added up, as-needed ones with the most they allow. The check
/// of daily doses asks of every ingredient with a regular order; the check of as-needed limits asks
/// of those taken only when needed, and of the gap between as-needed doses.
///
/// @param check dose limits or as-needed limits
record LimitCheck(Check check) implements SafetyCheck {

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    into.missing().addAll(person.unknown());
    person.byIngredient().values().forEach(orders -> ofIngredient(orders, person, into));
  }

  private void ofIngredient(List<OnBoard> orders, CaseUnderReview person, Gathered into) {
    boolean asNeededOnly = orders.stream().allMatch(o -> o.exposure().asNeeded());
    boolean someAsNeeded = orders.stream().anyMatch(o -> o.exposure().asNeeded());
    boolean forNeed = check == Check.AS_NEEDED_LIMITS;
    if (forNeed ? !someAsNeeded : asNeededOnly) {
      return;
    }
    var readings = new ArrayList<LimitReading>();
    for (DoseLimit limit : orders.getFirst().rules().limits()) {
      var reading = LimitReading.of(limit, orders, forNeed == asNeededOnly, forNeed);
      if (reading.speaks()) {
        readings.add(reading);
      }
    }
    weigh(readings, orders, person, into);
  }

  private void weigh(
      List<LimitReading> readings, List<OnBoard> orders, CaseUnderReview person, Gathered into) {
    String name = orders.getFirst().name();
    var exceeded = new ArrayList<LimitReading>();
    var missing = new ArrayList<String>();
    boolean someHold = false;
    boolean cleared = false;
    for (LimitReading reading : readings) {
      Answer who = reading.limit().who().map(w -> w.test(person.person())).orElse(Answer.MET);
      switch (who) {
        case Answer.NotMet _ -> {}
        case Answer.Unknown(var words) when !words.equals(LimitReading.AGE_ONLY) -> {
          if (!reading.isWithin()) {
            missing.addAll(words);
          }
        }
        case Answer.Met _, Answer.Unknown _ -> {
          someHold = true;
          if (reading.isExceeded()) {
            exceeded.add(who instanceof Answer.Unknown ? reading.forUnknownAge() : reading);
          } else if (reading.isWithin()) {
            cleared = cleared || reading.limit().head().sure();
          }
          missing.addAll(reading.missing());
        }
      }
    }
    exceeded.sort(
        Comparator.comparing((LimitReading r) -> r.limit().head().tier())
            .thenComparing(r -> !r.limit().head().sure())
            .thenComparing(LimitReading::strictness)
            .thenComparing(r -> r.limit().head().id()));
    boolean onlySomeWays = exceeded.stream().allMatch(LimitReading::waysOpen) && cleared;
    if (exceeded.isEmpty() || onlySomeWays) {
      exceeded.forEach(reading -> missing.addAll(reading.openWays()));
      if (missing.isEmpty() && !cleared) {
        missing.add(whyNotCleared(someHold, readings, name));
      }
    } else {
      into.findings().add(write(exceeded));
    }
    exceeded.stream().flatMap(r -> r.unknownAge().stream()).forEach(missing::add);
    into.missing().addAll(missing);
  }

  private static String whyNotCleared(boolean someHold, List<LimitReading> readings, String name) {
    if (readings.isEmpty()) {
      return "no dose limit on file for " + name;
    }
    return someHold
        ? "a sure source for " + readings.getFirst().limit().head().id()
        : "no dose limit of " + name + " that fits this person";
  }

  private Finding write(List<LimitReading> exceeded) {
    FindingWriter first = writer(exceeded.getFirst());
    exceeded.subList(1, exceeded.size()).forEach(reading -> first.also(writer(reading)));
    return first.write();
  }

  private FindingWriter writer(LimitReading reading) {
    FindingWriter writer = Finding.by(reading.limit().head(), check).a(reading.orders().getFirst());
    reading.orders().forEach(writer::about);
    return writer.note(reading.says()).note(reading.openWaysInWords()).note(reading.ageInWords());
  }
}
