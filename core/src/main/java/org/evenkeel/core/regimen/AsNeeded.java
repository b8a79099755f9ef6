package org.evenkeel.core.regimen;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// A medicine taken only when needed (PRN).
///
/// @param amount how much at a time
/// @param minimumGap the least time between two doses; zero when the plan sets none
/// @param maximum the most that may be taken
/// @param reasons what it may be taken for, in plain words
/// @param dates the treatment days on which it may be taken
public record AsNeeded(
    Amount amount, Duration minimumGap, Maximum maximum, List<String> reasons, DateRange dates)
    implements DosagePlan {

  /// Over which time a maximum counts.
  public enum Span {
    /// The 24 hours before, as they pass.
    ROLLING_24_HOURS("24 hours"),
    /// A date on the person's calendar, from midnight to midnight; 23 or 25 hours when the clocks
    /// change.
    CALENDAR_DAY("calendar day");

    private final String text;

    Span(String text) {
      this.text = text;
    }

    /// In words.
    public String text() {
      return text;
    }
  }

  /// The most that may be taken.
  public sealed interface Maximum {
    /// So many doses.
    ///
    /// @param number how many
    /// @param span in what time
    record Doses(int number, Span span) implements Maximum {
      public Doses {
        if (number < 1) {
          throw new IllegalArgumentException("a maximum of " + number + " doses allows nothing");
        }
      }
    }

    /// So much in all, whatever the number of doses.
    ///
    /// @param amount how much
    /// @param span in what time
    record Total(Amount amount, Span span) implements Maximum {
      public Total {
        if (amount.isZero()) {
          throw new IllegalArgumentException("a maximum of " + amount.text() + " allows nothing");
        }
      }
    }

    /// The plan does not say. It is not the same as no limit.
    record NotStated() implements Maximum {}

    /// So many doses in any 24 hours.
    static Maximum doses(int number) {
      return new Doses(number, Span.ROLLING_24_HOURS);
    }

    /// So much in any 24 hours.
    static Maximum total(Amount amount) {
      return new Total(amount, Span.ROLLING_24_HOURS);
    }
  }

  public AsNeeded {
    if (amount.isZero()) {
      throw new IllegalArgumentException("a plan without a dose: " + amount.text());
    }
    if (minimumGap.isNegative()) {
      throw new IllegalArgumentException("a gap between doses cannot be negative: " + minimumGap);
    }
    reasons = List.copyOf(reasons);
  }

  @Override
  public String inWords() {
    String most =
        switch (maximum) {
          case Maximum.Doses doses ->
              ", up to " + PlanWords.many(doses.number(), "dose") + " in " + article(doses.span());
          case Maximum.Total total ->
              ", up to " + total.amount().text() + " in " + article(total.span());
          case Maximum.NotStated _ -> ", no maximum stated";
        };
    String reason = reasons.isEmpty() ? "" : " for " + String.join(" or ", reasons);
    return amount.text()
        + " as needed"
        + reason
        + PlanWords.dates(dates)
        + most
        + PlanWords.gap(minimumGap);
  }

  private static String article(Span span) {
    return switch (span) {
      case ROLLING_24_HOURS -> "any " + span.text();
      case CALENDAR_DAY -> "a " + span.text();
    };
  }

  @Override
  public List<PlanNote> notes() {
    return List.of();
  }

  @Override
  public boolean runsFromLastDose() {
    return false;
  }

  @Override
  public Set<Anchor> anchors() {
    return Set.of();
  }
}
