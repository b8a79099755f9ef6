/// Where a clinical statement comes from: sources, rules and the door to the knowledge base.
///
/// The statements themselves are declared by the rooms that use them and filled by the module
/// `knowledge`; here is only what they all share. Read [org.evenkeel.core.evidence.Rule] first,
/// then [org.evenkeel.core.evidence.KnowledgeBase].
@NullMarked
package org.evenkeel.core.evidence;

import org.jspecify.annotations.NullMarked;
