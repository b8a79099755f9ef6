/// How a person feels, in their own record: mood, energy, sleep, side effects, cravings, a note.
///
/// Check-ins with a scored questionnaire are answers to a [scale][org.evenkeel.core.scale]; what
/// the two say together is asked elsewhere. Read [org.evenkeel.core.journal.JournalEntry] first.
@NullMarked
package org.evenkeel.core.journal;

import org.jspecify.annotations.NullMarked;
