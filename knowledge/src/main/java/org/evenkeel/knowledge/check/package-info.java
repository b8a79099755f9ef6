/// What the commands `knowledge check`, `coverage`, `list` and `show` say about the content.
///
/// Plain classes that write to an [Appendable]; the command line only calls them. Every worked
/// example of the content is run here, for the command and for the tests alike. Read
/// [org.evenkeel.knowledge.check.KnowledgeCheck] first.
@NullMarked
package org.evenkeel.knowledge.check;

import org.jspecify.annotations.NullMarked;
