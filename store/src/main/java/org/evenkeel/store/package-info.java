/// The append-only record of each person on PostgreSQL.
@NullMarked
package org.evenkeel.store;

import org.jspecify.annotations.NullMarked;
