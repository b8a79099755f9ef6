package org.evenkeel.core.missed;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.evidence.SourceRef;

/// What to do about a missed dose.
///
/// @param action what to do
/// @param why for clinicians
/// @param plain for the person
/// @param details further facts by name
/// @param missing what the rule needs and nobody said, filled only when the action is not known
/// @param sources where it stands
/// @param sure false when it rests only on what was recalled
/// @param rule the rule that answered
/// @param ruleVersion the version of the knowledge it came with
/// @param signed whether a clinician has signed the rule
public record MissedAnswer(
    MissedAction action,
    String why,
    String plain,
    Map<String, String> details,
    Set<String> missing,
    List<SourceRef> sources,
    boolean sure,
    String rule,
    String ruleVersion,
    boolean signed) {

  public MissedAnswer {
    details = Map.copyOf(details);
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    sources = List.copyOf(sources);
  }
}
