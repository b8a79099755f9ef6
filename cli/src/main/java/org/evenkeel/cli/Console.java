package org.evenkeel.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/// What a command reads and writes: questions on `in`, the answer on `out`, and nothing but our own
/// lines on `err`.
record Console(InputStream in, PrintWriter out, PrintWriter err) {

  /// One clear line on standard error.
  void say(String line) {
    err.println("evenkeel: " + line.lines().findFirst().orElse(""));
    err.flush();
  }
}
