/// Questionnaires: scoring, bands, flags that somebody must see, and what a change of score means.
///
/// No score suggests a dose. Read [org.evenkeel.core.scale.RatingScale] first.
@NullMarked
package org.evenkeel.core.scale;

import org.jspecify.annotations.NullMarked;
