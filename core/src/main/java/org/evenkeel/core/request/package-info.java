/// A prescription's life: proposed, checked, signed, on hold, stopped or completed, each state a
/// type of its own.
///
/// Only a [org.evenkeel.core.request.Signed] request can become part of the regimen. What a check
/// finds lives in `safety`, what a plan is in `regimen`. Read [org.evenkeel.core.request.Request]
/// first, then [org.evenkeel.core.request.Checked] and [org.evenkeel.core.request.Signing].
@NullMarked
package org.evenkeel.core.request;

import org.jspecify.annotations.NullMarked;
