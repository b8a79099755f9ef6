package org.evenkeel.app.access;

/// Whether someone may.
public enum Decision {
  ALLOWED,
  /// They may once they have given their password again.
  CONFIRM_FIRST,
  DENIED
}
