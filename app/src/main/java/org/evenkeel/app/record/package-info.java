/// A person's record as the application uses it: the chart as it stands, new entries, and the lists
/// computed from them.
///
/// What a chart means is `core`'s; how it is kept is `store`'s. Read
/// [org.evenkeel.app.record.Records] first.
@NullMarked
package org.evenkeel.app.record;

import org.jspecify.annotations.NullMarked;
