/// The pages Today and Plan, and the forms that record a dose.
///
/// Read [org.evenkeel.app.dosing.web.TodayPages] first.
@NullMarked
package org.evenkeel.app.dosing.web;

import org.jspecify.annotations.NullMarked;
