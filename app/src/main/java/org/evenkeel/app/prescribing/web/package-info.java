/// The pages on which a plan is written, reviewed and signed.
///
/// Read [org.evenkeel.app.prescribing.web.PrescribePages] first.
@NullMarked
package org.evenkeel.app.prescribing.web;

import org.jspecify.annotations.NullMarked;
