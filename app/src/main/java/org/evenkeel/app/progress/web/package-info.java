/// The page Progress.
///
/// Read [org.evenkeel.app.progress.web.ProgressPages] first.
@NullMarked
package org.evenkeel.app.progress.web;

import org.jspecify.annotations.NullMarked;
