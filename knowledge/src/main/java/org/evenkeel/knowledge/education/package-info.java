/// Medicines in plain language, for the person who takes them.
///
/// Read [org.evenkeel.knowledge.education.Education] first.
@NullMarked
package org.evenkeel.knowledge.education;

import org.jspecify.annotations.NullMarked;
