/// Codes of the outside world, one type per code system.
///
/// Here a code is checked for its shape and kept with its system. What a code means is asked
/// elsewhere: a medicine's in `medication`, a condition's in `person`, a laboratory test's in
/// `observation`. A code that we do not know is kept as [org.evenkeel.core.code.Code.Unrecognised],
/// never dropped. Read [org.evenkeel.core.code.Code] first.
@NullMarked
package org.evenkeel.core.code;

import org.jspecify.annotations.NullMarked;
