/// What to do about a missed or late dose, by the rules of the product.
///
/// The time since the last dose is what a person or observer stated; that a dose was not logged is
/// not a gap. Read [org.evenkeel.core.missed.MissedDose] first.
@NullMarked
package org.evenkeel.core.missed;

import org.jspecify.annotations.NullMarked;
