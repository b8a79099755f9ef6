/// The page Journal and its form.
///
/// Read [org.evenkeel.app.journaling.web.JournalPages] first.
@NullMarked
package org.evenkeel.app.journaling.web;

import org.jspecify.annotations.NullMarked;
