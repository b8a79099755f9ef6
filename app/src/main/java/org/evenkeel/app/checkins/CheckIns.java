package org.evenkeel.app.checkins;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.record.ClinicSettings;
import org.evenkeel.app.record.Records;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.chart.TaskKind;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.store.Tx;
import org.evenkeel.store.record.Appending;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// A person answers a questionnaire.
@Component
public final class CheckIns {
  private static final String DATA = "scores";

  private final Act act;
  private final Records records;
  private final ClinicSettings settings;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  CheckIns(
      Act act, Records records, ClinicSettings settings, KnowledgeBase knowledge, Clock clock) {
    this.act = act;
    this.records = records;
    this.settings = settings;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// What can be answered, and what was.
  public CheckInView.Overview overview(Acting acting) {
    return act.inRecord(
        acting,
        DATA,
        Action.READ,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant();
          return CheckInBuilder.overview(
              scales(chart.dateOf(now)), watch(tx), given(chart), now, chart.zoneAt(now));
        });
  }

  /// A form to answer.
  ///
  /// @throws Refusal.NotHere when there is no such questionnaire, or it is not offered here
  public CheckInView.Form form(Acting acting, String slug) {
    return act.inRecord(
        acting,
        DATA,
        Action.READ,
        tx -> {
          Optional<SafetyWatch> watch = watch(tx);
          return CheckInBuilder.form(
              offered(tx, acting, slug, watch),
              watch,
              UuidCreator.getTimeOrderedEpoch().toString(),
              Map.of());
        });
  }

  /// Keeps answers as they were given, blank ones too; when somebody must see one, opens a task in
  /// the same transaction.
  ///
  /// @param fields the fields of the form; `q` and the item's id
  public void answer(Acting acting, String slug, UUID id, Map<String, String> fields) {
    act.inRecord(
        acting,
        DATA,
        Action.CREATE,
        tx -> {
          Optional<SafetyWatch> watch = watch(tx);
          RatingScale scale = offered(tx, acting, slug, watch);
          Map<String, Integer> answers = answers(scale, fields);
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          if (given(chart).stream()
              .anyMatch(one -> one.id().equals(id) && one.answers().equals(answers))) {
            return true;
          }
          write(tx, acting, chart, id, new Payload.ScoreAnswered(scale.name(), answers), now);
          if (!scale.score(answers).flags().isEmpty()) {
            Payload task =
                new Payload.TaskOpened(
                    UuidCreator.getTimeOrderedEpoch(),
                    TaskKind.SAFETY_ANSWER,
                    id.toString(),
                    watch.map(SafetyWatch::owner),
                    now.plus(watch.map(SafetyWatch::within).orElse(SafetyWatch.COMMON)));
            write(tx, acting, chart, UuidCreator.getTimeOrderedEpoch(), task, now);
          }
          return true;
        });
  }

  private void write(Tx tx, Acting acting, Chart chart, UUID id, Payload payload, Instant now) {
    if (!(records.record(tx, acting, acting.record(), id, payload, now, chart.zoneAt(now))
        instanceof Appending.Written)) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
  }

  /// What answers amount to.
  ///
  /// @throws Refusal.NotHere when there are no such answers in this record
  public CheckInView.Result result(Acting acting, UUID id) {
    return act.inRecord(
        acting,
        DATA,
        Action.READ,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant();
          List<CheckInBuilder.Given> all = given(chart);
          CheckInBuilder.Given given =
              all.stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow(Refusal.NotHere::new);
          RatingScale scale =
              scales(chart.dateOf(now)).stream()
                  .filter(one -> one.isCalled(given.scale()))
                  .findFirst()
                  .orElseThrow(Refusal.NotHere::new);
          return CheckInBuilder.result(scale, given, all, watch(tx), chart.zoneAt(now));
        });
  }

  private Optional<SafetyWatch> watch(Tx tx) {
    return SafetyWatch.of(settings, tx);
  }

  private List<RatingScale> scales(LocalDate asOf) {
    return knowledge.get(RatingScales.KEY, asOf).map(RatingScales::scales).orElse(List.of());
  }

  private RatingScale offered(Tx tx, Acting acting, String slug, Optional<SafetyWatch> watch) {
    Chart chart = records.chart(tx, acting.record());
    return scales(chart.dateOf(clock.instant())).stream()
        .filter(scale -> CheckInBuilder.slug(scale).equals(slug))
        .filter(scale -> CheckInBuilder.notOffered(scale, watch).isEmpty())
        .findFirst()
        .orElseThrow(Refusal.NotHere::new);
  }

  /// The answers that the form allows; anything else is blank.
  private static Map<String, Integer> answers(RatingScale scale, Map<String, String> fields) {
    Map<String, Integer> answers = new HashMap<>();
    for (RatingScale.Item item : scale.items()) {
      String said = fields.getOrDefault("q" + item.id(), "");
      item.answers().stream()
          .filter(option -> String.valueOf(option.value()).equals(said))
          .findFirst()
          .ifPresent(option -> answers.put(item.id(), option.value()));
    }
    return answers;
  }

  private List<CheckInBuilder.Given> given(Chart chart) {
    return chart.scores(knowledge, clock.instant()).stream()
        .filter(one -> one.result().isPresent())
        .map(one -> new CheckInBuilder.Given(one.id(), one.instrument(), one.at(), one.answers()))
        .toList();
  }
}
