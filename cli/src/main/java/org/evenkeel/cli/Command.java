package org.evenkeel.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// One command of the program: how it is called, and what it does.
///
/// A command is listed in [Evenkeel#COMMANDS] when it is built, never before.
interface Command {

  /// The word that asks for it, as in `evenkeel review`.
  String name();

  /// What it takes after its name, as in `FILE… [--as-of DATE]`.
  String takes();

  /// One line for `evenkeel --help`.
  String summary();

  /// Calls that show how it is used, for `evenkeel COMMAND --help`.
  List<String> examples();

  /// Its options; `--help` is added to them by [Evenkeel].
  Options options();

  /// Runs it and returns the exit code.
  ///
  /// @throws WrongCall if what was asked cannot be understood (exit code 2)
  /// @throws IOException if something outside failed (exit code 3)
  int run(CommandLine call, Console console) throws WrongCall, IOException;
}
