package org.evenkeel.app.caseload.web;

import java.util.UUID;

/// What one who looks at a person's page may see and do, as the access table says.
///
/// @param account who looks
/// @param doses doses recorded
/// @param scores questionnaires
/// @param results results and monitoring
/// @param journal pages of the journal that are shared with them
/// @param findings the safety review
/// @param facts what is known of the person
/// @param prescribe sign a new medicine
/// @param adjust change a plan
/// @param stop stop a medicine
/// @param hold hold and resume a plan
/// @param record record facts and results
record Sight(
    UUID account,
    boolean doses,
    boolean scores,
    boolean results,
    boolean journal,
    boolean findings,
    boolean facts,
    boolean prescribe,
    boolean adjust,
    boolean stop,
    boolean hold,
    boolean record) {}
