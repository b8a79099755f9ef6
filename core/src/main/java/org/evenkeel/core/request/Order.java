package org.evenkeel.core.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.TakeOver;

/// What is asked for: a medicine, its plan, why, and from which dose on.
///
/// @param id the id of this order
/// @param item the regimen item it starts or changes
/// @param medicine the medicine
/// @param product what is known of the product beside the medicine
/// @param plan how much and when
/// @param from from which dose on the plan counts; at the start for a new medicine
/// @param reason what it is for, in words the person knows
/// @param instructions what else the person is told
/// @param prior the order it changes; empty for a new medicine
/// @param origin where it comes from
/// @param reviewOn the day by which somebody looks whether it helps
public record Order(
    UUID id,
    ItemId item,
    PlannedMedicine medicine,
    Product product,
    DosagePlan plan,
    TakeOver from,
    String reason,
    Optional<String> instructions,
    Optional<UUID> prior,
    Origin origin,
    Optional<LocalDate> reviewOn) {

  /// What is known of a product beside its medicine and strength.
  public record Product(
      Optional<String> brand,
      Optional<Route> route,
      Optional<String> form,
      Optional<Release> release) {
    /// Nothing.
    public static final Product NOT_CHOSEN =
        new Product(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Order {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("order " + id + " does not say what it is for");
    }
    if (prior.isPresent() == from instanceof TakeOver.AtStart) {
      throw new IllegalArgumentException(
          "order "
              + id
              + ": a change takes over from a stated dose, a new medicine from the start");
    }
  }

  /// An order for a medicine that begins.
  public static Order toStart(
      UUID id, ItemId item, PlannedMedicine medicine, DosagePlan plan, String reason) {
    return new Order(
        id,
        item,
        medicine,
        Product.NOT_CHOSEN,
        plan,
        new TakeOver.AtStart(),
        reason,
        Optional.empty(),
        Optional.empty(),
        new Origin.Here(),
        Optional.empty());
  }

  /// The same order of this product.
  public Order of(Product other) {
    return new Order(
        id, item, medicine, other, plan, from, reason, instructions, prior, origin, reviewOn);
  }

  /// The same order from elsewhere.
  public Order by(Origin other) {
    return new Order(
        id, item, medicine, product, plan, from, reason, instructions, prior, other, reviewOn);
  }

  /// The same order, to be looked at again by this day.
  public Order reviewedBy(LocalDate day) {
    return new Order(
        id,
        item,
        medicine,
        product,
        plan,
        from,
        reason,
        instructions,
        prior,
        origin,
        Optional.of(day));
  }

  /// An order that changes this one: the same item, another plan, from a stated dose on.
  public Order changedTo(UUID newId, DosagePlan other, TakeOver takeOver) {
    return new Order(
        newId,
        item,
        medicine,
        product,
        other,
        takeOver,
        reason,
        instructions,
        Optional.of(id),
        origin,
        Optional.empty());
  }

  /// The medicines that would be on board by this order, for a review before it is signed: each at
  /// the highest dose of any step, one for each ingredient.
  public List<Exposure> exposures() {
    return OrderExposure.atItsHighest(this);
  }

  /// The same at the dose planned on a day.
  public List<Exposure> exposuresOn(LocalDate day) {
    return OrderExposure.on(this, day);
  }
}
