package org.evenkeel.store.local;

import java.nio.file.Path;
import java.util.List;

/// Starts servers with settings that the program itself never uses.
public final class TestServers {
  private TestServers() {}

  /// A server on `folder` with further settings, `name=value`.
  public static LocalPostgres start(Path folder, List<String> settings) {
    return LocalPostgres.start(folder, settings);
  }
}
