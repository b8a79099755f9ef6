/// Who did or saw what, written in the same transaction, and sealed so that a change shows.
///
/// Read [org.evenkeel.store.audit.AuditLog] first.
@NullMarked
package org.evenkeel.store.audit;

import org.jspecify.annotations.NullMarked;
