/// Whether a medicine is safe for this person beside everything else: the review before signing and
/// at every change.
///
/// Here live the rules about interactions, duplicates, doses, allergies and contraindications, one
/// check for each, and the report that says of every check whether it is clear, found something, or
/// could not be made. What a rule says is content of `knowledge`; washouts and abrupt stops live in
/// `stopping`, what to measure in `monitoring`. Read [org.evenkeel.core.safety.SafetyReview] first.
@NullMarked
package org.evenkeel.core.safety;

import org.jspecify.annotations.NullMarked;
