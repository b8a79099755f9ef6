package org.evenkeel.core.request;

/// A request for a medicine, in one of the states of its life.
public sealed interface Request permits Proposed, Checked, Signed, OnHold, Stopped, Completed {

  /// What is asked for.
  Order order();
}
