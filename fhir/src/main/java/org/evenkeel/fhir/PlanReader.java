package org.evenkeel.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.fhir.Resources.Resource;
import org.evenkeel.fhir.json.JsonObject;
import org.evenkeel.fhir.json.WrongInput;

/// Reads the MedicationRequests of a Bundle, or one alone, as plans that can be scheduled.
///
/// Active orders only. A Dosage whose timing cannot be planned (no dose, an event, a count) is
/// listed with the reason and never planned by guess.
public final class PlanReader {
  private final Formulary formulary;

  /// @param formulary where medicines are looked up
  public PlanReader(Formulary formulary) {
    this.formulary = formulary;
  }

  /// The plans of a Bundle or of a single MedicationRequest, in their order.
  ///
  /// @throws WrongInput when it is neither, or a member that we read has the wrong type or an
  ///   impossible value
  public List<PlannedRequest> read(JsonObject document) {
    if (document.text("resourceType").orElse("").equals("MedicationRequest")) {
      String ref = "MedicationRequest/" + document.text("id").orElse("1");
      return List.of(read(new Resource("MedicationRequest", ref, document), Optional.empty()));
    }
    Resources resources = new Resources(document);
    return resources.ofType("MedicationRequest").stream()
        .map(request -> read(request, Optional.of(resources)))
        .toList();
  }

  private PlannedRequest read(Resource request, Optional<Resources> resources) {
    JsonObject json = request.json();
    Concept concept =
        resources
            .map(found -> MedicationReader.concept(found, json))
            .orElseGet(() -> Concept.of(json.object("medicationCodeableConcept")));
    List<Unread> unread = new ArrayList<>();
    List<RegimenItem> items = new ArrayList<>();
    String status = json.text("status").orElse("");
    if (!status.equals("active")) {
      unread.add(
          new Unread(
              request.ref(), "the order is " + (status.isEmpty() ? "without status" : status)));
      return new PlannedRequest(request.ref(), concept.said(), items, unread);
    }
    PlannedMedicine medicine = medicine(concept);
    List<JsonObject> dosages = json.objects("dosageInstruction");
    if (dosages.isEmpty()) {
      unread.add(new Unread(request.ref(), "no dosage instruction"));
    }
    String id = request.ref().substring(request.ref().indexOf('/') + 1);
    for (int i = 0; i < dosages.size(); i++) {
      String itemId = dosages.size() == 1 ? id : id + "-" + (i + 1);
      switch (plan(dosages.get(i), json)) {
        case Planned.As(DosagePlan plan) -> items.add(RegimenItem.of(itemId, medicine, plan));
        case Planned.Not(String why) -> unread.add(new Unread(request.ref() + "#" + (i + 1), why));
      }
    }
    return new PlannedRequest(request.ref(), concept.said(), items, unread);
  }

  /// What became of one Dosage.
  sealed interface Planned {
    record As(DosagePlan plan) implements Planned {}

    record Not(String why) implements Planned {}
  }

  private static Planned plan(JsonObject dosage, JsonObject request) {
    Optional<Amount> amount =
        dosage.objects("doseAndRate").stream()
            .flatMap(rate -> rate.object("doseQuantity").stream())
            .findFirst()
            .flatMap(DoseReader::amountOf);
    if (amount.isEmpty() || amount.get().isZero()) {
      return new Planned.Not("no dose that can be planned");
    }
    DateRange dates = dates(dosage, request);
    if (dosage.bool("asNeededBoolean").orElse(false) || dosage.has("asNeededCodeableConcept")) {
      List<String> reasons = Concept.of(dosage.object("asNeededCodeableConcept")).texts();
      return new Planned.As(
          new AsNeeded(
              amount.get(),
              DoseReader.read(List.of(dosage), Optional.empty())
                  .minimumGap()
                  .orElse(java.time.Duration.ZERO),
              new AsNeeded.Maximum.NotStated(),
              reasons.stream().limit(1).toList(),
              dates));
    }
    return TimingReader.read(dosage.object("timing"), amount.get(), dates)
        .<Planned>map(timing -> new Planned.As(Fixed.of(timing, dates)))
        .orElseGet(() -> new Planned.Not("no timing that can be planned"));
  }

  private static DateRange dates(JsonObject dosage, JsonObject request) {
    Optional<JsonObject> repeat = dosage.object("timing").flatMap(t -> t.object("repeat"));
    Optional<JsonObject> period = repeat.flatMap(r -> r.object("boundsPeriod"));
    Optional<LocalDate> from =
        period.flatMap(p -> FhirTime.day(p, "start")).or(() -> FhirTime.day(request, "authoredOn"));
    Optional<LocalDate> until =
        period.flatMap(p -> FhirTime.lastDay(p, "end")).map(last -> last.plusDays(1));
    Optional<Long> days =
        repeat
            .flatMap(r -> r.object("boundsDuration"))
            .flatMap(d ->
                d.number("value")
                    .flatMap(v ->
                        DoseReader.inDays(v, d.text("code").or(() -> d.text("unit")).orElse(""))))
            .map(v -> v.longValue());
    if (until.isEmpty() && from.isPresent() && days.isPresent()) {
      until = Optional.of(from.get().plusDays(days.get()));
    }
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw dosage.wrong("timing.repeat.boundsPeriod", "it ends before it begins");
    }
    return new DateRange(from, until);
  }

  private PlannedMedicine medicine(Concept concept) {
    for (String text : concept.texts()) {
      if (formulary.recognise(text) instanceof Recognised(var ingredients, var product, var _)) {
        return new PlannedMedicine(
            ingredients, text, ingredients.size() == 1 ? product.strength() : Optional.empty());
      }
    }
    for (var code : concept.codes()) {
      Recognition known = formulary.recognise(code);
      if (known instanceof Recognised(var ingredients, var _, var _)) {
        return new PlannedMedicine(ingredients, concept.said(), Optional.empty());
      }
    }
    return new PlannedMedicine(
        List.of(new Ingredient(concept.said().strip())), concept.said(), Optional.empty());
  }
}
