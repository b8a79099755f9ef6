package org.evenkeel.core.request;

/// Why a medicine is stopped.
public enum StopReason {
  NOT_HELPING,
  SIDE_EFFECT,
  /// A finding of the review, or a result.
  SAFETY,
  NO_LONGER_NEEDED,
  PREGNANCY,
  /// The person decided.
  PERSON_DECIDED,
  /// Another medicine takes its place.
  REPLACED,
  COST_OR_SUPPLY,
  /// The order was entered in error.
  IN_ERROR,
  /// Another reason, in words.
  OTHER
}
