/// Doses, mood, sleep and scores on one time line, as a drawing with its table.
///
/// Days without an entry stay blank; a dose that is not recorded is not a missed one. Read
/// [org.evenkeel.app.progress.Progress] first.
@NullMarked
package org.evenkeel.app.progress;

import org.jspecify.annotations.NullMarked;
