package org.evenkeel.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.person.ConditionIndex;
import org.evenkeel.fhir.Resources.Resource;
import org.evenkeel.fhir.json.JsonObject;
import org.evenkeel.fhir.json.WrongInput;

/// Reads a FHIR R4 Bundle (QI-Core, US Core or plain) into what the engine reviews, one person at a
/// time.
///
/// Immutable; safe to share.
public final class BundleReader {
  private final Formulary formulary;
  private final Parameters parameters;
  private final ConditionIndex conditions;
  private final Genes genes;

  /// @param knowledge where names and codes are looked up
  /// @param asOf the day of the knowledge
  public BundleReader(KnowledgeBase knowledge, LocalDate asOf) {
    this.formulary =
        knowledge
            .get(Formulary.KEY, asOf)
            .orElseThrow(() -> new IllegalStateException("the knowledge has no formulary"));
    this.parameters = knowledge.get(Parameters.KEY, asOf).orElse(new Parameters(Map.of()));
    this.conditions =
        knowledge
            .get(ConditionIndex.KEY, asOf)
            .orElse(new ConditionIndex(Map.of(), Map.of(), Map.of()));
    this.genes = knowledge.get(Genes.KEY, asOf).orElse(new Genes(List.of()));
  }

  /// Every person in the Bundle, in the order in which they first appear.
  ///
  /// @param bundle the Bundle
  /// @param asOf the day asked about: what was recorded later takes no part
  /// @throws WrongInput when the Bundle is no Bundle, or a member that we read has the wrong type
  ///   or an impossible value
  public List<PersonInBundle> read(JsonObject bundle, LocalDate asOf) {
    Resources resources = new Resources(bundle);
    List<Resource> patients = resources.ofType("Patient");
    Map<String, List<Resource>> byPerson = new LinkedHashMap<>();
    patients.forEach(p -> byPerson.put(id(p), new ArrayList<>()));
    Map<String, Integer> unused = new TreeMap<>();
    List<Unread> strays = new ArrayList<>();
    for (Resource resource : resources.all()) {
      switch (resource.type()) {
        case "MedicationRequest",
            "MedicationStatement",
            "MedicationDispense",
            "MedicationAdministration",
            "Condition",
            "AllergyIntolerance",
            "Observation" ->
            assign(resource, resources, patients, byPerson, strays);
        case "Patient", "Medication" -> {}
        default -> unused.merge(resource.type(), 1, Integer::sum);
      }
    }
    unused.forEach((type, count) ->
        strays.add(new Unread(count + " " + type, "not a kind of resource that the review uses")));
    if (byPerson.isEmpty()) {
      throw new WrongInput(bundle.path(), "the Bundle holds no Patient and nothing about one");
    }
    List<PersonInBundle> people = new ArrayList<>();
    boolean first = true;
    for (var entry : byPerson.entrySet()) {
      Optional<Resource> patient =
          patients.stream().filter(p -> id(p).equals(entry.getKey())).findFirst();
      people.add(
          person(
              entry.getKey(),
              patient,
              entry.getValue(),
              resources,
              asOf,
              first ? strays : List.of()));
      first = false;
    }
    return people;
  }

  private PersonInBundle person(
      String id,
      Optional<Resource> patient,
      List<Resource> about,
      Resources resources,
      LocalDate asOf,
      List<Unread> strays) {
    List<Unread> unread = new ArrayList<>();
    PictureReader picture =
        new PictureReader(
            formulary, parameters, conditions, new GeneResults(genes, unread), asOf, unread);
    MedicationReader medicationReader = new MedicationReader(resources, formulary, asOf);
    List<MedicationEntry> medications = new ArrayList<>();
    patient.ifPresent(p -> picture.patient(p.json()));
    for (Resource resource : about) {
      switch (resource.type()) {
        case "Condition" -> picture.condition(resource);
        case "AllergyIntolerance" -> picture.allergy(resource);
        case "Observation" -> picture.observation(resource);
        default -> {
          if (resource.json().text("status").orElse("").equals("entered-in-error")) {
            unread.add(new Unread(resource.ref(), "entered in error"));
          } else {
            medications.add(medicationReader.read(resource));
          }
        }
      }
    }
    unread.addAll(strays);
    return new PersonInBundle(id, picture.picture(), medications, picture.observations(), unread);
  }

  private static void assign(
      Resource resource,
      Resources resources,
      List<Resource> patients,
      Map<String, List<Resource>> byPerson,
      List<Unread> strays) {
    JsonObject json = resource.json();
    Optional<JsonObject> subject = json.object("subject").or(() -> json.object("patient"));
    Optional<String> person =
        resources
            .resolve(json, subject)
            .filter(r -> r.type().equals("Patient"))
            .map(BundleReader::id)
            .or(() -> Resources.idIn(subject));
    if (person.isEmpty() && patients.size() == 1) {
      person = Optional.of(id(patients.getFirst()));
    }
    if (person.isPresent() && (patients.isEmpty() || byPerson.containsKey(person.get()))) {
      byPerson.computeIfAbsent(person.get(), p -> new ArrayList<>()).add(resource);
    } else {
      strays.add(new Unread(resource.ref(), "about nobody in this Bundle"));
    }
  }

  private static String id(Resource patient) {
    return patient.json().text("id").orElse(patient.ref());
  }
}
