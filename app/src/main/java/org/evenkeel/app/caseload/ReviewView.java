package org.evenkeel.app.caseload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.safety.CheckOutcome;
import org.evenkeel.core.safety.CheckResult;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.safety.ProposalReview;
import org.evenkeel.core.safety.SafetyReport;

/// A safety review as the page shows it: to decide, to weigh, to know, not checked, and checked
/// with nothing found. Nothing is left out.
///
/// @param knowledge the version of the knowledge that was asked
/// @param decide findings that stop the signing until somebody decides
/// @param weigh findings to weigh
/// @param know findings to know
/// @param unasked what could not be checked, and what is missing for it
/// @param clear the checks that were made and found nothing
public record ReviewView(
    String knowledge,
    List<FindingView> decide,
    List<FindingView> weigh,
    List<FindingView> know,
    List<Unasked> unasked,
    List<String> clear) {
  public ReviewView {
    decide = List.copyOf(decide);
    weigh = List.copyOf(weigh);
    know = List.copyOf(know);
    unasked = List.copyOf(unasked);
    clear = List.copyOf(clear);
  }

  /// A check that could not be made in full.
  ///
  /// @param check which
  /// @param missing what would have to be known
  public record Unasked(String check, List<String> missing) {
    public Unasked {
      missing = List.copyOf(missing);
    }
  }

  /// The review of what someone takes now: every finding is news.
  public static ReviewView of(SafetyReport report, KnowledgeBase knowledge) {
    return of(report, report.findings(), knowledge);
  }

  /// The review of a change: what it raises first, then what was there before.
  public static ReviewView of(ProposalReview review, KnowledgeBase knowledge) {
    return of(review.report(), review.raised(), knowledge);
  }

  private static ReviewView of(
      SafetyReport report, Collection<Finding> raised, KnowledgeBase knowledge) {
    List<FindingView> findings = new ArrayList<>();
    List<Unasked> unasked = new ArrayList<>();
    List<String> clear = new ArrayList<>();
    for (CheckOutcome outcome : report.outcomes()) {
      String check = FindingView.called(outcome.check());
      switch (outcome.result()) {
        case CheckResult.Clear _ -> clear.add(check);
        case CheckResult.NotChecked(var missing) ->
            unasked.add(new Unasked(check, List.copyOf(missing)));
        case CheckResult.Found(var found, var missing) -> {
          found.forEach(f -> findings.add(FindingView.of(f, raised.contains(f), knowledge)));
          if (!missing.isEmpty()) {
            unasked.add(new Unasked(check, List.copyOf(missing)));
          }
        }
      }
    }
    return new ReviewView(
        report.knowledgeVersion(),
        in(findings, FindingView.Group.DECIDE),
        in(findings, FindingView.Group.WEIGH),
        in(findings, FindingView.Group.KNOW),
        unasked,
        clear);
  }

  private static List<FindingView> in(List<FindingView> findings, FindingView.Group group) {
    return findings.stream()
        .filter(f -> f.group() == group)
        .sorted((a, b) -> Boolean.compare(a.already(), b.already()))
        .toList();
  }
}
