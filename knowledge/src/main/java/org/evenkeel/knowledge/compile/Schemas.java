package org.evenkeel.knowledge.compile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.knowledge.content.JsonText;

/// The closed schema of each kind: a key or word that it does not list is a problem.
final class Schemas {

  private static final String BASE = "https://evenkeel.org/knowledge/schema/";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(address -> text(address)));
  private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

  private static String text(String address) {
    return address.startsWith(BASE)
        ? ContentFiles.resource("schema/" + address.substring(BASE.length()))
        : "";
  }

  /// Adds what a file breaks of the schema of its kind.
  void check(Kind kind, YamlFile file, List<Problem> problems) {
    Schema schema =
        schemas.computeIfAbsent(
            kind, k -> registry.getSchema(SchemaLocation.of(BASE + k.schema() + ".json")));
    Set<String> said = new HashSet<>();
    for (Error error : schema.validate(JsonText.write(file.root()), InputFormat.JSON)) {
      String pointer = String.valueOf(error.getInstanceLocation());
      if (said.add(pointer + error.getMessage())) {
        problems.add(new Problem(file.name(), file.line(pointer), pointer, error.getMessage()));
      }
    }
  }
}
