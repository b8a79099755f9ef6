package org.evenkeel.core.chart;

/// What a task is about.
public enum TaskKind {
  /// An answer that speaks of suicide.
  SAFETY_ANSWER,
  CRITICAL_RESULT,
  /// Something to be measured or watched.
  MONITORING,
  DOSE_CHANGE,
  /// To look again whether a medicine helps more than it harms.
  REVIEW,
  /// Something the person wrote.
  MESSAGE,
  OTHER
}
