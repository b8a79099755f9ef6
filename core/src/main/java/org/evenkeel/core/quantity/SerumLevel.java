package org.evenkeel.core.quantity;

import java.math.BigDecimal;
import java.util.Locale;

/// A concentration or count in blood, with its unit.
///
/// Levels in different units are never compared; `mEq/L` and `mmol/L` are one unit, which holds for
/// the ions measured here (lithium, sodium, potassium).
///
/// @param value the number as reported; labs never report below zero
/// @param unit the unit
public record SerumLevel(BigDecimal value, Unit unit) {

  /// The units in which the laboratory tests of psychiatric medicines are reported.
  public enum Unit {
    MMOL_PER_L("mmol/L"),
    NG_PER_ML("ng/mL"),
    MCG_PER_ML("mcg/mL"),
    MG_PER_DL("mg/dL"),
    PER_MICROLITER("/µL"),
    U_PER_L("U/L"),
    MILLI_IU_PER_L("mIU/L"),
    ML_PER_MIN_1_73("mL/min/1.73 m2"),
    PERCENT("%"),
    MILLISECONDS("ms"),
    MMHG("mmHg"),
    PER_MINUTE("/min"),
    KILOGRAMS("kg");

    private final String text;

    Unit(String text) {
      this.text = text;
    }

    /// The unit as written.
    public String text() {
      return text;
    }

    /// Reads a unit as laboratories and UCUM write it.
    ///
    /// @throws IllegalArgumentException when the unit is unknown
    public static Unit parse(String unit) {
      return switch (unit.strip().toLowerCase(Locale.ROOT).replace(" ", "")) {
        case "mmol/l", "meq/l" -> MMOL_PER_L;
        case "ng/ml", "ug/l", "mcg/l", "µg/l" -> NG_PER_ML;
        case "mcg/ml", "ug/ml", "µg/ml", "mg/l" -> MCG_PER_ML;
        case "mg/dl" -> MG_PER_DL;
        case "/ul", "/µl", "/mm3", "cells/ul", "cells/µl", "{cells}/ul", "/mcl", "cells/mcl" ->
            PER_MICROLITER;
        case "u/l", "iu/l", "[iu]/l" -> U_PER_L;
        case "miu/l", "m[iu]/l", "uiu/ml", "u[iu]/ml", "mu/l" -> MILLI_IU_PER_L;
        case "ml/min/1.73m2", "ml/min/{1.73_m2}", "ml/min/1.73m^2", "ml/min", "ml/min/1.73" ->
            ML_PER_MIN_1_73;
        case "%" -> PERCENT;
        case "ms", "msec" -> MILLISECONDS;
        case "mmhg", "mm[hg]", "mmhg." -> MMHG;
        case "/min", "beats/min", "{beats}/min", "bpm" -> PER_MINUTE;
        case "kg" -> KILOGRAMS;
        default -> throw new IllegalArgumentException("unknown unit: \"" + unit + "\"");
      };
    }
  }

  public SerumLevel {
    value = AmountText.notNegative(value, unit.text());
  }

  /// Reads a result as a laboratory reports it; counts in thousands are written out (`2.1 10*3/uL`
  /// is 2,100 /µL).
  ///
  /// @throws IllegalArgumentException when the unit is unknown or the number is below zero
  public static SerumLevel of(BigDecimal value, String unit) {
    return switch (unit.strip().toLowerCase(Locale.ROOT).replace(" ", "")) {
      case "10*3/ul", "10^3/ul", "10*3/µl", "10*9/l", "10^9/l", "k/ul", "k/µl", "thousand/ul" ->
          new SerumLevel(value.movePointRight(3), Unit.PER_MICROLITER);
      default -> new SerumLevel(value, Unit.parse(unit));
    };
  }

  /// `0.8 mmol/L`.
  public String text() {
    return AmountText.write(value) + " " + unit.text();
  }
}
