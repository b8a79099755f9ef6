/// Clinical content as cited files, and the way from those files to what the engine loads.
///
/// Every clinical number of the program lives among this module's resources, with its source and a
/// review; the method that uses the number lives in `core`. Nothing here decides anything about a
/// person.
@NullMarked
package org.evenkeel.knowledge;

import org.jspecify.annotations.NullMarked;
