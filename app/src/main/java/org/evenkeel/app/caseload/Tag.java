package org.evenkeel.app.caseload;

/// A fact about a person, as a small label.
///
/// @param kind how it is drawn: empty, `stop`, `lamp`, `note` or `unknown`
/// @param icon the icon before it; empty for none
/// @param text the words
public record Tag(String kind, String icon, String text) {

  static Tag plain(String text) {
    return new Tag("", "", text);
  }

  static Tag unknown(String what) {
    return new Tag("unknown", "unknown", what + " NOT KNOWN");
  }

  /// The classes that draw it.
  public String classes() {
    return kind.isEmpty() ? "tag" : "tag tag-" + kind;
  }
}
