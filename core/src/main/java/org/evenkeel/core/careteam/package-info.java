/// Who stands around a person: roles, what each may decide, what the person has shared with whom,
/// and for how long.
///
/// Signing in and the table of who may open which page live in the application. Read
/// [org.evenkeel.core.careteam.Authority] first, then [org.evenkeel.core.careteam.Grant].
@NullMarked
package org.evenkeel.core.careteam;

import org.jspecify.annotations.NullMarked;
