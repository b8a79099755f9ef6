package org.evenkeel.core.careteam;

/// A decision about a medicine that not everybody may make.
public enum Act {
  /// Sign, adjust or stop a plan.
  PRESCRIBE,
  /// Hold a signed plan, and let it go on.
  HOLD,
  /// Record the order of a prescriber outside, and how it was verified.
  RECORD_OUTSIDE_ORDER,
  /// Record that an order was sent or filled.
  DISPATCH,
  /// Share a part of the record, and take the share back.
  GRANT
}
