package org.evenkeel.knowledge.compile;

/// Something wrong in the content, and where.
///
/// @param file the file, relative to the root of the content
/// @param line the line, 0 when it is the file as a whole
/// @param where the path inside the file, such as `/0/examples/1`
/// @param message what is wrong
public record Problem(String file, int line, String where, String message) {

  /// `limits/lithium.yaml:12: /0/maximumDaily: …`
  public String text() {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + (where.isEmpty() ? "" : where + ": ")
        + message;
  }
}
