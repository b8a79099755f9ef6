package org.evenkeel.store.local;

/// Something outside the program keeps the database from starting; the message says what, and what
/// to do, in one line.
public final class CannotStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message one line for the person who started the program
  public CannotStartException(String message) {
    super(message);
  }

  /// @param message one line for the person who started the program
  /// @param cause what was thrown underneath
  public CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
