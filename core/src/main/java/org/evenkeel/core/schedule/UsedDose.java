package org.evenkeel.core.schedule;

import java.time.Instant;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;

/// A dose of an ingredient that was taken, whatever product it came from, planned or as needed.
///
/// @param ingredient the ingredient
/// @param at when it was taken
/// @param amount how much; in mg where it can be told, otherwise as it was recorded
public record UsedDose(Ingredient ingredient, Instant at, Amount amount) {}
