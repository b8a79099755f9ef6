package org.evenkeel.core.safety;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.evidence.Tier;

/// Something a check found: what, why, what to do, and what would change it.
///
/// @param check the check that found it
/// @param tier how much has to happen, circumstances included
/// @param interruptive whether an act stops until someone decides
/// @param ingredients the medicines' names, in order
/// @param exposures ids of the exposures it speaks of, in order
/// @param summary one line
/// @param why mechanism, effect, how likely and how fast
/// @param action what to do
/// @param changes what would change this, empty when nothing would
/// @param rule the rule that decided
/// @param ruleVersion the version of the knowledge it came with
/// @param sources where it stands
/// @param signed whether a clinician has signed the rule
/// @param sure false when rule or match rests only on what was recalled
/// @param notes circumstances and assumptions, in words
/// @param also further rules that say so too
public record Finding(
    Check check,
    Tier tier,
    boolean interruptive,
    List<String> ingredients,
    List<String> exposures,
    String summary,
    String why,
    String action,
    String changes,
    String rule,
    String ruleVersion,
    List<SourceRef> sources,
    boolean signed,
    boolean sure,
    List<String> notes,
    List<String> also) {

  /// Said of a finding whose rule no clinician has signed.
  public static final String NOT_REVIEWED = "not yet reviewed by a clinician";

  public Finding {
    ingredients = List.copyOf(ingredients);
    exposures = List.copyOf(exposures);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    also = List.copyOf(also);
  }

  /// What stands in small print: that no clinician has signed the rule, else empty.
  public Optional<String> caution() {
    return signed ? Optional.empty() : Optional.of(NOT_REVIEWED);
  }

  /// True when both speak of the same rule, medicines and weight.
  boolean saysTheSameAs(Finding other) {
    return check == other.check
        && rule.equals(other.rule)
        && ingredients.equals(other.ingredients)
        && tier == other.tier
        && interruptive == other.interruptive;
  }

  static FindingWriter by(Rule rule, Check check) {
    return new FindingWriter(rule, check);
  }
}
