package org.evenkeel.app.journaling;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.record.Records;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.store.record.Appending;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// A person writes how they are.
@Component
public final class Journal {
  private final Act act;
  private final Records records;
  private final Clock clock;

  Journal(Act act, Records records, Clock clock) {
    this.act = act;
    this.records = records;
    this.clock = clock;
  }

  /// The page, with what was typed.
  public JournalView page(Acting acting, JournalForm form, boolean saved, boolean namesHidden) {
    return act.inRecord(
        acting,
        "journal",
        Action.READ,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant();
          return JournalBuilder.of(
              chart.journal().stream()
                  .map(page -> new JournalBuilder.Written(page.at(), page.what()))
                  .toList(),
              chart.plans().regimen(),
              form,
              form.of("id").isEmpty()
                  ? UuidCreator.getTimeOrderedEpoch().toString()
                  : form.of("id"),
              saved,
              now,
              chart.zoneAt(now),
              namesHidden);
        });
  }

  /// Keeps a page. The same id a second time is the same page sent again.
  ///
  /// @return false when something has to be looked at, which `errors` then says
  public boolean write(Acting acting, UUID id, JournalForm form, FormErrors errors) {
    return act.inRecord(
        acting,
        "journal",
        Action.CREATE,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Set<ItemId> items =
              chart.plans().regimen().items().stream()
                  .map(RegimenItem::id)
                  .collect(Collectors.toUnmodifiableSet());
          Optional<JournalEntry> page = form.read(items, errors);
          if (page.isEmpty()) {
            return false;
          }
          boolean there =
              chart.journal().stream()
                  .anyMatch(said -> said.id().equals(id) && said.what().equals(page.get()));
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          if (!there
              && !(records.record(
                      tx,
                      acting,
                      acting.record(),
                      id,
                      new Payload.JournalWritten(page.get()),
                      now,
                      chart.zoneAt(now))
                  instanceof Appending.Written)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
          }
          return true;
        });
  }
}
