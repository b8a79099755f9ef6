/// Amounts of medicine with their units: how much, in which unit, exactly.
///
/// Here live masses, volumes, counts of tablets, strengths, daily doses and serum levels. Amounts
/// are exact decimals; an unknown unit is an error and never a default. What the amounts mean
/// clinically (limits, targets) lives in `knowledge`. Read [org.evenkeel.core.quantity.Amount]
/// first.
@NullMarked
package org.evenkeel.core.quantity;

import org.jspecify.annotations.NullMarked;
