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
    return new Exposure(
        id,
        ingredient.name(),
        Optional.of(ingredient),
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

  /// A medicine on board that was not recognised.
  public static Exposure unrecognised(String id, String text) {
    return new Exposure(
        id,
        text,
        Optional.empty(),
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
    return new Exposure(
        id,
        text,
        ingredient,
        brand,
        route,
        form,
        release,
        Optional.of(dose),
        single,
        minimumGap,
        asNeeded,
        from,
        until,
        lastTaken,
        onBoard,
        stale,
        because);
  }

  /// The same, of this much at one time.
  public Exposure withSingle(Mass dose) {
    return new Exposure(
        id,
        text,
        ingredient,
        brand,
        route,
        form,
        release,
        daily,
        Optional.of(dose),
        minimumGap,
        asNeeded,
        from,
        until,
        lastTaken,
        onBoard,
        stale,
        because);
  }

  /// The same, given this way.
  public Exposure withRoute(Route way) {
    return new Exposure(
        id,
        text,
        ingredient,
        brand,
        Optional.of(way),
        form,
        release,
        daily,
        single,
        minimumGap,
        asNeeded,
        from,
        until,
        lastTaken,
        onBoard,
        stale,
        because);
  }

  /// The same, of this brand and release.
  public Exposure withProduct(Optional<String> product, Optional<Release> speed) {
    return new Exposure(
        id,
        text,
        ingredient,
        product,
        route,
        form,
        speed,
        daily,
        single,
        minimumGap,
        asNeeded,
        from,
        until,
        lastTaken,
        onBoard,
        stale,
        because);
  }

  /// The same, taken only when needed, with this gap at least between two doses when one is stated.
  public Exposure whenNeeded(Optional<Duration> gap) {
    return new Exposure(
        id,
        text,
        ingredient,
        brand,
        route,
        form,
        release,
        daily,
        single,
        gap,
        true,
        from,
        until,
        lastTaken,
        onBoard,
        stale,
        because);
  }

  /// The same, begun on this day.
  public Exposure since(LocalDate day) {
    return new Exposure(
        id,
        text,
        ingredient,
        brand,
        route,
        form,
        release,
        daily,
        single,
        minimumGap,
        asNeeded,
        Optional.of(day),
        until,
        lastTaken,
        onBoard,
        stale,
        because);
  }

  /// The same, ended and no longer on board; `taken` is the day of the last dose, when somebody
  /// stated it.
  public Exposure ended(LocalDate day, Optional<LocalDate> taken) {
    return new Exposure(
        id,
        text,
        ingredient,
        brand,
        route,
        form,
        release,
        daily,
        single,
        minimumGap,
        asNeeded,
        from,
        Optional.of(day),
        taken,
        false,
        stale,
        "ended");
  }
}
