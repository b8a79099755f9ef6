/// A clinic of invented people for trying the program out, written by a seeded model.
///
/// The model is pure: from a seed, a zone and a moment it makes the same eight lives every time,
/// each two years long and ending at that moment. Nothing here runs unless it is asked for, and it
/// writes only what the ordinary pages could have written. Read [org.evenkeel.app.sample.Portraits]
/// first for who they are, then [org.evenkeel.app.sample.Life] for how their days come about.
@NullMarked
package org.evenkeel.app.sample;

import org.jspecify.annotations.NullMarked;
