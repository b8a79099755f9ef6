package org.evenkeel.store.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How PostgreSQL, which refuses to run as root, is started by whoever started us.
enum UnprivilegedRun {
  /// We are an ordinary user already.
  AS_IS(""),
  /// In a user namespace of its own, where root is nobody; files stay root's.
  UNSHARED("unshare -U"),
  /// As the user nobody, where namespaces are forbidden; needs data that nobody can reach.
  AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

  private final String prefix;

  UnprivilegedRun(String prefix) {
    this.prefix = prefix;
  }

  List<String> prefix() {
    return prefix.isEmpty() ? List.of() : List.of(prefix.split(" "));
  }

  /// The way that works here.
  ///
  /// @throws CannotStartException when we are root and neither way works
  static UnprivilegedRun here() {
    if (!isRoot()) {
      return AS_IS;
    }
    for (UnprivilegedRun way : List.of(UNSHARED, AS_NOBODY)) {
      if (works(way)) {
        return way;
      }
    }
    throw new CannotStartException(
        "PostgreSQL does not run as root here: start Evenkeel as an ordinary user, or give --database URL");
  }

  /// Where the server's own files go: nobody cannot reach root's folders.
  Path serverFolder(Path dataFolder) {
    return this == AS_NOBODY
        ? Path.of("/var/lib/evenkeel", Integer.toHexString(dataFolder.toString().hashCode()))
        : dataFolder;
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static boolean works(UnprivilegedRun way) {
    try {
      List<String> command = new ArrayList<>(way.prefix());
      command.add("true");
      Process tried =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return tried.waitFor(10, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
