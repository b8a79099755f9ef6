package org.evenkeel.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.request.Order.Product;
import org.evenkeel.core.request.Origin;
import org.evenkeel.core.request.StopReason;

/// One medicine of a person over the two years: what was signed when, and how they go about it.
///
/// @param item the regimen item
/// @param medicine the medicine
/// @param product the product
/// @param reason what it is for, in words the person knows
/// @param origin who prescribed it
/// @param changes the plans in order, the first starts it
/// @param holds times on which it was held
/// @param stop when and why it was stopped
/// @param habit how the person takes it
/// @param timesAWeek for as-needed use, how often in a bad week
record Course(
    ItemId item,
    PlannedMedicine medicine,
    Product product,
    String reason,
    Origin origin,
    List<Change> changes,
    List<Held> holds,
    Optional<Stop> stop,
    Habit habit,
    double timesAWeek) {

  Course {
    changes = List.copyOf(changes);
    holds = List.copyOf(holds);
  }

  /// A plan as it was signed.
  ///
  /// @param signed the day of signing
  /// @param plan the plan
  /// @param from from which dose on it counts
  record Change(LocalDate signed, DosagePlan plan, TakeOver from) {}

  /// A pause.
  ///
  /// @param hold what is held, with its end
  /// @param reason why
  record Held(Hold.Pause hold, String reason) {}

  /// An end.
  ///
  /// @param on no dose on or after this day
  /// @param reason why
  /// @param words in words
  record Stop(LocalDate on, StopReason reason, String words) {}

  /// A medicine prescribed here.
  ///
  /// @param strength of one piece, empty when not chosen
  static Course of(
      String item,
      String ingredient,
      String text,
      String strength,
      Product product,
      String reason,
      LocalDate signed,
      DosagePlan plan) {
    PlannedMedicine medicine =
        new PlannedMedicine(
            List.of(new Ingredient(ingredient)),
            text,
            strength.isEmpty() ? Optional.empty() : Optional.of(Strength.parse(strength)));
    return new Course(
        new ItemId(item),
        medicine,
        product,
        reason,
        new Origin.Here(),
        List.of(new Change(signed, plan, new TakeOver.AtStart())),
        List.of(),
        Optional.empty(),
        Habit.regular(),
        0);
  }

  /// The same, prescribed by someone outside.
  Course by(String prescriber, Origin.Verification verified) {
    Origin outside = new Origin.Outside(prescriber, verified);
    return new Course(
        item, medicine, product, reason, outside, changes, holds, stop, habit, timesAWeek);
  }

  /// The same, changed on a day from that day on.
  Course then(LocalDate day, DosagePlan plan) {
    return then(day, plan, new TakeOver.OnDay(day, Optional.empty()));
  }

  /// The same, changed on a day from a stated dose on.
  Course then(LocalDate signed, DosagePlan plan, TakeOver from) {
    List<Change> more = new ArrayList<>(changes);
    more.add(new Change(signed, plan, from));
    return new Course(
        item, medicine, product, reason, origin, more, holds, stop, habit, timesAWeek);
  }

  /// The same, paused for a while.
  Course held(Hold.Pause hold, String why) {
    return new Course(
        item,
        medicine,
        product,
        reason,
        origin,
        changes,
        List.of(new Held(hold, why)),
        stop,
        habit,
        timesAWeek);
  }

  /// The same, stopped.
  Course stopped(LocalDate on, StopReason why, String words) {
    Optional<Stop> end = Optional.of(new Stop(on, why, words));
    return new Course(
        item, medicine, product, reason, origin, changes, holds, end, habit, timesAWeek);
  }

  /// The same, taken in this way.
  Course taken(Habit how) {
    return new Course(
        item, medicine, product, reason, origin, changes, holds, stop, how, timesAWeek);
  }

  /// The same, used so often in a bad week.
  Course used(double times) {
    return new Course(item, medicine, product, reason, origin, changes, holds, stop, habit, times);
  }
}
