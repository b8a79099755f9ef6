package org.evenkeel.core.code;

import java.util.regex.Pattern;

/// A code from a code system, checked on entry.
///
/// Two codes are equal when system and value are equal.
public sealed interface Code {

  /// The address of the code system, as FHIR names it.
  String system();

  /// The code itself.
  String value();

  /// A medicine in RxNorm.
  record RxNorm(String value) implements Code {
    /// The address of RxNorm.
    public static final String SYSTEM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,8}");

    public RxNorm {
      require(SHAPE, value, "RxNorm");
    }

    @Override
    public String system() {
      return SYSTEM;
    }
  }

  /// A medicine in the WHO's Anatomical Therapeutic Chemical classification.
  record Atc(String value) implements Code {
    /// The address of ATC.
    public static final String SYSTEM = "http://www.whocc.no/atc";

    private static final Pattern SHAPE =
        Pattern.compile("[A-Z](?:[0-9]{2}(?:[A-Z](?:[A-Z](?:[0-9]{2})?)?)?)?");

    public Atc {
      require(SHAPE, value, "ATC");
    }

    @Override
    public String system() {
      return SYSTEM;
    }
  }

  /// A package of a medicine in the United States.
  record Ndc(String value) implements Code {
    /// The address of NDC.
    public static final String SYSTEM = "http://hl7.org/fhir/sid/ndc";

    private static final Pattern SHAPE = Pattern.compile("[0-9*-]{8,14}");

    public Ndc {
      require(SHAPE, value, "NDC");
    }

    @Override
    public String system() {
      return SYSTEM;
    }
  }

  /// A clinical concept in SNOMED CT.
  record Snomed(String value) implements Code {
    /// The address of SNOMED CT.
    public static final String SYSTEM = "http://snomed.info/sct";

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6,18}");

    public Snomed {
      require(SHAPE, value, "SNOMED CT");
    }

    @Override
    public String system() {
      return SYSTEM;
    }
  }

  /// A diagnosis in ICD-10-CM.
  record Icd10(String value) implements Code {
    /// The address of ICD-10-CM.
    public static final String SYSTEM = "http://hl7.org/fhir/sid/icd-10-cm";

    private static final Pattern SHAPE =
        Pattern.compile("[A-Z][0-9][0-9A-Z](?:\\.?[0-9A-Z]{1,4})?");

    public Icd10 {
      require(SHAPE, value, "ICD-10-CM");
    }

    @Override
    public String system() {
      return SYSTEM;
    }
  }

  /// A laboratory test or clinical observation in LOINC.
  record Loinc(String value) implements Code {
    /// The address of LOINC.
    public static final String SYSTEM = "http://loinc.org";

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,7}-[0-9]");

    public Loinc {
      require(SHAPE, value, "LOINC");
    }

    @Override
    public String system() {
      return SYSTEM;
    }
  }

  /// A code from a system we do not know, or one whose shape is wrong for its system: kept as it
  /// came.
  record Unrecognised(String system, String value) implements Code {}

  /// The code of a system given by its address. Never fails: what does not fit is kept as
  /// [Unrecognised].
  static Code of(String system, String value) {
    try {
      return switch (system) {
        case RxNorm.SYSTEM -> new RxNorm(value);
        case Atc.SYSTEM, "http://www.whocc.no/atcddd" -> new Atc(value);
        case Ndc.SYSTEM -> new Ndc(value);
        case Snomed.SYSTEM -> new Snomed(value);
        case Icd10.SYSTEM, "http://hl7.org/fhir/sid/icd-10" -> new Icd10(value);
        case Loinc.SYSTEM -> new Loinc(value);
        default -> new Unrecognised(system, value);
      };
    } catch (IllegalArgumentException wrongShape) {
      return new Unrecognised(system, value);
    }
  }

  private static void require(Pattern shape, String value, String system) {
    if (!shape.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code of " + system + ": \"" + value + "\"");
    }
  }
}
