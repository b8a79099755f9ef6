package org.evenkeel.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.quantity.Units;
import org.evenkeel.core.quantity.Volume;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.fhir.json.JsonObject;

/// How much at one time, how often and how: the Dosage of FHIR.
///
/// What is not said stays empty. A negative amount, a dose in an unknown unit or a frequency below
/// one is wrong input.
///
/// @param single the most at one time
/// @param perDay the most in a day
/// @param asNeeded whether it is taken only when needed
/// @param minimumGap the least time between two doses when taken as needed
/// @param route how it is given
record DoseReader(
    Optional<Mass> single,
    Optional<Mass> perDay,
    boolean asNeeded,
    Optional<Duration> minimumGap,
    Optional<Route> route) {

  static final DoseReader NOTHING_SAID =
      new DoseReader(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

  /// Reads all Dosages of a resource together.
  ///
  /// @param strength of the product, by which tablets become milligrams; empty when not known
  static DoseReader read(List<JsonObject> dosages, Optional<Strength> strength) {
    if (dosages.isEmpty()) {
      return NOTHING_SAID;
    }
    Mass total = Mass.ZERO;
    Mass most = Mass.ZERO;
    boolean dayKnown = true;
    boolean singleKnown = true;
    boolean asNeeded = false;
    Optional<Duration> gap = Optional.empty();
    Optional<Route> route = Optional.empty();
    for (JsonObject dosage : dosages) {
      Optional<Mass> one = one(dosage, strength);
      Optional<BigDecimal> times = timesADay(dosage);
      Optional<Mass> limit = maximumPerDay(dosage, strength);
      Optional<Mass> day = limit.isPresent() ? limit : both(one, times);
      dayKnown &= day.isPresent();
      singleKnown &= one.isPresent();
      total = total.plus(day.orElse(Mass.ZERO));
      most = one.isPresent() && one.get().exceeds(most) ? one.get() : most;
      boolean needed =
          dosage.bool("asNeededBoolean").orElse(false) || dosage.has("asNeededCodeableConcept");
      asNeeded |= needed;
      if (needed) {
        gap = gapOf(times);
      }
      route = route.or(() -> routeOf(Concept.of(dosage.object("route"))));
    }
    return new DoseReader(
        singleKnown ? Optional.of(most) : Optional.empty(),
        dayKnown ? Optional.of(total) : Optional.empty(),
        asNeeded,
        gap,
        route);
  }

  /// The days a Dosage is for, by its boundsPeriod; open where nothing is said.
  static DateRange bounds(JsonObject dosage) {
    Optional<JsonObject> period =
        dosage
            .object("timing")
            .flatMap(t -> t.object("repeat"))
            .flatMap(r -> r.object("boundsPeriod"));
    Optional<LocalDate> from = period.flatMap(p -> FhirTime.day(p, "start"));
    Optional<LocalDate> until =
        period.flatMap(p -> FhirTime.lastDay(p, "end")).map(last -> last.plusDays(1));
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw dosage.wrong("timing.repeat.boundsPeriod", "it ends before it begins");
    }
    return new DateRange(from, until);
  }

  private static Optional<Mass> both(Optional<Mass> one, Optional<BigDecimal> times) {
    return one.isPresent() && times.isPresent()
        ? Optional.of(one.get().times(times.get()))
        : Optional.empty();
  }

  private static Optional<Duration> gapOf(Optional<BigDecimal> timesADay) {
    return timesADay
        .filter(t -> t.signum() > 0)
        .map(t ->
            Duration.ofMinutes(
                BigDecimal.valueOf(1440).divide(t, MathContext.DECIMAL32).longValue()));
  }

  private static Optional<Mass> one(JsonObject dosage, Optional<Strength> strength) {
    for (JsonObject rate : dosage.objects("doseAndRate")) {
      Optional<JsonObject> dose = rate.object("doseQuantity");
      if (dose.isEmpty()) {
        dose = rate.object("doseRange").flatMap(r -> r.object("high").or(() -> r.object("low")));
      }
      if (dose.isPresent()) {
        return massOf(dose.get(), strength);
      }
    }
    return dosage.object("doseQuantity").flatMap(dose -> massOf(dose, strength));
  }

  private static Optional<Mass> maximumPerDay(JsonObject dosage, Optional<Strength> strength) {
    Optional<JsonObject> ratio = dosage.object("maxDosePerPeriod");
    if (ratio.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mass> amount = ratio.get().object("numerator").flatMap(n -> massOf(n, strength));
    Optional<JsonObject> per = ratio.get().object("denominator");
    Optional<BigDecimal> days =
        per.flatMap(p ->
            p.number("value")
                .flatMap(v -> inDays(v, p.text("code").or(() -> p.text("unit")).orElse(""))));
    return amount.isPresent() && days.isPresent() && days.get().signum() > 0
        ? Optional.of(amount.get().times(BigDecimal.ONE.divide(days.get(), MathContext.DECIMAL64)))
        : Optional.empty();
  }

  private static Optional<Mass> massOf(JsonObject quantity, Optional<Strength> strength) {
    Optional<Amount> amount = amountOf(quantity);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    return switch (amount.get()) {
      case Mass mass -> Optional.of(mass);
      case Count _, Volume _ ->
          strength.filter(s -> fits(s, amount.get())).map(s -> s.in(amount.get()));
      case Units _ -> Optional.empty();
    };
  }

  /// The amount of a dose Quantity; empty when it has no value.
  static Optional<Amount> amountOf(JsonObject quantity) {
    Optional<BigDecimal> value = quantity.number("value");
    if (value.isPresent() && value.get().signum() < 0) {
      throw quantity.wrong("value", "a dose cannot be negative");
    }
    String unit = quantity.text("code").or(() -> quantity.text("unit")).orElse("");
    return value.map(v -> amount(quantity, v, unit));
  }

  private static boolean fits(Strength strength, Amount amount) {
    return switch (strength.basis()) {
      case Strength.Basis.PerPiece _ -> amount instanceof Count;
      case Strength.Basis.PerVolume _ -> amount instanceof Volume;
      case Strength.Basis.PerHours _ -> false;
    };
  }

  /// UCUM has no tablets: systems write `{tablet}`, `1`, `TAB` and more, all of which mean a piece.
  private static Amount amount(JsonObject quantity, BigDecimal value, String unit) {
    String plain = unit.toLowerCase(Locale.ROOT).replaceAll("[{}\\[\\]]|\\(s\\)|_.*", "").strip();
    String known =
        switch (plain) {
          case "",
              "1",
              "each",
              "ea",
              "tbl",
              "dose",
              "doses",
              "pill",
              "pills",
              "unit dose",
              "count" ->
              "dose";
          case "film tablet", "oral tablet" -> "tablet";
          case "tabl", "tblt" -> "tablet";
          case "application", "actuat", "spray" -> "spray";
          case "iu" -> "units";
          default -> plain;
        };
    try {
      return Amount.parse(value.toPlainString() + " " + known);
    } catch (IllegalArgumentException unknown) {
      throw quantity.wrong("unit", "unknown unit of a dose: \"" + unit + "\"");
    }
  }

  private static Optional<BigDecimal> timesADay(JsonObject dosage) {
    Optional<JsonObject> timing = dosage.object("timing");
    if (timing.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonObject> repeat = timing.get().object("repeat");
    if (repeat.isPresent()) {
      JsonObject r = repeat.get();
      int clock = Math.max(r.texts("timeOfDay").size(), r.texts("when").size());
      Optional<BigDecimal> frequency = r.number("frequencyMax").or(() -> r.number("frequency"));
      Optional<BigDecimal> period = r.number("period");
      if (frequency.isPresent() && frequency.get().signum() <= 0) {
        throw r.wrong("frequency", "must be above zero");
      }
      if (period.isPresent() && period.get().signum() <= 0) {
        throw r.wrong("period", "must be above zero");
      }
      Optional<BigDecimal> days =
          period.isPresent()
              ? inDays(period.get(), r.text("periodUnit").orElse(""))
              : Optional.empty();
      if (days.isPresent()) {
        BigDecimal times = frequency.orElse(BigDecimal.valueOf(Math.max(1, clock)));
        return Optional.of(times.divide(days.get(), MathContext.DECIMAL32));
      }
      if (clock > 0) {
        return Optional.of(BigDecimal.valueOf(clock));
      }
    }
    return Concept.of(timing.get().object("code")).codes().stream()
        .map(code -> byAbbreviation(code.value()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The codes of HL7's GTSAbbreviation.
  private static Optional<BigDecimal> byAbbreviation(String code) {
    return switch (code) {
      case "QD", "AM", "PM", "BED" -> Optional.of(BigDecimal.ONE);
      case "BID" -> Optional.of(BigDecimal.TWO);
      case "TID" -> Optional.of(BigDecimal.valueOf(3));
      case "QID" -> Optional.of(BigDecimal.valueOf(4));
      case "QOD" -> Optional.of(new BigDecimal("0.5"));
      case "Q4H" -> Optional.of(BigDecimal.valueOf(6));
      case "Q6H" -> Optional.of(BigDecimal.valueOf(4));
      case "Q8H" -> Optional.of(BigDecimal.valueOf(3));
      case "Q12H" -> Optional.of(BigDecimal.TWO);
      default -> Optional.empty();
    };
  }

  static Optional<BigDecimal> inDays(BigDecimal value, String unit) {
    BigDecimal days =
        switch (unit) {
          case "s" -> value.divide(BigDecimal.valueOf(86_400), MathContext.DECIMAL64);
          case "min" -> value.divide(BigDecimal.valueOf(1440), MathContext.DECIMAL64);
          case "h" -> value.divide(BigDecimal.valueOf(24), MathContext.DECIMAL64);
          case "d" -> value;
          case "wk" -> value.multiply(BigDecimal.valueOf(7));
          case "mo" -> value.multiply(BigDecimal.valueOf(30));
          case "a" -> value.multiply(BigDecimal.valueOf(365));
          default -> BigDecimal.ZERO;
        };
    return days.signum() > 0 ? Optional.of(days) : Optional.empty();
  }

  private static Optional<Route> routeOf(Concept concept) {
    for (String text : concept.texts()) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (Route route : Route.values()) {
        if (lower.contains(route.word())) {
          return Optional.of(route);
        }
      }
      if (lower.contains("by mouth") || lower.equals("po")) {
        return Optional.of(Route.ORAL);
      }
    }
    return Optional.empty();
  }
}
