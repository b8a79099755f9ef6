/// What a person writes about how they are: mood, energy, sleep, side effects, a note.
///
/// Scored questionnaires live in `checkins`, the time line in `progress`. Read
/// [org.evenkeel.app.journaling.Journal] first.
@NullMarked
package org.evenkeel.app.journaling;

import org.jspecify.annotations.NullMarked;
