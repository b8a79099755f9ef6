/// Answers to questions about medicines, one JSON object in, one out.
///
/// The questions and the words of the answers are a contract with other programs: design, section
/// 4, `ask`. Read [org.evenkeel.knowledge.ask.Answers] first.
@NullMarked
package org.evenkeel.knowledge.ask;

import org.jspecify.annotations.NullMarked;
