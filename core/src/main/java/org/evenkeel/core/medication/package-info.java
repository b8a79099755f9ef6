/// What a medicine is: ingredient, class, forms and strengths, enzymes, effects; and which medicine
/// a code or name means.
///
/// Here are facts of medicines, not of people: who takes what lives in `regimen`, what is dangerous
/// together in `safety`. Read [org.evenkeel.core.medication.Medicine] first, then
/// [org.evenkeel.core.medication.Formulary].
@NullMarked
package org.evenkeel.core.medication;

import org.jspecify.annotations.NullMarked;
