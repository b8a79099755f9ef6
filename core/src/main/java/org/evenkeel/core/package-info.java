/// The engine: what a plan, a dose, a finding and a review are, and every rule that decides about
/// them.
///
/// Pure Java over the JDK: no clock, no files, no database, no clinical number. Each sub-package is
/// a room named after a concept and uses only rooms on earlier lines of the order kept in
/// `RoomsTest`. Nothing but the rooms lives here.
@NullMarked
package org.evenkeel.core;

import org.jspecify.annotations.NullMarked;
