/// PostgreSQL underneath: connections that see one clinic at a time, and migrations.
///
/// The record itself lives in `record`, who did what in `audit`, what is still to be done in
/// `outbox`, and the server that the program starts by itself in `local`. No rule about medicine
/// lives here. Read [org.evenkeel.store.Database] first.
@NullMarked
package org.evenkeel.store;

import org.jspecify.annotations.NullMarked;
