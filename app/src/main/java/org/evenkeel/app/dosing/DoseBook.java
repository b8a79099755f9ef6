package org.evenkeel.app.dosing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.record.Records;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.DoseOf;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.missed.MissedDoseRule.Daily;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Piece;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Component;

/// A person records doses and sees their day. What happened is never refused.
@Component
public final class DoseBook {
  private static final String DATA = "dose-log";
  private static final int DAYS_AROUND = 4;
  private static final int DAYS_TO_CHOOSE = 8;
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private final Act act;
  private final Records records;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  DoseBook(Act act, Records records, KnowledgeBase knowledge, Clock clock) {
    this.act = act;
    this.records = records;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// One tap on a planned dose.
  ///
  /// @param id the client's id
  /// @param slot the planned dose
  /// @param amount how much, as the page showed it
  public record Tap(UUID id, String slot, String amount) {}

  /// The page Today.
  ///
  /// @param day another day of the week; the present day when empty or out of reach
  /// @param saved the records just made
  public TodayView today(Acting acting, Optional<LocalDate> day, List<UUID> saved) {
    return act.inRecord(
        acting,
        DATA,
        Action.READ,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant();
          DayFacts facts = facts(chart, now);
          LocalDate today = facts.present().day().date();
          LocalDate shown =
              day.filter(d -> Math.abs(ChronoUnit.DAYS.between(today, d)) < DAYS_AROUND)
                  .orElse(today);
          return TodayBuilder.of(
              facts, UuidCreator::getTimeOrderedEpoch, new TreatmentDay(shown), saved);
        });
  }

  private DayFacts facts(Chart chart, Instant now) {
    var present = chart.today(now);
    LocalDate today = present.day().date();
    MedicineAdvice advice = new MedicineAdvice(knowledge, today);
    return new DayFacts(
        present,
        chart.plans().regimen(),
        chart.plans().holds(),
        chart.unscheduled(),
        chart.doseLog(),
        chart.readings(
            DateRange.between(today.minusDays(DAYS_AROUND), today.plusDays(DAYS_AROUND))),
        chart::isOverPlan,
        chart.routine(),
        chart.zoneAt(now),
        item -> late(chart, item, advice),
        new WeekLinks(chart, knowledge, now).all(),
        now);
  }

  private static Optional<Daily> late(Chart chart, ItemId item, MedicineAdvice advice) {
    return chart.plans().current(item).map(Signed::order).flatMap(advice::late);
  }

  /// Records planned doses as taken now.
  ///
  /// @return the ids of the records
  public List<UUID> taken(Acting acting, List<Tap> taps) {
    return act.inRecord(
        acting,
        DATA,
        Action.CREATE,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          List<UUID> ids = new ArrayList<>();
          for (Tap tap : taps) {
            DoseOf of = planned(chart, tap.slot());
            Amount amount =
                AmountField.read(tap.amount())
                    .or(() -> find(chart, tap.slot()).map(PlannedDose::amount))
                    .orElseThrow(Refusal.NotHere::new);
            say(tx, acting, chart, tap.id(), new DoseAct.Taken(of, amount), clock.instant());
            ids.add(tap.id());
          }
          return List.copyOf(ids);
        });
  }

  /// Records a dose of an as-needed medicine as taken now.
  public UUID takenAsNeeded(Acting acting, UUID id, String item, String amount) {
    return act.inRecord(
        acting,
        DATA,
        Action.CREATE,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          RegimenItem of = item(chart, item);
          Amount much =
              AmountField.read(amount).or(() -> usual(of)).orElseThrow(Refusal.NotHere::new);
          say(tx, acting, chart, id, new DoseAct.Taken(ofItem(of), much), clock.instant());
          return id;
        });
  }

  /// Records a planned dose as skipped.
  public UUID skipped(Acting acting, UUID id, String slot, SkipReason why) {
    return act.inRecord(
        acting,
        DATA,
        Action.CREATE,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          DoseAct skip = new DoseAct.Skipped(planned(chart, slot), why, Optional.empty());
          say(tx, acting, chart, id, skip, clock.instant());
          return id;
        });
  }

  /// Takes records back, as if they had not been made; they stay readable.
  ///
  /// @param ids the client's ids of taking back, as many as there are targets
  public void undone(Acting acting, List<UUID> ids, List<UUID> targets) {
    act.inRecord(
        acting,
        DATA,
        Action.UPDATE,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          for (int i = 0; i < Math.min(ids.size(), targets.size()); i++) {
            UUID target = targets.get(i);
            if (chart.doseLog().events().stream().noneMatch(e -> e.id().equals(target))) {
              throw new Refusal.NotHere();
            }
            say(tx, acting, chart, ids.get(i), new DoseAct.Undone(target), clock.instant());
          }
          return true;
        });
  }

  /// The page "Record a dose", with what was typed before.
  ///
  /// @throws Refusal.NotHere when there is no such dose in this record
  public DoseView dose(Acting acting, DoseForm form) {
    return act.inRecord(
        acting,
        DATA,
        Action.READ,
        tx -> view(records.chart(tx, acting.record()), form, clock.instant()));
  }

  /// Records a dose with time and amount, or corrects a record.
  ///
  /// @return the id of the dose; empty when something has to be looked at, which `errors` then says
  public Optional<UUID> recorded(Acting acting, DoseForm form, UUID id, FormErrors errors) {
    return act.inRecord(
        acting,
        DATA,
        form.dose().isEmpty() ? Action.CREATE : Action.UPDATE,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant();
          Subject subject = subject(chart, form);
          Optional<Instant> happened = happened(form, subject, chart.zoneAt(now), now, errors);
          Optional<Amount> amount = amount(form, subject, errors);
          if (happened.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
          }
          DoseAct.Taken taken = new DoseAct.Taken(subject.of(), amount.get());
          if (subject.earlier().isEmpty()) {
            say(tx, acting, chart, id, taken, happened.get());
            return Optional.of(id);
          }
          UUID target = subject.earlier().get().id();
          DoseAct corrected =
              new DoseAct.Corrected(target, taken, happened.get(), chart.zoneAt(now));
          say(tx, acting, chart, id, corrected, now);
          return Optional.of(target);
        });
  }

  /// The plan.
  public PlanView plan(Acting acting) {
    return act.inRecord(
        acting,
        "regimen",
        Action.READ,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant();
          return PlanBuilder.of(
              new PlanReading(chart, knowledge, now, account -> name(tx, account)).all(),
              chart.dateOf(now));
        });
  }

  private static String name(Tx tx, UUID account) {
    return tx.sql()
        .sql("select name from account where id = ?")
        .param(account)
        .query(String.class)
        .optional()
        .orElse("your team");
  }

  /// What a record is about.
  ///
  /// @param of medicine and planned dose
  /// @param medicine the medicine
  /// @param planned the planned dose, when it is for one
  /// @param usual how much it usually is
  /// @param earlier the record to correct
  private record Subject(
      DoseOf of,
      Optional<PlannedMedicine> medicine,
      Optional<PlannedDose> planned,
      Amount usual,
      Optional<Dose> earlier) {}

  private static Subject subject(Chart chart, DoseForm form) {
    if (!form.dose().isEmpty()) {
      Dose earlier =
          chart.doseLog().doses().stream()
              .filter(dose -> dose.id().toString().equals(form.dose()))
              .findFirst()
              .orElseThrow(Refusal.NotHere::new);
      Optional<PlannedDose> planned = earlier.of().slot().flatMap(chart.schedule()::find);
      Optional<RegimenItem> item = earlier.of().item().flatMap(chart.plans()::item);
      return new Subject(
          earlier.of(),
          item.map(RegimenItem::medicine),
          planned,
          earlier
              .amount()
              .or(() -> planned.map(PlannedDose::amount))
              .or(() -> item.flatMap(DoseBook::usual))
              .orElse(new Count(java.math.BigDecimal.ONE, Piece.DOSE)),
          Optional.of(earlier));
    }
    if (!form.slot().isEmpty()) {
      PlannedDose dose = find(chart, form.slot()).orElseThrow(Refusal.NotHere::new);
      return new Subject(
          planned(chart, form.slot()),
          Optional.of(dose.medicine()),
          Optional.of(dose),
          dose.amount(),
          Optional.empty());
    }
    RegimenItem item = item(chart, form.item());
    return new Subject(
        ofItem(item),
        Optional.of(item.medicine()),
        Optional.empty(),
        usual(item).orElse(new Count(java.math.BigDecimal.ONE, Piece.DOSE)),
        Optional.empty());
  }

  private static Optional<Instant> happened(
      DoseForm form, Subject subject, ZoneId zone, Instant now, FormErrors errors) {
    Optional<Instant> at =
        switch (form.when()) {
          case "half" -> Optional.of(now.minus(HALF_AN_HOUR));
          case "plan" -> subject.planned().map(PlannedDose::due).or(() -> Optional.of(now));
          case "other" -> typed(form, zone);
          default -> Optional.of(now);
        };
    if (at.isEmpty()) {
      errors.add("time", "Write the time like 9:15 AM.");
      return Optional.empty();
    }
    if (at.get().isAfter(now)) {
      errors.add("time", "The time is later than now. It is " + TimeWords.time(now, zone) + ".");
      return Optional.empty();
    }
    return at;
  }

  private static Optional<Instant> typed(DoseForm form, ZoneId zone) {
    try {
      return Optional.of(
          LocalDate.parse(form.day())
              .atTime(LocalTime.parse(form.time()))
              .atZone(zone)
              .toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Amount> amount(DoseForm form, Subject subject, FormErrors errors) {
    if (!form.amount().equals("other")) {
      return Optional.of(subject.usual());
    }
    Optional<Amount> typed = AmountField.typed(subject.usual(), form.number());
    if (typed.isEmpty()) {
      errors.add("number", "Write how much as a number, like 0.5 or 1. If it was none, skip it.");
    }
    return typed;
  }

  private DoseView view(Chart chart, DoseForm form, Instant now) {
    Subject subject = subject(chart, form);
    ZoneId zone = chart.zoneAt(now);
    LocalDate today = LocalDate.ofInstant(now, zone);
    Optional<Dose> earlier = subject.earlier().filter(_ -> form.time().isEmpty());
    List<DoseView.DayChoice> days = new ArrayList<>();
    for (int i = 0; i < DAYS_TO_CHOOSE; i++) {
      LocalDate day = today.minusDays(i);
      String near = TimeWords.near(day, today);
      days.add(
          new DoseView.DayChoice(
              day.toString(), i < 2 ? near + ", " + TimeWords.shortDay(day) : near));
    }
    Optional<LocalDate> old = earlier.map(dose -> LocalDate.ofInstant(dose.happened(), zone));
    old.filter(day -> day.isBefore(today.minusDays(DAYS_TO_CHOOSE - 1L)))
        .ifPresent(day -> days.add(new DoseView.DayChoice(day.toString(), TimeWords.longDay(day))));
    String planned =
        subject
            .planned()
            .filter(dose -> !dose.due().isAfter(now))
            .map(dose -> TimeWords.nearTime(dose.due(), now, zone))
            .orElse("");
    String late =
        subject
            .of()
            .item()
            .flatMap(item -> late(chart, item, new MedicineAdvice(knowledge, today)))
            .map(Daily::plain)
            .orElse(TodayBuilder.NO_LATE_RULE);
    return new DoseView(
        new MedicineName(subject.of().name(), number(chart, subject.of().item())),
        subject.of().slot().map(SlotId::text).orElse(""),
        form.item(),
        form.dose(),
        form.id().isEmpty() ? UuidCreator.getTimeOrderedEpoch().toString() : form.id(),
        subject
            .medicine()
            .map(medicine -> AmountWords.of(medicine, subject.usual()))
            .orElseGet(() -> new AmountWords(subject.usual().text(), "")),
        AmountField.unit(subject.usual()),
        planned,
        sub(subject, now, zone),
        subject.planned().isPresent() ? late : "",
        TimeWords.time(now, zone),
        TimeWords.time(now.minus(HALF_AN_HOUR), zone),
        days,
        old.map(LocalDate::toString).orElse(form.day().isEmpty() ? today.toString() : form.day()),
        earlier
            .map(dose -> dose.happened().atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES))
            .map(LocalTime::toString)
            .orElse(form.time()),
        earlier.isPresent() ? "other" : form.when(),
        form.amount(),
        form.number());
  }

  private static String sub(Subject subject, Instant now, ZoneId zone) {
    String it = "It is " + TimeWords.time(now, zone) + ".";
    return subject
        .planned()
        .map(dose -> "Planned for " + TimeWords.nearTime(dose.due(), now, zone) + ". " + it)
        .orElse(it);
  }

  private static int number(Chart chart, Optional<ItemId> item) {
    List<ItemId> all = chart.plans().regimen().items().stream().map(RegimenItem::id).toList();
    int place = item.map(all::indexOf).orElse(-1);
    return place < 0 ? all.size() + 1 : place + 1;
  }

  private static Optional<PlannedDose> find(Chart chart, String slot) {
    return chart.schedule().find(slotId(slot));
  }

  private static SlotId slotId(String slot) {
    try {
      return SlotId.parse(slot);
    } catch (IllegalArgumentException _) {
      throw new Refusal.NotHere();
    }
  }

  private static DoseOf planned(Chart chart, String text) {
    SlotId slot = slotId(text);
    PlannedMedicine medicine =
        chart
            .schedule()
            .find(slot)
            .map(PlannedDose::medicine)
            .or(() -> chart.plans().item(slot.item()).map(RegimenItem::medicine))
            .orElseThrow(Refusal.NotHere::new);
    return DoseOf.planned(slot, medicine.text(), Set.copyOf(medicine.ingredients()));
  }

  private static RegimenItem item(Chart chart, String id) {
    return chart.plans().regimen().items().stream()
        .filter(item -> item.id().value().equals(id))
        .findFirst()
        .orElseThrow(Refusal.NotHere::new);
  }

  private static DoseOf ofItem(RegimenItem item) {
    return DoseOf.item(
        item.id(), item.medicine().text(), Set.copyOf(item.medicine().ingredients()));
  }

  private static Optional<Amount> usual(RegimenItem item) {
    return item.plan() instanceof AsNeeded plan ? Optional.of(plan.amount()) : Optional.empty();
  }

  /// Appends it, once: the same id with the same act is a second try of the same tap.
  private void say(Tx tx, Acting acting, Chart chart, UUID id, DoseAct what, Instant happened) {
    boolean there =
        chart.doseLog().events().stream()
            .anyMatch(event -> event.id().equals(id) && event.act().equals(what));
    if (!there) {
      Saying.once(
          records.record(
              tx,
              acting,
              acting.record(),
              id,
              new Payload.DoseSaid(what),
              happened.truncatedTo(ChronoUnit.MILLIS),
              chart.zoneAt(happened)));
    }
  }
}
