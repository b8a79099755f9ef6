package org.evenkeel.app.web;

/// A place within this program, given by a request: nothing else is ever redirected to.
public final class LocalPath {
  private LocalPath() {}

  /// The path if it is one of ours, else `otherwise`.
  public static String orElse(String path, String otherwise) {
    boolean ours =
        path.startsWith("/")
            && !path.startsWith("//")
            && path.length() <= 500
            && path.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\');
    return ours ? path : otherwise;
  }
}
