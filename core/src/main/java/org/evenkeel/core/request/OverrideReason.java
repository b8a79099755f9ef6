package org.evenkeel.core.request;

/// Why somebody signs although a finding speaks against it. Each says what it starts.
public enum OverrideReason {
  /// Somebody will watch for it.
  WILL_MONITOR(Starts.MONITORING),
  /// The person has taken both together and borne it.
  ALREADY_TOLERATED(Starts.NOTHING),
  /// A dose will be changed.
  WILL_ADJUST_DOSE(Starts.DOSE_CHANGE),
  /// It helps more than it may harm.
  BENEFIT_OUTWEIGHS(Starts.REVIEW),
  /// Another reason, in words.
  OTHER(Starts.NOTHING);

  /// What a reason starts.
  public enum Starts {
    /// A task to watch.
    MONITORING,
    /// A task to change a dose.
    DOSE_CHANGE,
    /// A task to look again whether it still helps more than it may harm.
    REVIEW,
    /// Nothing.
    NOTHING
  }

  private final Starts starts;

  OverrideReason(Starts starts) {
    this.starts = starts;
  }

  /// What it starts.
  public Starts starts() {
    return starts;
  }
}
