package org.evenkeel.core.regimen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;

/// A medicine that is or was on board: from when, until when, how much, and when it was last taken.
///
/// @param id where it stands in the record it came from, such as `MedicationRequest/m1`
/// @param text the medicine as written there
/// @param ingredient the medicine, empty when it was not recognised; a combination is one exposure
///   per ingredient
/// @param brand the brand, when the text or product names one
/// @param route how it is given, when known
/// @param form the form, when known
/// @param release the release, when known
/// @param daily how much a day, when known; for as-needed use the most it allows in a day
/// @param single how much at one time, the most when it varies, when known
/// @param minimumGap how long at least between two doses, as the order says, when it does
/// @param asNeeded true when it is taken only when needed
/// @param from the first day, when known
/// @param until the day it ended (exclusive), empty when it has not ended
/// @param lastTaken the day of the last dose somebody stated, empty when nobody did
/// @param onBoard whether it counts as on board on the day asked about
/// @param stale true when it is open-ended and old enough to ask whether it is still taken
/// @param because in words, why it counts as on board or not
public record Exposure(
    String id,
    String text,
    Optional<Ingredient> ingredient,
    Optional<String> brand,
    Optional<Route> route,
    Optional<String> form,
    Optional<Release> release,
    Optional<DailyDose> daily,
    Optional<Mass> single,
    Optional<Duration> minimumGap,
    boolean asNeeded,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> lastTaken,
    boolean onBoard,
    boolean stale,
    String because) {

  /// A medicine on board of which nothing but the name is known; the `with…` methods say more.
  public static Exposure of(String id, Ingredient ingredient) {
    return stated(id, ingredient.name(), Optional.of(ingredient));
  }

  /// A medicine on board that was not recognised.
  public static Exposure unrecognised(String id, String text) {
    return stated(id, text, Optional.empty());
  }

  private static Exposure stated(String id, String text, Optional<Ingredient> ingredient) {
    return new Exposure(
        id,
        text,
        ingredient,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        "stated");
  }

  /// The same, of this much a day.
  public Exposure withDaily(DailyDose dose) {
    Copy copy = new Copy(this);
    copy.daily = Optional.of(dose);
    return copy.exposure();
  }

  /// The same, of this much at one time.
  public Exposure withSingle(Mass dose) {
    Copy copy = new Copy(this);
    copy.single = Optional.of(dose);
    return copy.exposure();
  }

  /// The same, given this way.
  public Exposure withRoute(Route way) {
    Copy copy = new Copy(this);
    copy.route = Optional.of(way);
    return copy.exposure();
  }

  /// The same, of this brand and release.
  public Exposure withProduct(Optional<String> product, Optional<Release> speed) {
    Copy copy = new Copy(this);
    copy.brand = product;
    copy.release = speed;
    return copy.exposure();
  }

  /// The same, taken only when needed, with this gap at least between two doses when one is stated.
  public Exposure whenNeeded(Optional<Duration> gap) {
    Copy copy = new Copy(this);
    copy.minimumGap = gap;
    copy.asNeeded = true;
    return copy.exposure();
  }

  /// The same, begun on this day.
  public Exposure since(LocalDate day) {
    Copy copy = new Copy(this);
    copy.from = Optional.of(day);
    return copy.exposure();
  }

  /// The same, ended and no longer on board; `taken` is the day of the last dose, when somebody
  /// stated it.
  public Exposure ended(LocalDate day, Optional<LocalDate> taken) {
    Copy copy = new Copy(this);
    copy.until = Optional.of(day);
    copy.lastTaken = taken;
    copy.onBoard = false;
    copy.because = "ended";
    return copy.exposure();
  }

  /// What changes on the way from one exposure to the next.
  private static final class Copy {
    private final Exposure of;
    private Optional<String> brand;
    private Optional<Route> route;
    private Optional<Release> release;
    private Optional<DailyDose> daily;
    private Optional<Mass> single;
    private Optional<Duration> minimumGap;
    private boolean asNeeded;
    private Optional<LocalDate> from;
    private Optional<LocalDate> until;
    private Optional<LocalDate> lastTaken;
    private boolean onBoard;
    private String because;

    Copy(Exposure of) {
      this.of = of;
      this.brand = of.brand;
      this.route = of.route;
      this.release = of.release;
      this.daily = of.daily;
      this.single = of.single;
      this.minimumGap = of.minimumGap;
      this.asNeeded = of.asNeeded;
      this.from = of.from;
      this.until = of.until;
      this.lastTaken = of.lastTaken;
      this.onBoard = of.onBoard;
      this.because = of.because;
    }

    Exposure exposure() {
      return new Exposure(
          of.id,
          of.text,
          of.ingredient,
          brand,
          route,
          of.form,
          release,
          daily,
          single,
          minimumGap,
          asNeeded,
          from,
          until,
          lastTaken,
          onBoard,
          of.stale,
          because);
    }
  }
}
