package org.evenkeel.core.evidence;

/// A place in a source: its key, and the section where the statement stands.
///
/// @param key the key of a [Source]
/// @param section the section, empty when the source has none
public record SourceRef(String key, String section) {

  /// Reads `zoloft-label#2.1` or `zoloft-label`.
  ///
  /// @throws IllegalArgumentException when there is no key
  public static SourceRef parse(String text) {
    int hash = text.indexOf('#');
    String key = hash < 0 ? text : text.substring(0, hash);
    if (key.isBlank()) {
      throw new IllegalArgumentException("a source needs a key: \"" + text + "\"");
    }
    return new SourceRef(key.strip(), hash < 0 ? "" : text.substring(hash + 1).strip());
  }

  /// As it was written.
  public String text() {
    return section.isEmpty() ? key : key + "#" + section;
  }
}
