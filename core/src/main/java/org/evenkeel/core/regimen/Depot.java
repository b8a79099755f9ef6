package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// A long-acting injection, given by staff every so many days counted from the last one given.
///
/// @param product the product, as `Invega Sustenna`
/// @param amount how much each time
/// @param first the day of the first injection of this plan
/// @param intervalDays calendar days from the injection before
/// @param window how many days around the due day it may be given
/// @param remindDays how many days before the due day people are told
/// @param until no injection is planned on or after this day; empty when no end is set
public record Depot(
    String product,
    Amount amount,
    LocalDate first,
    int intervalDays,
    Window window,
    int remindDays,
    Optional<LocalDate> until)
    implements DosagePlan {

  /// Days around the due day on which an injection may be given.
  ///
  /// @param early days before the due day
  /// @param late days after the due day
  public record Window(int early, int late) {
    public Window {
      if (early < 0 || late < 0) {
        throw new IllegalArgumentException("a window of " + early + " and " + late + " days");
      }
    }

    /// The days on which an injection due on `due` may be given, the last one included.
    public DateRange around(LocalDate due) {
      return DateRange.through(due.minusDays(early), due.plusDays(late));
    }
  }

  public Depot {
    if (product.isBlank()) {
      throw new IllegalArgumentException("an injection plan names its product");
    }
    if (amount.isZero()) {
      throw new IllegalArgumentException("a plan without a dose: " + amount.text());
    }
    if (until.filter(first::isAfter).isPresent()) {
      throw new IllegalArgumentException("an injection plan cannot end before its first: " + until);
    }
    if (intervalDays < 1 || remindDays < 0) {
      throw new IllegalArgumentException(
          "an injection every " + intervalDays + " days, told " + remindDays + " days before");
    }
  }

  @Override
  public String inWords() {
    return "%s %s by injection, %s after each one given,%s, may be given %s early and %s late"
        .formatted(
            amount.text(),
            product,
            PlanWords.many(intervalDays, "day"),
            PlanWords.dates(dates()),
            PlanWords.many(window.early(), "day"),
            PlanWords.many(window.late(), "day"));
  }

  @Override
  public DateRange dates() {
    return new DateRange(Optional.of(first), until);
  }

  @Override
  public List<PlanNote> notes() {
    return List.of(PlanNote.GIVEN_BY_STAFF);
  }

  @Override
  public boolean runsFromLastDose() {
    return true;
  }

  @Override
  public Set<Anchor> anchors() {
    return Set.of();
  }
}
