/// Which medicine a text or code means.
///
/// A text is cut into words and numbers; the longest listed name at each place wins; what the other
/// words say of strength, form, route and release is read along. A word that is not listed is never
/// guessed at: names that look like it are offered to a person. Read
/// [org.evenkeel.knowledge.recognise.NamedFormulary] first.
@NullMarked
package org.evenkeel.knowledge.recognise;

import org.jspecify.annotations.NullMarked;
