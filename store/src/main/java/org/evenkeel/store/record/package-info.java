/// The append-only record: entries, their order, and the chain of hashes that shows a change.
///
/// What an entry means is decided in `core`; here it is a type, a version and a text. Read
/// [org.evenkeel.store.record.RecordStore] first.
@NullMarked
package org.evenkeel.store.record;

import org.jspecify.annotations.NullMarked;
