package org.evenkeel.knowledge.content;

/// The parts of the compiled content, in the order of the manual.
public enum Section {
  MEDICINES("medicine", "Medicines", false),
  RECOGNITION("recognition", "Medicines known by name", false),
  INTERACTIONS("interaction", "Interactions", true),
  TITRATIONS("titration", "Titrations", true),
  INDUCTIONS("induction", "First doses for people who use opioids", true),
  SWITCHES("switch", "Switching", true),
  EQUIVALENCES("equivalence", "Doses that are about the same", true),
  PACES("pace", "Pace of tapers", true),
  WASHOUTS("washout", "Washouts", true),
  ABRUPT_STOPS("abrupt", "Abrupt stops", true),
  OCCUPANCIES("occupancy", "Occupied targets", false),
  LIMITS("limit", "Dose limits", true),
  CONTRAINDICATIONS("contraindication", "Contraindications and pregnancy", true),
  ALLERGIES("allergy", "Allergies", true),
  DUPLICATES("duplicate", "Duplicates", true),
  MONITORING("monitoring", "Monitoring", true),
  MISSED("missed", "Missed doses", true),
  GENE_RULES("gene-rule", "Genes and medicines", true),
  GENES("gene", "Genes", false),
  SCALES("scale", "Rating scales", false),
  EDUCATION("education", "In plain language", false),
  CONDITION_EDUCATION("education-condition", "Conditions in plain language", false),
  NOT_PRESCRIBED("not-prescribed", "Can I take this?", false),
  CLASSES("classes", "Classes", false),
  CONDITIONS("conditions", "Conditions", false),
  PARAMETERS("parameters", "Results", false),
  PRODUCT_CODES("product-codes", "Product codes", false),
  SOURCES("sources", "Sources", false);

  private final String word;
  private final String title;
  private final boolean rules;

  Section(String word, String title, boolean rules) {
    this.word = word;
    this.title = title;
    this.rules = rules;
  }

  /// The key of the section in the compiled content.
  public String word() {
    return word;
  }

  /// Its title in the manual.
  public String title() {
    return title;
  }

  /// True when its entries are rules.
  public boolean rules() {
    return rules;
  }
}
