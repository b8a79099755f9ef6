package org.evenkeel.app.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.chart.Fact;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.request.Order.Product;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// One of the eight over a span, and the words their portraits share.
abstract class PortraitOver {
  static final Product TABLET = oral("tablet", Release.IMMEDIATE);
  static final Product CAPSULE = oral("capsule", Release.IMMEDIATE);
  static final Product SLOW_TABLET = oral("tablet", Release.EXTENDED);

  /// The two years.
  final Span span;

  PortraitOver(Span span) {
    this.span = span;
  }

  /// The portrait.
  abstract Portrait portrait();

  /// Every three months, the last some weeks ago.
  List<LocalDate> visits() {
    return Span.every(90, span.start(), span.ago(20));
  }

  /// These days of the span.
  List<LocalDate> days(int... numbers) {
    return Arrays.stream(numbers).mapToObj(span::day).toList();
  }

  /// Something to swallow.
  static Product oral(String form, Release release) {
    return new Product(
        Optional.empty(), Optional.of(Route.ORAL), Optional.of(form), Optional.of(release));
  }

  /// So much at an anchor of the day.
  static Slot at(Anchor anchor, String amount) {
    return Slot.at(anchor, Amount.parse(amount));
  }

  /// Every day from a day on.
  static DosagePlan daily(LocalDate from, Slot... slots) {
    return Fixed.of(Timing.OnDays.daily(slots), DateRange.startingOn(from));
  }

  /// A step of some days.
  static Step step(int days, Slot... slots) {
    return Step.lasting(days, Timing.OnDays.daily(slots));
  }

  /// The step one stays on.
  static Step stay(Slot... slots) {
    return Step.staying(Timing.OnDays.daily(slots));
  }

  /// When needed, so many hours apart and so many in 24 hours.
  static DosagePlan needed(String amount, int hours, int most, LocalDate from, String reason) {
    return new AsNeeded(
        Amount.parse(amount),
        Duration.ofHours(hours),
        AsNeeded.Maximum.doses(most),
        List.of(reason),
        DateRange.startingOn(from));
  }

  /// What is known at the start.
  static List<Payload> facts(Payload... all) {
    return List.of(all);
  }

  /// A condition, with its key where we have one.
  static Payload condition(Optional<String> key, String text) {
    return new Payload.ConditionRecorded(key, text, Optional.empty(), Optional.empty());
  }

  /// Something measured.
  static Payload measured(Measure measure, String value) {
    return new Payload.FactRecorded(new Fact.Measured(measure, new BigDecimal(value)));
  }

  /// Whether a substance is used.
  static Payload substance(String name, boolean takes) {
    return new Payload.FactRecorded(new Fact.Substance(name, takes));
  }
}
