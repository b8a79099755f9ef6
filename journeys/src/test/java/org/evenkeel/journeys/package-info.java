/// Journeys through the running program, seen from outside: a browser, a mail box, a crash.
///
/// A journey takes an open page as an argument: read [org.evenkeel.journeys.Journey] first.
@NullMarked
package org.evenkeel.journeys;

import org.jspecify.annotations.NullMarked;
