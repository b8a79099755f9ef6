package org.evenkeel.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.fhir.json.JsonObject;
import org.evenkeel.fhir.json.WrongInput;

/// The resources of a Bundle, found by reference.
final class Resources {
  /// One resource: its type, how it is referred to in answers, and itself.
  record Resource(String type, String ref, JsonObject json) {}

  private final List<Resource> all = new ArrayList<>();
  private final Map<String, Resource> byReference = new HashMap<>();

  Resources(JsonObject bundle) {
    if (!bundle.text("resourceType").orElse("").equals("Bundle")) {
      throw new WrongInput(
          bundle.path() + ".resourceType",
          "expected a FHIR Bundle, found " + bundle.text("resourceType").orElse("no resourceType"));
    }
    int index = 0;
    for (JsonObject entry : bundle.objects("entry")) {
      Optional<JsonObject> json = entry.object("resource");
      if (json.isPresent()) {
        add(entry, json.get(), index);
      }
      index++;
    }
  }

  private void add(JsonObject entry, JsonObject json, int index) {
    String type =
        json.text("resourceType")
            .orElseThrow(() -> json.wrong("resourceType", "every resource needs one"));
    String id = json.text("id").orElse("entry-" + index);
    Resource resource = new Resource(type, type + "/" + id, json);
    all.add(resource);
    byReference.putIfAbsent(resource.ref(), resource);
    entry.text("fullUrl").ifPresent(url -> byReference.putIfAbsent(url, resource));
  }

  List<Resource> all() {
    return all;
  }

  List<Resource> ofType(String type) {
    return all.stream().filter(r -> r.type().equals(type)).toList();
  }

  /// What a Reference points to: in the Bundle by its full address or relative, or contained in
  /// `from`.
  Optional<Resource> resolve(JsonObject from, Optional<JsonObject> reference) {
    Optional<String> to = reference.flatMap(r -> r.text("reference"));
    if (to.isEmpty()) {
      return Optional.empty();
    }
    String address = to.get();
    if (address.startsWith("#")) {
      return from.objects("contained").stream()
          .filter(c -> c.text("id").orElse("").equals(address.substring(1)))
          .findFirst()
          .map(c -> new Resource(c.text("resourceType").orElse(""), address, c));
    }
    Resource found = byReference.get(address);
    return found != null
        ? Optional.of(found)
        : Optional.ofNullable(byReference.get(lastTwo(address)));
  }

  /// The id that a subject reference ends in, for grouping when the Patient itself is not in the
  /// Bundle.
  static Optional<String> idIn(Optional<JsonObject> reference) {
    return reference
        .flatMap(r -> r.text("reference"))
        .map(r -> r.substring(Math.max(r.lastIndexOf('/'), r.lastIndexOf(':')) + 1));
  }

  private static String lastTwo(String address) {
    String plain =
        address.contains("/_history/")
            ? address.substring(0, address.indexOf("/_history/"))
            : address;
    int last = plain.lastIndexOf('/');
    int before = last <= 0 ? -1 : plain.lastIndexOf('/', last - 1);
    return plain.substring(before + 1);
  }
}
