/// What the tests of this module share: the application running on a real server, and visitors.
@NullMarked
package org.evenkeel.app.testing;

import org.jspecify.annotations.NullMarked;
