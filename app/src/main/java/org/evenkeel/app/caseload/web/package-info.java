/// The pages of the caseload: worklist, person, record a fact, knowledge.
///
/// Read [org.evenkeel.app.caseload.web.WorklistPage] first.
@NullMarked
package org.evenkeel.app.caseload.web;

import org.jspecify.annotations.NullMarked;
