package org.evenkeel.app.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.Source;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.safety.AllergyRules;
import org.evenkeel.core.safety.Contraindications;
import org.evenkeel.core.safety.DoseLimits;
import org.evenkeel.core.safety.DuplicateRules;
import org.evenkeel.core.safety.InteractionRules;
import org.evenkeel.core.stopping.AbruptStops;
import org.evenkeel.core.stopping.Washouts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rules the checks ask, with their sources, and whether a clinician has reviewed them.
@Controller
final class KnowledgePage {
  private final KnowledgeBase knowledge;
  private final Clock clock;

  KnowledgePage(KnowledgeBase knowledge, Clock clock) {
    this.knowledge = knowledge;
    this.clock = clock;
  }

  @GetMapping("/knowledge")
  @Needs(data = "knowledge", action = Action.READ)
  String rules(@RequestParam(defaultValue = "") String q, Acting acting, Model model) {
    LocalDate asOf = LocalDate.ofInstant(clock.instant(), acting.zone());
    String sought = q.strip();
    List<KnowledgeView.Group> groups = new ArrayList<>();
    add(groups, "interactions", "Interactions", interactions(asOf), sought);
    add(
        groups,
        "washouts",
        "Washouts",
        knowledge.get(Washouts.KEY, asOf).stream()
            .flatMap(k -> k.rules().stream())
            .map(r -> r.head()),
        sought);
    add(
        groups,
        "contraindications",
        "Contraindications and pregnancy",
        knowledge.get(Contraindications.KEY, asOf).stream()
            .flatMap(k -> k.rules().stream())
            .map(r -> r.head()),
        sought);
    add(
        groups,
        "duplicates",
        "Duplicates",
        knowledge.get(DuplicateRules.KEY, asOf).stream()
            .flatMap(k -> k.rules().stream())
            .map(r -> r.head()),
        sought);
    add(
        groups,
        "limits",
        "Dose limits",
        knowledge.get(DoseLimits.KEY, asOf).stream()
            .flatMap(k -> k.limits().stream())
            .map(r -> r.head()),
        sought);
    add(
        groups,
        "allergies",
        "Allergies",
        knowledge.get(AllergyRules.KEY, asOf).stream()
            .flatMap(k -> k.rules().stream())
            .map(r -> r.head()),
        sought);
    add(
        groups,
        "stops",
        "Stops that need a taper",
        knowledge.get(AbruptStops.KEY, asOf).stream()
            .flatMap(k -> k.rules().stream())
            .map(r -> r.head()),
        sought);
    add(
        groups,
        "monitoring",
        "Monitoring",
        knowledge.get(MonitoringRules.KEY, asOf).stream()
            .flatMap(k -> k.rules().stream())
            .map(r -> r.head()),
        sought);
    int count = groups.stream().mapToInt(g -> g.rules().size()).sum();
    int signed =
        (int)
            groups.stream()
                .flatMap(g -> g.rules().stream())
                .filter(KnowledgeView.Row::signed)
                .count();
    model.addAttribute(
        "view", new KnowledgeView(knowledge.version(), count, signed, sought, groups));
    return "caseload/knowledge";
  }

  private Stream<Rule> interactions(LocalDate asOf) {
    return knowledge.get(InteractionRules.KEY, asOf).stream()
        .flatMap(k ->
            Stream.concat(
                k.pairs().stream().map(r -> r.head()), k.sums().stream().map(r -> r.head())));
  }

  private void add(
      List<KnowledgeView.Group> groups,
      String id,
      String title,
      Stream<Rule> rules,
      String sought) {
    List<KnowledgeView.Row> rows =
        rules.filter(rule -> isSought(rule, sought)).map(this::row).toList();
    if (!rows.isEmpty()) {
      groups.add(new KnowledgeView.Group(id, title, rows));
    }
  }

  private static boolean isSought(Rule rule, String sought) {
    String wanted = sought.toLowerCase(Locale.ROOT);
    return rule.summary().toLowerCase(Locale.ROOT).contains(wanted)
        || rule.id().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private KnowledgeView.Row row(Rule rule) {
    return new KnowledgeView.Row(
        rule.id(),
        rule.summary(),
        rule.tier().word(),
        rule.review().signed(),
        rule.sources().stream()
            .map(ref -> knowledge.source(ref.key()).map(Source::title).orElse(ref.key()))
            .distinct()
            .collect(Collectors.joining("; ")));
  }
}
