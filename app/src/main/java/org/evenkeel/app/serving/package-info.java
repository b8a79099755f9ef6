/// The running program: data folder, database, web application, started and stopped in order.
///
/// Read [org.evenkeel.app.serving.Serving] first.
@NullMarked
package org.evenkeel.app.serving;

import org.jspecify.annotations.NullMarked;
