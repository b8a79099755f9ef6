/// The pages of the check-ins.
///
/// Read [org.evenkeel.app.checkins.web.CheckInPages] first.
@NullMarked
package org.evenkeel.app.checkins.web;

import org.jspecify.annotations.NullMarked;
