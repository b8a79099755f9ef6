package org.evenkeel.app.caseload;

import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Source;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.safety.Check;
import org.evenkeel.core.safety.Finding;

/// A finding as the page shows it.
///
/// @param key names it within a form, the same for the same finding
/// @param group where it is shown
/// @param already true when it was there before the change that is reviewed
/// @param aside tier, and whether it interrupts
/// @param summary one line
/// @param why the reason
/// @param values this person's circumstances, in words
/// @param action what to do
/// @param changes what would change it; empty for nothing
/// @param small sources, rule, version and whether a clinician has signed it
/// @param abruptStop true when it speaks of stopping too fast
/// @param contraindicated true for the heaviest tier: keeping the plan needs words
public record FindingView(
    String key,
    Group group,
    boolean already,
    String aside,
    String summary,
    String why,
    List<String> values,
    String action,
    String changes,
    String small,
    boolean abruptStop,
    boolean contraindicated) {
  public FindingView {
    values = List.copyOf(values);
  }

  /// The three groups of a review.
  public enum Group {
    DECIDE,
    WEIGH,
    KNOW
  }

  /// What names a finding within a form.
  public static String key(Finding finding) {
    return key(finding.rule(), finding.ingredients());
  }

  /// The same, of what is kept of a finding.
  public static String key(String rule, List<String> ingredients) {
    return ("answer-" + rule + "-" + String.join("-", ingredients))
        .replaceAll("[^A-Za-z0-9-]+", "-");
  }

  /// A finding for the page.
  ///
  /// @param raised true when the reviewed change brings it
  public static FindingView of(Finding finding, boolean raised, KnowledgeBase knowledge) {
    return new FindingView(
        key(finding),
        group(finding, raised),
        !raised,
        finding.tier().word()
            + (finding.interruptive() ? ", interrupts" : "")
            + (raised ? "" : ", was there before"),
        finding.summary(),
        finding.why(),
        finding.notes(),
        finding.action(),
        finding.changes(),
        small(finding, knowledge),
        finding.check() == Check.ABRUPT_STOP,
        finding.tier() == Tier.CONTRAINDICATED);
  }

  private static Group group(Finding finding, boolean raised) {
    if (finding.interruptive() && raised) {
      return Group.DECIDE;
    }
    return finding.tier().atLeast(Tier.MODERATE) ? Group.WEIGH : Group.KNOW;
  }

  private static String small(Finding finding, KnowledgeBase knowledge) {
    String sources =
        finding.sources().stream()
            .map(ref -> cited(ref, knowledge))
            .distinct()
            .collect(Collectors.joining("; "));
    String sure = finding.sure() ? "" : " Rests on what was recalled: unsure.";
    String caution = finding.caution().map(c -> " " + Wording.capital(c) + ".").orElse("");
    return "Sources: %s. Rule %s, version %s.%s%s"
        .formatted(sources, finding.rule(), finding.ruleVersion(), sure, caution);
  }

  private static String cited(SourceRef ref, KnowledgeBase knowledge) {
    String title = knowledge.source(ref.key()).map(Source::title).orElse(ref.key());
    return ref.section().isEmpty() ? title : title + ", section " + ref.section();
  }

  /// What a check is called.
  public static String called(Check check) {
    return switch (check) {
      case INTERACTIONS -> "Interactions and washouts";
      case DUPLICATES -> "Duplicates";
      case DOSE_LIMITS -> "Dose limits";
      case ALLERGIES -> "Allergies";
      case CONTRAINDICATIONS -> "Contraindications";
      case PREGNANCY -> "Pregnancy";
      case AS_NEEDED_LIMITS -> "As-needed limits";
      case ABRUPT_STOP -> "Abrupt stop";
      case MONITORING_PREREQUISITES -> "Baseline monitoring";
      case GENES -> "Genes";
    };
  }
}
