/// The person as far as it matters for choosing and watching a medicine.
///
/// Here is what is known of the body, the history and the exposures, and, as important, what is not
/// known and why. Who may see it lives in `careteam`; laboratory results over time live in
/// `observation`. Read [org.evenkeel.core.person.ClinicalPicture] first.
@NullMarked
package org.evenkeel.core.person;

import org.jspecify.annotations.NullMarked;
