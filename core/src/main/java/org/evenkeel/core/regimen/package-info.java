/// What a person takes: plans of doses, and the medicines on board from one day until another.
///
/// When the doses fall is asked in `schedule`; what was taken in `administration`. Read
/// [org.evenkeel.core.regimen.Exposure] first.
@NullMarked
package org.evenkeel.core.regimen;

import org.jspecify.annotations.NullMarked;
