package org.evenkeel.cli;

/// How the program ends.
final class ExitCode {

  static final int DONE = 0;

  /// Findings at or above the severity asked for with `--fail-on`.
  static final int FINDINGS = 1;

  /// The input or the call was wrong.
  static final int WRONG_CALL = 2;

  /// Something outside failed: a disk, a network, a database.
  static final int OUTSIDE_FAILED = 3;

  private ExitCode() {}
}
