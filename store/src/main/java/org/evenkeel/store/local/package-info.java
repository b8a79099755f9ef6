/// The PostgreSQL server that the program starts by itself when none is configured, and the folder
/// it keeps its data in.
///
/// Read [org.evenkeel.store.local.LocalPostgres] first.
@NullMarked
package org.evenkeel.store.local;

import org.jspecify.annotations.NullMarked;
