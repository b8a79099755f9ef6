package org.evenkeel.core.request;

import java.util.List;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.safety.Finding;

/// What a finding said when an order was checked, kept with the order: the knowledge may say
/// something else later.
///
/// @param rule the rule that decided
/// @param ruleVersion the version of the knowledge
/// @param tier how much has to happen
/// @param interruptive whether it stops the signing until somebody answers
/// @param washout true when another medicine has to leave the body first
/// @param ingredients the medicines' names, in order
/// @param summary one line
public record Concern(
    String rule,
    String ruleVersion,
    Tier tier,
    boolean interruptive,
    boolean washout,
    List<String> ingredients,
    String summary) {

  public Concern {
    ingredients = List.copyOf(ingredients);
  }

  static Concern of(Finding finding, boolean washout) {
    return new Concern(
        finding.rule(),
        finding.ruleVersion(),
        finding.tier(),
        finding.interruptive(),
        washout,
        finding.ingredients(),
        finding.summary());
  }
}
