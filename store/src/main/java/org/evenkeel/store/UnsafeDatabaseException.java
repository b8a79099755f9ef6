package org.evenkeel.store;

import java.util.List;

/// The database is set up so that something acknowledged could be lost; the program does not start
/// on it.
public final class UnsafeDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param settings each unsafe setting in words, such as `fsync is off`
  public UnsafeDatabaseException(List<String> settings) {
    super(
        "the database could lose what it acknowledged: "
            + String.join(", ", settings)
            + "; turn these on and start again");
  }
}
