/// From compiled content to the records that the rooms of `core` declare.
///
/// One class per kind of rule; the heart is [org.evenkeel.knowledge.load.KnowledgeLoader].
@NullMarked
package org.evenkeel.knowledge.load;

import org.jspecify.annotations.NullMarked;
