package org.evenkeel.app.prescribing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.caseload.FindingView;
import org.evenkeel.app.caseload.Sheet;
import org.evenkeel.app.record.Records;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Authority;
import org.evenkeel.core.careteam.Role;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.chart.Practice;
import org.evenkeel.core.chart.TaskKind;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.TabletKind;
import org.evenkeel.core.regimen.Tablets;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.request.Acknowledgement;
import org.evenkeel.core.request.Concern;
import org.evenkeel.core.request.Decision;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.OverrideReason;
import org.evenkeel.core.request.Proposed;
import org.evenkeel.core.request.Refusal;
import org.evenkeel.core.request.Reviewed;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.request.Signing;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.safety.ProposalReview;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.stopping.TaperAsk;
import org.evenkeel.core.stopping.TaperPlan;
import org.evenkeel.core.stopping.TaperStep;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.store.Tx;
import org.evenkeel.store.record.Appending;
import org.springframework.stereotype.Component;

/// Writes, reviews and signs plans; holds, resumes and stops them.
@Component
public final class Prescribing {
  private final Records records;

  Prescribing(Records records) {
    this.records = records;
  }

  /// What came of a decision.
  public sealed interface Outcome {
    /// It stands in the record.
    record Done() implements Outcome {}

    /// It was decided on an older state of the record. Nothing was written.
    record Stale() implements Outcome {}

    /// It was not made; each reason with the field it belongs to.
    record Refused(Map<String, String> why) implements Outcome {
      public Refused {
        why = Map.copyOf(why);
      }
    }
  }

  /// A product of a form: a form of the medicine, with its strength when it has one.
  private record Product(Optional<Form> form, PlannedMedicine medicine) {}

  /// The medicine a form is about; empty when the knowledge has none of this name.
  public static Optional<Medicine> medicine(Sheet sheet, String name) {
    return name.isBlank()
        ? Optional.empty()
        : sheet
            .knowledge()
            .get(Formulary.KEY, sheet.today())
            .flatMap(all -> all.medicine(new Ingredient(name.strip())));
  }

  /// The order a form asks for, or what has to be looked at.
  ///
  /// @param id the id of the order, and of the entry when it is signed
  /// @param before the order it changes; empty for a new medicine
  public Optional<Order> order(
      Sheet sheet, PlanForm form, UUID id, Optional<Signed> before, FormErrors errors) {
    errors.required("reason", form.get("reason"), "Say what it is for, in words the person knows");
    Optional<Medicine> medicine = medicine(sheet, form.get("medicine"));
    if (medicine.isEmpty()) {
      errors.add("product", "The knowledge has no medicine of this name");
    }
    Optional<DosagePlan> plan = form.read(errors);
    if (medicine.isEmpty() || plan.isEmpty() || !errors.isEmpty()) {
      return Optional.empty();
    }
    var lacking = sheet.chart().routine().lacking(plan.get().anchors());
    if (!lacking.isEmpty()) {
      errors.add("kind", "The person's day has no time for " + lacking + ": use a clock time");
      return Optional.empty();
    }
    Product product = product(sheet, medicine.get(), form.get("product"));
    Order.Product known =
        product
            .form()
            .map(f ->
                new Order.Product(
                    f.brand(),
                    Optional.of(f.route()),
                    Optional.of(f.kind()),
                    Optional.of(f.release())))
            .orElse(Order.Product.NOT_CHOSEN);
    try {
      return Optional.of(
          before
              .map(signed -> changed(sheet, signed, id, plan.get(), product.medicine(), form))
              .orElseGet(() ->
                  Order.toStart(
                      id,
                      new ItemId("m-" + id),
                      product.medicine(),
                      plan.get(),
                      form.get("reason")))
              .of(known));
    } catch (IllegalArgumentException e) {
      errors.add("from", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Order changed(
      Sheet sheet,
      Signed signed,
      UUID id,
      DosagePlan plan,
      PlannedMedicine medicine,
      PlanForm form) {
    Order before = signed.order();
    Order order =
        new Order(
            id,
            before.item(),
            medicine,
            before.product(),
            plan,
            takeOver(sheet, before.item(), plan),
            form.get("reason"),
            before.instructions(),
            Optional.of(before.id()),
            before.origin(),
            Optional.empty());
    sheet.chart().plans().item(before.item()).ifPresent(item -> item.changedTo(plan, order.from()));
    return order;
  }

  /// From which dose on a change counts: from a day, or for plans that run from the last dose, from
  /// the next dose by number.
  private static TakeOver takeOver(Sheet sheet, ItemId item, DosagePlan plan) {
    LocalDate from = plan.dates().from().orElse(sheet.today());
    TakeOver onDay = new TakeOver.OnDay(from, Optional.empty());
    if (!plan.runsFromLastDose()) {
      return onDay;
    }
    LocalDate first =
        sheet
            .chart()
            .plans()
            .item(item)
            .flatMap(i -> i.versions().getFirst().plan().dates().from())
            .filter(day -> day.isBefore(from))
            .orElse(from);
    int before =
        sheet.chart().schedule().ofItem(item).over(DateRange.between(first, from)).stream()
            .map(dose -> dose.id() instanceof SlotId.Nth nth ? nth.number() : 0)
            .max(Integer::compare)
            .orElse(0);
    return new TakeOver.FromDose(before + 1);
  }

  private static Product product(Sheet sheet, Medicine medicine, String key) {
    var chosen =
        MedicineSearch.products(medicine).stream().filter(p -> p.key().equals(key)).findFirst();
    List<Ingredient> ingredients =
        sheet
            .knowledge()
            .get(Formulary.KEY, sheet.today())
            .map(all ->
                switch (all.recognise(medicine.ingredient().name())) {
                  case Recognition.Recognised(var meant, _, _) -> meant;
                  case Recognition.NotRecognised _ -> List.of(medicine.ingredient());
                })
            .orElseGet(() -> List.of(medicine.ingredient()));
    String text = chosen.map(MedicineSearch.ProductChoice::text).orElseGet(medicine::display);
    return new Product(
        chosen.map(MedicineSearch.ProductChoice::form),
        new PlannedMedicine(
            ingredients, text, chosen.flatMap(MedicineSearch.ProductChoice::strength)));
  }

  /// The pieces that make the doses: of the chosen form, else of every form taken by mouth.
  public static Tablets tablets(Medicine medicine, String key) {
    var chosen =
        MedicineSearch.products(medicine).stream().filter(p -> p.key().equals(key)).findFirst();
    List<Form> forms = chosen.map(p -> List.of(p.form())).orElseGet(medicine::forms);
    return new Tablets(forms.stream().flatMap(form -> TabletKind.of(form).stream()).toList());
  }

  /// The form with the steps of a taper worked out, or what has to be looked at.
  public PlanForm taper(Sheet sheet, PlanForm form, FormErrors errors) {
    Optional<Medicine> medicine = medicine(sheet, form.get("medicine"));
    try {
      Mass from = Mass.parse(form.get("taperFrom"));
      int weeks = Integer.parseInt(form.get("taperWeeks"));
      int every = Integer.parseInt(form.get("taperEvery"));
      LocalDate start =
          form.get("from").isEmpty() ? sheet.today() : LocalDate.parse(form.get("from"));
      TaperAsk ask =
          new TaperAsk(
              from,
              Mass.ZERO,
              start,
              Math.multiplyExact(weeks, 7),
              every,
              form.is("taperMethod", "proportional")
                  ? TaperAsk.Method.PROPORTIONAL
                  : TaperAsk.Method.LINEAR,
              Optional.empty(),
              Optional.empty(),
              medicine.map(m -> tablets(m, form.get("product"))).orElse(new Tablets(List.of())));
      TaperPlan plan = TaperPlan.of(ask);
      if (plan.steps().size() > PlanForm.STEPS) {
        errors.add(
            "taperEvery",
            "That makes " + plan.steps().size() + " steps; this form holds " + PlanForm.STEPS);
        return form;
      }
      PlanForm filled = form.with("from", start.toString());
      for (int n = 1; n <= PlanForm.STEPS; n++) {
        filled = filled.with("stepAmount" + n, "").with("stepDays" + n, "");
      }
      for (TaperStep step : plan.steps()) {
        int n = step.number();
        step.flag().ifPresent(flag -> errors.add("stepAmount" + n, "Step " + n + ": " + flag));
        filled =
            filled
                .with("stepAmount" + n, step.dose().map(Mass::text).orElse(""))
                .with(
                    "stepDays" + n,
                    step.until()
                        .map(until -> Long.toString(until.toEpochDay() - step.from().toEpochDay()))
                        .orElse(""));
      }
      return filled;
    } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
      errors.add(
          "taperFrom",
          form.get("taperFrom").isEmpty()
                  || form.get("taperWeeks").isEmpty()
                  || form.get("taperEvery").isEmpty()
              ? "Say the daily dose now with its unit, the weeks, and the days of a step"
              : "The steps cannot be worked out: " + e.getMessage());
      return form;
    }
  }

  /// What the checks say of an order.
  public ProposalReview review(Sheet sheet, Order order) {
    return sheet.chart().review(order, sheet.knowledge(), sheet.now());
  }

  /// What is kept of a review when the order is signed.
  public Reviewed reviewed(Sheet sheet, ProposalReview review) {
    return Reviewed.of(review, sheet.knowledge(), sheet.today(), sheet.now(), sheet.sequence());
  }

  /// Signs an order on the state of the record that the review was shown for.
  ///
  /// @param decidedOn the sequence the page was made for
  /// @param form holds the answers to the findings
  public Outcome sign(
      Tx tx, Acting acting, Sheet sheet, Order order, PlanForm form, long decidedOn) {
    if (isWritten(sheet, order.id())) {
      return new Outcome.Done();
    }
    if (decidedOn != sheet.sequence()) {
      return new Outcome.Stale();
    }
    Reviewed reviewed = reviewed(sheet, review(sheet, order));
    Author author = author(acting);
    Signing signing =
        new Proposed(order, author, sheet.now())
            .checked(reviewed)
            .sign(Authority.of(author), answers(reviewed, form), sheet.now());
    return switch (signing) {
      case Signing.NotSigned(var reasons) -> new Outcome.Refused(why(reasons));
      case Signed signed -> {
        Outcome outcome =
            write(
                tx,
                acting,
                sheet,
                order.id(),
                new Payload.PlanSigned(order, reviewed, signed.acknowledgements()),
                decidedOn);
        if (outcome instanceof Outcome.Done) {
          open(tx, acting, sheet, signed);
        }
        yield outcome;
      }
    };
  }

  /// Opens the tasks that the reasons given start.
  private void open(Tx tx, Acting acting, Sheet sheet, Signed signed) {
    for (OverrideReason.Starts start : signed.starts()) {
      TaskKind kind =
          switch (start) {
            case MONITORING -> TaskKind.MONITORING;
            case DOSE_CHANGE -> TaskKind.DOSE_CHANGE;
            case REVIEW -> TaskKind.REVIEW;
            case NOTHING -> TaskKind.OTHER;
          };
      var due = sheet.today().plus(Practice.COMMON.soon()).atStartOfDay(sheet.zone()).toInstant();
      records.record(
          tx,
          acting,
          sheet.person().id(),
          UuidCreator.getTimeOrderedEpoch(),
          new Payload.TaskOpened(
              UuidCreator.getTimeOrderedEpoch(),
              kind,
              signed.order().item().value(),
              Optional.of(acting.account()),
              due),
          sheet.now(),
          sheet.zone());
    }
  }

  private static List<Acknowledgement> answers(Reviewed reviewed, PlanForm form) {
    List<Acknowledgement> answers = new ArrayList<>();
    for (Concern concern : reviewed.interrupting()) {
      String key = FindingView.key(concern.rule(), concern.ingredients());
      for (OverrideReason reason : OverrideReason.values()) {
        if (form.is(key, reason.name())) {
          Acknowledgement answer = Acknowledgement.of(concern, reason);
          String words = form.get("words-" + key);
          answers.add(words.isEmpty() ? answer : answer.saying(words));
        }
      }
    }
    return answers;
  }

  /// Reasons why it was not made, each with the field it belongs to.
  private static Map<String, String> why(List<Refusal> reasons) {
    Map<String, String> why = new TreeMap<>();
    for (Refusal reason : reasons) {
      switch (reason) {
        case Refusal.Unanswered(var concern) ->
            why.putIfAbsent(key(concern), "Decide: " + concern.summary());
        case Refusal.NeedsWords(var concern) ->
            why.put(key(concern), "Say in words why: " + concern.summary());
        case Refusal.CannotBeMonitored(var concern) ->
            why.put(
                key(concern), "A washout cannot be answered with watching: " + concern.summary());
        case Refusal.AnswersNothing _ ->
            why.put("sign", "An answer belongs to a finding that is gone: look again");
        case Refusal.NotAllowed _ -> why.put("sign", "Your role does not decide this");
        case Refusal.StopNeedsWords _ -> why.put("words", "Another reason needs words");
      }
    }
    return why;
  }

  private static String key(Concern concern) {
    return FindingView.key(concern.rule(), concern.ingredients());
  }

  /// Holds a plan.
  public Outcome hold(
      Tx tx,
      Acting acting,
      Sheet sheet,
      Signed signed,
      UUID entry,
      Hold hold,
      String reason,
      long decidedOn) {
    return decide(
        tx,
        acting,
        sheet,
        entry,
        signed.hold(Authority.of(author(acting)), hold, reason, sheet.now()),
        new Payload.PlanHeld(hold, reason, decidedOn),
        decidedOn);
  }

  /// Lets a plan that is on hold go on from a day.
  public Outcome resume(
      Tx tx, Acting acting, Sheet sheet, ItemId item, UUID entry, LocalDate on, long decidedOn) {
    var holds = sheet.chart().plans().holds(item);
    if (holds.isEmpty()) {
      return new Outcome.Refused(Map.of("on", "This medicine is not on hold"));
    }
    return decide(
        tx,
        acting,
        sheet,
        entry,
        holds.getLast().resume(Authority.of(author(acting))),
        new Payload.PlanResumed(item, on, decidedOn),
        decidedOn);
  }

  /// Stops a medicine.
  public Outcome stop(
      Tx tx,
      Acting acting,
      Sheet sheet,
      Signed signed,
      UUID entry,
      LocalDate on,
      StopReason reason,
      Optional<String> words,
      long decidedOn) {
    return decide(
        tx,
        acting,
        sheet,
        entry,
        signed.stop(Authority.of(author(acting)), on, reason, words, sheet.now()),
        new Payload.PlanStopped(signed.order().item(), on, reason, words, decidedOn),
        decidedOn);
  }

  private Outcome decide(
      Tx tx,
      Acting acting,
      Sheet sheet,
      UUID entry,
      Decision<?> decision,
      Payload payload,
      long decidedOn) {
    if (isWritten(sheet, entry)) {
      return new Outcome.Done();
    }
    if (decidedOn != sheet.sequence()) {
      return new Outcome.Stale();
    }
    return switch (decision) {
      case Decision.NotMade<?>(var reasons) -> new Outcome.Refused(why(reasons));
      case Decision.Made<?> _ -> write(tx, acting, sheet, entry, payload, decidedOn);
    };
  }

  private Outcome write(
      Tx tx, Acting acting, Sheet sheet, UUID entry, Payload payload, long decidedOn) {
    return switch (records.decide(
        tx, acting, sheet.person().id(), entry, payload, sheet.now(), sheet.zone(), decidedOn)) {
      case Appending.Written _ -> new Outcome.Done();
      case Appending.Stale _ -> new Outcome.Stale();
      case Appending.Conflict _ ->
          new Outcome.Refused(
              Map.of("sign", "Something else was recorded under this form: reload"));
    };
  }

  /// Records how far an order has got.
  public void dispatch(Tx tx, Acting acting, Sheet sheet, UUID entry, UUID order, Dispatch how) {
    records.record(
        tx,
        acting,
        sheet.person().id(),
        entry,
        new Payload.PlanDispatched(order, how),
        sheet.now(),
        sheet.zone());
  }

  /// True when the entry of this id stands already: the form was sent twice.
  private static boolean isWritten(Sheet sheet, UUID entry) {
    return sheet.chart().entries().stream().anyMatch(e -> e.id().equals(entry));
  }

  private static Author author(Acting acting) {
    return new Author(acting.account(), Role.parse(acting.role().word()));
  }
}
