package org.evenkeel.cli;

import java.io.Serial;

/// The call or its input was wrong: the message is the one line the caller sees, and names what.
final class WrongCall extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  WrongCall(String message) {
    super(message);
  }

  /// Always there: the one line the caller sees.
  String line() {
    return String.valueOf(getMessage());
  }
}
