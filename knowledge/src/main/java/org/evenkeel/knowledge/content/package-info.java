/// The knowledge as plain trees of text, numbers and lists, with the path of every value for
/// messages.
///
/// Nothing here knows what a rule or a medicine is: `compile` makes trees from the authors' files,
/// `load` makes the engine's records from trees. Read [org.evenkeel.knowledge.content.Tree] first.
@NullMarked
package org.evenkeel.knowledge.content;

import org.jspecify.annotations.NullMarked;
