package org.evenkeel.knowledge.compile;

import java.util.List;
import java.util.Optional;

/// The kinds of content: where files of a kind lie, which schema they keep to, and by which field
/// an entry is named.
public enum Kind {
  VERSION("version.yaml", "version", "version", "version"),
  SOURCES("sources/", "sources", "key", "sources"),
  CONDITIONS("conditions.yaml", "conditions", "condition", "conditions"),
  PARAMETERS("parameters.yaml", "parameters", "parameter", "parameters"),
  CLASSES("classes.yaml", "classes", "class", "classes"),
  MEDICINES("medicines/", "medicine", "medicine", "medicines"),
  PRODUCT_CODES("recognition/product-codes", "product-codes", "rxnorm", "product-codes"),
  RECOGNITION("recognition/", "recognition", "medicine", "recognition"),
  INTERACTIONS("interactions/", "interaction", "rule|sum", "interactions"),
  TITRATIONS("titrations/", "titration", "titration", "titrations"),
  INDUCTIONS("inductions/", "induction", "induction", "inductions"),
  SWITCHES("switching/", "switch", "switch", "switching"),
  EQUIVALENCES("equivalence/", "equivalence", "equivalence", "equivalence"),
  PACES("stopping/paces", "pace", "pace", "paces"),
  WASHOUTS("stopping/washouts", "washout", "washout", "stopping"),
  ABRUPT("stopping/abrupt", "abrupt", "abrupt", "stopping"),
  OCCUPANCY("stopping/occupancy", "occupancy", "occupancy", "occupancies"),
  LIMITS("limits/", "limit", "limit", "limits"),
  CONTRAINDICATIONS(
      "contraindications/", "contraindication", "contraindication", "contraindications"),
  ALLERGIES("allergies", "allergy", "allergyGroup", "allergies"),
  DUPLICATES("duplicates/", "duplicate", "duplicate", "duplicates"),
  MONITORING("monitoring/", "monitoring", "monitor", "monitoring"),
  MISSED("missed/", "missed", "missed", "missed"),
  GENES("genes/genes", "gene", "gene", "genes"),
  GENE_RULES("genes/", "gene-rule", "geneDosing", "genes"),
  SCALES("scales/", "scale", "scale", "scales"),
  CONDITION_EDUCATION(
      "education/conditions/", "education-condition", "about", "education/conditions"),
  NOT_PRESCRIBED("education/otc", "not-prescribed", "thing", "education/otc"),
  EDUCATION("education/", "education", "medicine", "education");

  private final String place;
  private final String schema;
  private final String idFields;
  private final String idPrefix;

  Kind(String place, String schema, String idFields, String idPrefix) {
    this.place = place;
    this.schema = schema;
    this.idFields = idFields;
    this.idPrefix = idPrefix;
  }

  /// The name of the schema, without its ending.
  String schema() {
    return schema;
  }

  /// The fields of which one names an entry.
  List<String> idFields() {
    return List.of(idFields.split("\\|"));
  }

  /// The word before the name in the id of an entry, such as `interactions`.
  public String idPrefix() {
    return idPrefix;
  }

  /// True for kinds whose entries are rules with a head.
  public boolean isRule() {
    return switch (this) {
      case INTERACTIONS,
          TITRATIONS,
          INDUCTIONS,
          SWITCHES,
          EQUIVALENCES,
          PACES,
          WASHOUTS,
          ABRUPT,
          LIMITS,
          CONTRAINDICATIONS,
          ALLERGIES,
          DUPLICATES,
          MONITORING,
          MISSED,
          GENE_RULES ->
          true;
      case VERSION,
          SOURCES,
          CONDITIONS,
          PARAMETERS,
          CLASSES,
          MEDICINES,
          PRODUCT_CODES,
          RECOGNITION,
          GENES,
          OCCUPANCY,
          SCALES,
          CONDITION_EDUCATION,
          NOT_PRESCRIBED,
          EDUCATION ->
          false;
    };
  }

  /// The kind of a file by its place, empty when files of that place are unknown.
  static Optional<Kind> of(String file) {
    for (Kind kind : values()) {
      if (file.startsWith(kind.place) && file.endsWith(".yaml")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
