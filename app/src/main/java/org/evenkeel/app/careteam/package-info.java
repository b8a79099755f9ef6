/// Who has a record in the clinic, and who looks after whom.
///
/// What the clinic calls a person and tells them apart by; nothing medical. Read
/// [org.evenkeel.app.careteam.People] first, then [org.evenkeel.app.careteam.CareTeam].
@NullMarked
package org.evenkeel.app.careteam;

import org.jspecify.annotations.NullMarked;
