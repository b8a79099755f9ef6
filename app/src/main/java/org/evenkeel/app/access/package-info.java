/// Who may do what with whose record, decided in one place: `access.csv` beside this package.
///
/// A page says what it needs with [org.evenkeel.app.access.Needs]; the rule is looked up, its
/// condition decided, and the act written into the audit trail in the transaction that does it.
/// Signing in lives in `signin`; this package only reads who did. Read
/// [org.evenkeel.app.access.Act] first, then [org.evenkeel.app.access.Access].
@NullMarked
package org.evenkeel.app.access;

import org.jspecify.annotations.NullMarked;
