package org.evenkeel.core.evidence;

import java.util.List;

/// What every rule of the knowledge says about itself: how heavy, what, why, what to do, and on
/// what grounds.
///
/// @param id the path of the rule in the knowledge, such as `interactions/maoi-with-ssri`
/// @param version the version of the knowledge it came with
/// @param tier how much has to happen
/// @param interrupts whether an act stops until someone decides; never true of an unsure rule
/// @param summary one line; `{a}` and `{b}` stand for the medicines' names
/// @param why mechanism, effect, how likely and how fast
/// @param action what to do
/// @param changes what would change this advice, empty when nothing would
/// @param sources where it stands
/// @param sure false when it rests only on what was recalled: it then neither clears nor interrupts
/// @param review when written, by whom signed
/// @param region where it holds, `US` unless said otherwise
public record Rule(
    String id,
    String version,
    Tier tier,
    boolean interrupts,
    String summary,
    String why,
    String action,
    String changes,
    List<SourceRef> sources,
    boolean sure,
    Review review,
    String region) {

  public Rule {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " has no source");
    }
    if (interrupts && !sure) {
      throw new IllegalArgumentException("rule " + id + " is unsure and cannot interrupt");
    }
  }
}
