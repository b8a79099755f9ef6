/// The clinic's work over its people: who needs attention today and why, and one person's page.
///
/// What needs attention is decided in `core`; this package puts it into words for the page. Lists
/// over people come from projections, one person's page from that person's chart. Changing a plan
/// lives in `prescribing`. Read [org.evenkeel.app.caseload.Identity] first, then
/// [org.evenkeel.app.caseload.ReviewView].
@NullMarked
package org.evenkeel.app.caseload;

import org.jspecify.annotations.NullMarked;
