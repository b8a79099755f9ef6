package org.evenkeel.app.caseload.web;

import java.util.List;

/// The rules of the knowledge, in groups.
///
/// @param version the version
/// @param count how many rules
/// @param signed how many of them a clinician has reviewed
/// @param sought the text looked for; empty for none
/// @param groups the groups
public record KnowledgeView(
    String version, int count, int signed, String sought, List<Group> groups) {
  public KnowledgeView {
    groups = List.copyOf(groups);
  }

  /// True when the groups are shown unfolded.
  public boolean open() {
    return !sought.isEmpty();
  }

  /// Rules about one thing.
  public record Group(String id, String title, List<Row> rules) {
    public Group {
      rules = List.copyOf(rules);
    }
  }

  /// A rule.
  public record Row(String id, String summary, String tier, boolean signed, String sources) {}
}
