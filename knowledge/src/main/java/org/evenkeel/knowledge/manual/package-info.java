/// The clinical manual: everything the knowledge holds, to be read and checked by people.
///
/// Read [org.evenkeel.knowledge.manual.Manual] first.
@NullMarked
package org.evenkeel.knowledge.manual;

import org.jspecify.annotations.NullMarked;
