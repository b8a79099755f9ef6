/// What a person is meant to take: the regimen, its items, and the plan of each dose.
///
/// Here are plans and their words, holds, and which real tablets make a dose; also which medicines
/// are on board. When a planned dose is due lives in `schedule`, what was taken in
/// `administration`, what is safe in `safety`. Read [org.evenkeel.core.regimen.DosagePlan] first,
/// then [org.evenkeel.core.regimen.RegimenItem] and [org.evenkeel.core.regimen.Hold].
@NullMarked
package org.evenkeel.core.regimen;

import org.jspecify.annotations.NullMarked;
