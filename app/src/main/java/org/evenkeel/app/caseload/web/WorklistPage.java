package org.evenkeel.app.caseload.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.careteam.People;
import org.evenkeel.app.caseload.Identity;
import org.evenkeel.app.caseload.Sheet;
import org.evenkeel.app.caseload.Sheets;
import org.evenkeel.app.caseload.Wording;
import org.evenkeel.app.record.AttentionWords;
import org.evenkeel.app.record.Caseload;
import org.evenkeel.app.record.CaseloadRow;
import org.evenkeel.app.record.OpenTask;
import org.evenkeel.app.record.Records;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.chart.TaskKind;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who needs attention today, and why; and the tasks that are open.
@Controller
final class WorklistPage {
  private static final String ALL = "all";
  private static final String NOW = "now";
  private static final String WEEK = "week";

  private final Act act;
  private final People people;
  private final Caseload caseload;
  private final Records records;
  private final Sheets sheets;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  WorklistPage(
      Act act,
      People people,
      Caseload caseload,
      Records records,
      Sheets sheets,
      KnowledgeBase knowledge,
      Clock clock) {
    this.act = act;
    this.people = people;
    this.caseload = caseload;
    this.records = records;
    this.sheets = sheets;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  @GetMapping("/worklist")
  @Needs(data = "worklist", action = Action.READ)
  String worklist(
      @RequestParam(defaultValue = WEEK) String view,
      @RequestParam(defaultValue = "") String q,
      Acting acting,
      Model model) {
    model.addAttribute(
        "view",
        act.inClinic(
            acting, "worklist", Action.READ, "worklist", tx -> view(tx, acting, view, q.strip())));
    return "caseload/worklist";
  }

  private WorklistView view(Tx tx, Acting acting, String view, String sought) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, acting.zone());
    Set<UUID> mine =
        people.lookedAfterBy(tx, acting.account()).stream()
            .map(People.Person::id)
            .collect(Collectors.toSet());
    for (UUID person : caseload.outdated(tx)) {
      caseload.project(tx, person, records.chart(tx, person), records.head(tx, person));
    }
    List<CaseloadRow> rows =
        caseload.rows(tx).stream().filter(row -> mine.contains(row.person())).toList();
    String shown = sought.isEmpty() ? view : ALL;
    return new WorklistView(
        Wording.weekday(today) + ", " + Wording.clock(now, acting.zone()),
        rows.size(),
        List.of(
            tab(NOW, "Now", rows, shown),
            tab(WEEK, "This week", rows, shown),
            tab(ALL, "All", rows, shown)),
        sought,
        rows.stream()
            .filter(row -> isIn(row, shown) && isSought(row, sought))
            .map(row -> row(row, today))
            .toList(),
        true,
        tasks(tx, acting, mine, now, today),
        knowledge.version());
  }

  private static WorklistView.Tab tab(
      String view, String label, List<CaseloadRow> rows, String shown) {
    int count = (int) rows.stream().filter(row -> isIn(row, view)).count();
    boolean here = view.equals(shown) || (view.equals(ALL) && !Set.of(NOW, WEEK).contains(shown));
    return new WorklistView.Tab("/worklist?view=" + view, label, count, here);
  }

  private static boolean isIn(CaseloadRow row, String view) {
    return switch (view) {
      case NOW -> row.reasons().stream().anyMatch(CaseloadRow.Reason::urgent);
      case WEEK -> !row.reasons().isEmpty();
      default -> true;
    };
  }

  private static boolean isSought(CaseloadRow row, String sought) {
    String wanted = sought.toLowerCase(Locale.ROOT);
    return row.name().toLowerCase(Locale.ROOT).contains(wanted)
        || row.number().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static WorklistView.Row row(CaseloadRow row, LocalDate today) {
    return new WorklistView.Row(
        row.person().toString(),
        row.name(),
        Identity.line(row.born(), row.number(), today),
        row.reasons().stream().map(Whys::of).toList());
  }

  private List<WorklistView.TaskRow> tasks(
      Tx tx, Acting acting, Set<UUID> mine, Instant now, LocalDate today) {
    Map<UUID, String> names = new HashMap<>();
    List<WorklistView.TaskRow> tasks = new ArrayList<>();
    for (OpenTask task : caseload.tasks(tx)) {
      if (mine.contains(task.person())) {
        tasks.add(
            new WorklistView.TaskRow(
                task.id().toString(),
                task.person().toString(),
                task.personName(),
                AttentionWords.words(TaskKind.valueOf(task.kind())),
                task.owner()
                    .map(owner ->
                        owner.equals(acting.account())
                            ? "You"
                            : names.computeIfAbsent(owner, o -> name(tx, o)))
                    .orElse(""),
                Wording.moment(task.dueBy(), acting.zone(), today),
                task.dueBy().isBefore(now)));
      }
    }
    return tasks;
  }

  private static String name(Tx tx, UUID account) {
    return tx.sql()
        .sql("select name from account where id = ?")
        .param(account)
        .query(String.class)
        .optional()
        .orElse("Somebody");
  }

  @PostMapping("/people/{person}/tasks/{task}/done")
  @Needs(data = "tasks", action = Action.UPDATE)
  String done(@PathVariable UUID task, Acting acting) {
    return act.inRecord(
        acting,
        "tasks",
        Action.UPDATE,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          boolean ours = sheet.chart().circle().tasks().stream().anyMatch(t -> t.id().equals(task));
          boolean open =
              sheet.chart().circle().openTasks().stream().anyMatch(t -> t.id().equals(task));
          if (!ours) {
            throw new Refusal.NotHere();
          }
          if (open) {
            records.record(
                tx,
                acting,
                acting.record(),
                UuidCreator.getTimeOrderedEpoch(),
                new Payload.TaskClosed(task, "done"),
                sheet.now(),
                sheet.zone());
          }
          return "redirect:/worklist";
        });
  }
}
