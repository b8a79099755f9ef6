package org.evenkeel.fhir;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.medication.Recognition.NotRecognised;
import org.evenkeel.core.medication.Recognition.ProductHint;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.fhir.MedicationEntry.OnBoard;
import org.evenkeel.fhir.Resources.Resource;
import org.evenkeel.fhir.json.JsonObject;

/// Requests, statements, dispenses and administrations: which medicine, how much, and whether it is
/// on board on a day.
final class MedicationReader {
  /// The intents of a request that is an order; proposals and plans are not.
  private static final Set<String> ORDERS =
      Set.of("order", "original-order", "reflex-order", "filler-order", "instance-order");

  /// Open-ended orders older than this are on board, and marked to be asked about.
  private static final int STALE_MONTHS = 13;

  private final Resources resources;
  private final Formulary formulary;
  private final LocalDate asOf;

  MedicationReader(Resources resources, Formulary formulary, LocalDate asOf) {
    this.resources = resources;
    this.formulary = formulary;
    this.asOf = asOf;
  }

  /// When a resource says the medicine is taken.
  private record Use(
      OnBoard onBoard,
      boolean stale,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<LocalDate> lastTaken,
      String because) {}

  MedicationEntry read(Resource resource) {
    JsonObject json = resource.json();
    Concept concept = concept(resources, json);
    Recognition recognition = recognise(concept);
    ProductHint hint = recognition instanceof Recognised r ? r.product() : ProductHint.NONE;
    DoseReader dose = dose(resource, recognition, hint);
    Use use = use(resource, recognition);
    List<Exposure> exposures = new ArrayList<>();
    switch (recognition) {
      case Recognised(var medicines, var product, var _) -> {
        for (Ingredient ingredient : medicines) {
          exposures.add(
              exposure(
                  resource,
                  concept,
                  Optional.of(ingredient),
                  product,
                  dose,
                  use,
                  medicines.size() == 1));
        }
      }
      case NotRecognised _ ->
          exposures.add(exposure(resource, concept, Optional.empty(), hint, dose, use, false));
    }
    return new MedicationEntry(
        resource.ref(),
        concept.said(),
        recognition instanceof Recognised,
        use.onBoard(),
        exposures);
  }

  private Exposure exposure(
      Resource resource,
      Concept concept,
      Optional<Ingredient> ingredient,
      ProductHint product,
      DoseReader dose,
      Use use,
      boolean single) {
    return new Exposure(
        resource.ref(),
        concept.said(),
        ingredient,
        product.brand(),
        dose.route().or(product::route),
        product.form(),
        product.release(),
        single ? dose.perDay().map(DailyDose::new) : Optional.empty(),
        single ? dose.single() : Optional.empty(),
        dose.minimumGap(),
        dose.asNeeded(),
        use.from(),
        use.until(),
        use.lastTaken(),
        use.onBoard() == OnBoard.YES,
        use.stale(),
        use.because());
  }

  /// The medicine of a resource: its own words and codes, or those of the Medication it points to.
  static Concept concept(Resources resources, JsonObject json) {
    Concept own = Concept.of(json.object("medicationCodeableConcept"));
    if (!own.texts().isEmpty() || !own.codes().isEmpty()) {
      return own;
    }
    return resources
        .resolve(json, json.object("medicationReference"))
        .map(m -> Concept.of(m.json().object("code")))
        .filter(c -> !c.texts().isEmpty() || !c.codes().isEmpty())
        .orElseGet(() ->
            json.object("medicationReference")
                .flatMap(r -> r.text("display"))
                .map(display -> new Concept(List.of(), List.of(display)))
                .orElse(Concept.NONE));
  }

  /// By text first, as it also names brand, strength and form; then by code.
  private Recognition recognise(Concept concept) {
    for (String text : concept.texts()) {
      if (formulary.recognise(text) instanceof Recognised byText) {
        return byText;
      }
    }
    for (var code : concept.codes()) {
      if (formulary.recognise(code) instanceof Recognised byCode) {
        return byCode;
      }
    }
    return new NotRecognised(concept.said(), List.of());
  }

  private DoseReader dose(Resource resource, Recognition recognition, ProductHint hint) {
    JsonObject json = resource.json();
    boolean combination = recognition instanceof Recognised r && r.medicines().size() > 1;
    var strength = combination ? Optional.<Strength>empty() : hint.strength();
    return switch (resource.type()) {
      case "MedicationRequest" -> requestedDose(json.objects("dosageInstruction"), strength);
      case "MedicationDispense" -> DoseReader.read(json.objects("dosageInstruction"), strength);
      case "MedicationStatement" -> DoseReader.read(json.objects("dosage"), strength);
      case "MedicationAdministration" -> administered(json);
      default ->
          throw new IllegalArgumentException("not a medication resource: " + resource.type());
    };
  }

  /// Of an order with steps, the dose of the steps of the day asked about.
  private DoseReader requestedDose(List<JsonObject> dosages, Optional<Strength> strength) {
    DoseReader all = DoseReader.read(dosages, strength);
    List<JsonObject> steps =
        dosages.stream().filter(dosage -> DoseReader.bounds(dosage).contains(asOf)).toList();
    return steps.isEmpty() ? all : DoseReader.read(steps, strength);
  }

  /// One dose that was given says nothing of a day's dose; but a negative one is wrong input.
  private static DoseReader administered(JsonObject json) {
    json.object("dosage")
        .flatMap(dosage -> dosage.object("dose"))
        .ifPresent(dose -> {
          if (dose.number("value").filter(v -> v.signum() < 0).isPresent()) {
            throw dose.wrong("value", "a dose cannot be negative");
          }
        });
    return DoseReader.NOTHING_SAID;
  }

  private Use use(Resource resource, Recognition recognition) {
    JsonObject json = resource.json();
    return switch (resource.type()) {
      case "MedicationRequest" -> requested(json);
      case "MedicationStatement" -> stated(json);
      case "MedicationDispense" -> dispensed(json);
      case "MedicationAdministration" -> given(json, recognition);
      default ->
          throw new IllegalArgumentException("not a medication resource: " + resource.type());
    };
  }

  private Use requested(JsonObject json) {
    Optional<LocalDate> authored = FhirTime.day(json, "authoredOn");
    DateRange bounds = bounds(json.objects("dosageInstruction"));
    Optional<LocalDate> start = bounds.from().or(() -> authored);
    Optional<LocalDate> validUntil =
        json.object("dispenseRequest")
            .flatMap(d -> d.object("validityPeriod"))
            .flatMap(v -> FhirTime.lastDay(v, "end"))
            .map(last -> last.plusDays(1));
    Optional<LocalDate> end = bounds.until().or(() -> validUntil);
    String status = json.text("status").orElse("");
    String intent = json.text("intent").orElse("");
    if (json.bool("doNotPerform").orElse(false)) {
      return no(start, end, "an order not to give it");
    }
    if (!ORDERS.contains(intent)) {
      return no(start, end, "not an order but a " + (intent.isEmpty() ? "request" : intent));
    }
    if (!status.equals("active") && !status.equals("on-hold")) {
      return no(start, end, "the order is " + (status.isEmpty() ? "without status" : status));
    }
    if (authored.isPresent() && authored.get().isAfter(asOf)) {
      return no(start, end, "ordered later");
    }
    if (start.isPresent() && start.get().isAfter(asOf)) {
      return no(start, end, "begins later");
    }
    if (end.isPresent() && !asOf.isBefore(end.get())) {
      return no(start, end, "the order ended");
    }
    boolean stale =
        end.isEmpty() && start.isPresent() && start.get().plusMonths(STALE_MONTHS).isBefore(asOf);
    return new Use(
        OnBoard.YES,
        stale,
        start,
        end,
        Optional.empty(),
        status.equals("on-hold")
            ? "order on hold"
            : stale ? "active order, long ago" : "active order");
  }

  /// From the first day of any step to the last day of any: an order with steps ends with its last
  /// one. A step without an end leaves the order open, as one without a beginning does.
  private static DateRange bounds(List<JsonObject> dosages) {
    List<DateRange> steps = dosages.stream().map(DoseReader::bounds).toList();
    return new DateRange(
        steps.stream().allMatch(step -> step.from().isPresent())
            ? steps.stream().flatMap(step -> step.from().stream()).min(LocalDate::compareTo)
            : Optional.empty(),
        steps.stream().allMatch(step -> step.until().isPresent())
            ? steps.stream().flatMap(step -> step.until().stream()).max(LocalDate::compareTo)
            : Optional.empty());
  }

  private Use stated(JsonObject json) {
    Optional<JsonObject> period = json.object("effectivePeriod");
    Optional<LocalDate> start =
        period
            .flatMap(p -> FhirTime.day(p, "start"))
            .or(() -> FhirTime.day(json, "effectiveDateTime"));
    Optional<LocalDate> end =
        period.flatMap(p -> FhirTime.lastDay(p, "end")).map(d -> d.plusDays(1));
    String status = json.text("status").orElse("");
    Optional<LocalDate> lastTaken = end.map(d -> d.minusDays(1));
    if (!status.equals("active")) {
      return new Use(
          OnBoard.NO,
          false,
          start,
          end,
          status.equals("not-taken") ? Optional.empty() : lastTaken,
          "stated as " + (status.isEmpty() ? "without status" : status));
    }
    if (start.isPresent() && start.get().isAfter(asOf)) {
      return no(start, end, "begins later");
    }
    if (end.isPresent() && !asOf.isBefore(end.get())) {
      return new Use(OnBoard.NO, false, start, end, lastTaken, "stated as ended");
    }
    boolean stale =
        end.isEmpty() && start.isPresent() && start.get().plusMonths(STALE_MONTHS).isBefore(asOf);
    return new Use(OnBoard.YES, stale, start, end, Optional.empty(), "stated as taken");
  }

  private Use dispensed(JsonObject json) {
    Optional<LocalDate> handedOver = FhirTime.day(json, "whenHandedOver");
    Optional<BigDecimal> days = json.object("daysSupply").flatMap(q -> q.number("value"));
    if (days.isPresent() && days.get().signum() <= 0) {
      throw json.wrong("daysSupply.value", "must be above zero");
    }
    String status = json.text("status").orElse("");
    if (!status.equals("completed") && !status.equals("in-progress")) {
      return no(
          handedOver,
          Optional.empty(),
          "the dispense is " + (status.isEmpty() ? "without status" : status));
    }
    if (handedOver.isEmpty()) {
      return new Use(
          OnBoard.NOT_KNOWN,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "dispensed, the day is not recorded");
    }
    if (handedOver.get().isAfter(asOf)) {
      return no(handedOver, Optional.empty(), "dispensed later");
    }
    if (days.isEmpty()) {
      return new Use(
          OnBoard.NOT_KNOWN,
          false,
          handedOver,
          Optional.empty(),
          Optional.empty(),
          "dispensed, for how many days is not recorded");
    }
    LocalDate end = handedOver.get().plusDays(Math.min(days.get().longValue(), 3650));
    return asOf.isBefore(end)
        ? new Use(
            OnBoard.YES, false, handedOver, Optional.of(end), Optional.empty(), "the supply lasts")
        : no(handedOver, Optional.of(end), "the supply has ended");
  }

  private Use given(JsonObject json, Recognition recognition) {
    Optional<LocalDate> when =
        FhirTime.day(json, "effectiveDateTime")
            .or(() ->
                json.object("effectivePeriod")
                    .flatMap(p -> FhirTime.lastDay(p, "end").or(() -> FhirTime.day(p, "start"))));
    String status = json.text("status").orElse("");
    if (!status.equals("completed") && !status.equals("in-progress")) {
      return no(
          when,
          Optional.empty(),
          "the administration is " + (status.isEmpty() ? "without status" : status));
    }
    if (when.isEmpty()) {
      return new Use(
          OnBoard.NOT_KNOWN,
          false,
          when,
          Optional.empty(),
          Optional.empty(),
          "given, the day is not recorded");
    }
    if (when.get().isAfter(asOf)) {
      return no(when, Optional.empty(), "given later");
    }
    Optional<Duration> window = window(recognition);
    if (window.isEmpty()) {
      return new Use(
          OnBoard.NOT_KNOWN,
          false,
          when,
          Optional.empty(),
          when,
          "given, how long it stays in the body is not known");
    }
    LocalDate end = when.get().plusDays(window.get().toDays() + 1);
    boolean still = asOf.isBefore(end);
    return new Use(
        still ? OnBoard.YES : OnBoard.NO,
        false,
        when,
        Optional.of(end),
        when,
        still ? "given, still in the body" : "given long ago");
  }

  /// The longest of the ingredients' windows; unknown for one is unknown for all.
  private Optional<Duration> window(Recognition recognition) {
    if (!(recognition instanceof Recognised(var medicines, var _, var _))) {
      return Optional.empty();
    }
    Duration longest = Duration.ZERO;
    for (Ingredient ingredient : medicines) {
      Optional<Duration> one = formulary.medicine(ingredient).flatMap(Medicine::onBoardFor);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      longest = one.get().compareTo(longest) > 0 ? one.get() : longest;
    }
    return Optional.of(longest);
  }

  private static Use no(Optional<LocalDate> from, Optional<LocalDate> until, String because) {
    return new Use(OnBoard.NO, false, from, until, Optional.empty(), because);
  }
}
