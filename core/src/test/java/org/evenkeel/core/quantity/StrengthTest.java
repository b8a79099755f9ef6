package org.evenkeel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25 mg            | 25 mg
          5 mg/tablet      | 5 mg
          5 mg per 1 film  | 5 mg
          20 mg per 1 mL   | 20 mg/mL
          20 mg/mL         | 20 mg/mL
          300 mg per 5 mL  | 300 mg/5 mL
          0.1 mg per 24 h  | 100 mcg/24 h
          10 mg/hour       | 10 mg/1 h
          9.5 mg/24 hours  | 9.5 mg/24 h
          """)
  void readsAStrengthAsALabelPrintsIt(String written, String read) {
    Strength strength = Strength.parse(written);
    assertThat(strength.text()).isEqualTo(read);
    assertThat(Strength.parse(strength.text())).isEqualTo(strength);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25",
        "25 mg/",
        "25 mg/2 tablets",
        "25 mg per 10 mg",
        "25 mg/unit",
        "20 mg/0 mL",
        "1 mg/0 h",
        "1 tablet",
        "1 mg/99999 h"
      })
  void refusesWhatIsNotAStrength(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Strength.parse(text));
  }

  @Test
  void tellsTheActiveIngredientInTabletsOrLiquid() {
    assertThat(Strength.parse("25 mg").in(Amount.parse("1.5 tablets")))
        .isEqualTo(Mass.parse("37.5 mg"));
    assertThat(Strength.parse("300 mg per 5 mL").in(Amount.parse("2.5 mL")))
        .isEqualTo(Mass.parse("150 mg"));
    assertThat(Strength.parse("25 mg").in(Amount.parse("40 mg"))).isEqualTo(Mass.parse("40 mg"));
    assertThat(Strength.parse("10 mg per 3 mL").in(Amount.parse("1 mL")).milligrams())
        .isEqualByComparingTo("3.333333333");
  }

  @Test
  void doesNotGuessAcrossKinds() {
    Strength tablet = Strength.parse("25 mg");
    Strength liquid = Strength.parse("20 mg/mL");
    Strength patch = Strength.parse("0.1 mg/24 h");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tablet.in(Amount.parse("5 mL")))
        .withMessage("cannot tell the mass of 5 mL at 25 mg");
    assertThatIllegalArgumentException().isThrownBy(() -> liquid.in(Amount.parse("2 tablets")));
    assertThatIllegalArgumentException().isThrownBy(() -> patch.in(Amount.parse("1 patch")));
    assertThatIllegalArgumentException().isThrownBy(() -> tablet.in(Amount.parse("5 units")));
  }

  @Test
  void dailyDosesAddAndCompare() {
    DailyDose low = new DailyDose(Mass.parse("50 mg"));
    DailyDose high = low.plus(new DailyDose(Mass.parse("100 mg")));
    assertThat(high.text()).isEqualTo("150 mg a day");
    assertThat(high.exceeds(low)).isTrue();
    assertThat(low.exceeds(low)).isFalse();
    assertThat(low).isLessThan(high);
  }

  @ParameterizedTest
  @CsvSource({
    "0.8, mEq/L, 0.8 mmol/L",
    "0.80, mmol/L, 0.8 mmol/L",
    "350, ug/L, 350 ng/mL",
    "85, mg/L, 85 mcg/mL",
    "1.1, mg/dL, 1.1 mg/dL",
    "1500, /mm3, '1,500 /µL'",
    "2.1, 10*3/uL, '2,100 /µL'",
    "2.1, 10*9/L, '2,100 /µL'",
    "30, IU/L, 30 U/L",
    "2.5, m[IU]/L, 2.5 mIU/L",
    "88, 'mL/min/{1.73_m2}', 88 mL/min/1.73 m2",
    "5.6, %, 5.6 %",
    "440, msec, 440 ms",
    "120, mm[Hg], 120 mmHg",
    "72, beats/min, 72 /min",
    "70.5, kg, 70.5 kg",
  })
  void readsALevelAsALaboratoryReportsIt(BigDecimal value, String unit, String text) {
    assertThat(SerumLevel.of(value, unit).text()).isEqualTo(text);
  }

  @Test
  void anUnknownLaboratoryUnitIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SerumLevel.of(BigDecimal.ONE, "furlongs"))
        .withMessage("unknown unit: \"furlongs\"");
    assertThatIllegalArgumentException().isThrownBy(() -> SerumLevel.of(new BigDecimal("-1"), "%"));
  }
}
