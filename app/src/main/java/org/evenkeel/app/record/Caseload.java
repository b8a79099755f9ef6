package org.evenkeel.app.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.record.CaseloadRow.Reason;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Task;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The list of a clinic's people with why they need attention, and the tasks that are open.
///
/// Rows are computed from the charts and written with every entry. Reasons also change as days
/// pass, so a row of an earlier day is computed anew when it is read.
@Component
public final class Caseload {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final KnowledgeBase knowledge;
  private final Clock clock;

  Caseload(KnowledgeBase knowledge, Clock clock) {
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// Writes the person's rows anew from their chart.
  ///
  /// @param seq the sequence the chart stands at
  public void project(Tx tx, UUID person, Chart chart, long seq) {
    Instant now = clock.instant();
    List<Reason> reasons =
        chart.attention(knowledge, now).stream().map(AttentionWords::reason).toList();
    tx.sql()
        .sql(
            "insert into caseload (person, clinic, seq, computed, reasons) values (?, ?, ?, ?, ?)"
                + " on conflict (person) do update set seq = excluded.seq,"
                + " computed = excluded.computed, reasons = excluded.reasons")
        .params(person, tx.clinic(), seq, today(), JSON.writeValueAsString(reasons))
        .update();
    tx.sql().sql("delete from open_task where person = ?").param(person).update();
    for (Task task : chart.circle().openTasks()) {
      tx.sql()
          .sql(
              "insert into open_task (id, clinic, person, kind, about, owner, opened, due_by)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?)")
          .param(task.id())
          .param(tx.clinic())
          .param(person)
          .param(task.what().name())
          .param(task.about())
          .param(task.owner().orElse(null))
          .param(task.opened().atOffset(ZoneOffset.UTC))
          .param(task.dueBy().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /// The people of the clinic, those who need attention most first, then by name.
  public List<CaseloadRow> rows(Tx tx) {
    List<CaseloadRow> rows =
        new ArrayList<>(
            tx.sql()
                .sql(
                    "select p.id, p.name, p.born, p.number, coalesce(c.reasons, '[]')"
                        + " from person p left join caseload c on c.person = p.id")
                .query((row, n) ->
                    new CaseloadRow(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Optional.ofNullable(row.getObject(3, LocalDate.class)),
                        row.getString(4),
                        JSON.readValue(row.getString(5), new TypeReference<List<Reason>>() {})))
                .list());
    rows.sort(
        java.util.Comparator.comparing(
                (CaseloadRow r) -> r.reasons().stream().noneMatch(Reason::urgent))
            .thenComparing(r -> r.reasons().isEmpty())
            .thenComparingInt(r -> -r.reasons().size())
            .thenComparing(CaseloadRow::name));
    return rows;
  }

  /// People whose rows were last computed on an earlier day.
  public List<UUID> outdated(Tx tx) {
    return tx.sql()
        .sql("select person from caseload where computed < ?")
        .param(today())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /// The open tasks of the clinic, those due first on top.
  public List<OpenTask> tasks(Tx tx) {
    return tx.sql()
        .sql(
            "select t.id, t.person, p.name, t.kind, t.about, t.owner, t.opened, t.due_by"
                + " from open_task t join person p on p.id = t.person order by t.due_by, t.id")
        .query((row, n) ->
            new OpenTask(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getObject(6, UUID.class)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, OffsetDateTime.class).toInstant()))
        .list();
  }

  /// Everything that the lists hold of the clinic, in a fixed order: equal before and after a
  /// rebuild.
  public String fingerprint(Tx tx) {
    return tx.sql()
        .sql(
            "select coalesce(string_agg(line, E'\\n' order by line), '') from ("
                + "select 'caseload ' || person || ' ' || seq || ' ' || reasons as line from caseload"
                + " union all select 'task ' || id || ' ' || person || ' ' || kind || ' ' || about || ' '"
                + " || coalesce(owner::text, '') || ' ' || opened || ' ' || due_by from open_task) as all_lines")
        .query((row, n) -> row.getString(1))
        .single();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
