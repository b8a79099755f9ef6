/// What is still to be done outside the transaction: messages, reminders, tasks with a clock.
///
/// Read [org.evenkeel.store.outbox.Outbox] first.
@NullMarked
package org.evenkeel.store.outbox;

import org.jspecify.annotations.NullMarked;
