package org.evenkeel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.5 mg          | 12.5 mg
          12.50 milligrams | 12.5 mg
          0.5 g            | 500 mg
          1 g              | 1,000 mg
          1,250 mg         | 1,250 mg
          300 mcg          | 300 mcg
          300 µg           | 300 mcg
          300 ug           | 300 mcg
          1000 mcg         | 1 mg
          .5 mg            | 500 mcg
          0.05mg           | 50 mcg
          0 mg             | 0 mg
          0.5 mL           | 0.5 mL
          1 l              | 1,000 mL
          100 units        | 100 units
          1 unit           | 1 unit
          20 IU            | 20 units
          1.5 tablets      | 1½ tablets
          1½ tablets       | 1½ tablets
          ½ tablet         | ½ tablet
          0.25 tab         | ¼ tablet
          ¾ tablet         | ¾ tablet
          1 tablet         | 1 tablet
          0 tablets        | 0 tablets
          1,000 drops      | 1,000 drops
          1.3 doses        | 1.3 doses
          2 caps           | 2 capsules
          1 strip          | 1 film
          2 gum            | 2 pieces of gum
          1 Lozenge        | 1 lozenge
          """)
  void readsAnAmountAndWritesItOneWay(String written, String read) {
    Amount amount = Amount.parse(written);
    assertThat(amount.text()).isEqualTo(read).isEqualTo(amount.toString());
    assertThat(Amount.parse(amount.text())).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "5", "mg", "5 parsecs", "5 tablespoons", "-5 mg", "5 mg mg", "1e400 mg", "1,00 mg",
        "1,0000 mg", "5..5 mg", "1.½ tablet", "1.5½ tablet", "½½ tablet", "5 m g", "½", "5 %",
            "NaN mg",
        "9999999999999999999 mg", "0.0000000000000000001 mg", "1 1/2 tablets"
      })
  void refusesWhatIsNotAnAmountWithAUnitWeKnow(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Amount.parse(text));
  }

  @Test
  void anUnknownUnitIsNamedInTheError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("5 drams"))
        .withMessageContaining("unknown unit")
        .withMessageContaining("drams");
  }

  @Test
  void anAmountIsNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mass(new BigDecimal("-1")))
        .withMessage("an amount cannot be negative: -1 mg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mass.ofMilligrams(1).minus(Mass.ofMilligrams(2)));
  }

  @Test
  void aNumberWithTooManyDigitsIsRefusedBeforeItFillsTheMemory() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Mass(new BigDecimal("1e999999999")));
    assertThatIllegalArgumentException().isThrownBy(() -> new Mass(new BigDecimal("1e-999999999")));
    assertThat(new Mass(new BigDecimal("0e999999999"))).isEqualTo(Mass.ZERO);
  }

  @Test
  void theSameAmountIsEqualHoweverItWasWritten() {
    assertThat(Mass.parse("1 g"))
        .isEqualTo(Mass.parse("1000.0 mg"))
        .hasSameHashCodeAs(Mass.parse("1000 mg"));
  }

  @Test
  void aMassIsNotReadFromTablets() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mass.parse("1 tablet"))
        .withMessageContaining("not a mass");
  }

  @Test
  void massesAddSubtractMultiplyAndDivide() {
    Mass mass = Mass.parse("50 mg");
    assertThat(mass.plus(Mass.parse("25 mg"))).isEqualTo(Mass.ofMilligrams(75));
    assertThat(mass.minus(Mass.parse("50 mg"))).isEqualTo(Mass.ZERO);
    assertThat(mass.times(3)).isEqualTo(Mass.ofMilligrams(150));
    assertThat(mass.times(new BigDecimal("1.5"))).isEqualTo(Mass.ofMilligrams(75));
    assertThat(mass.dividedBy(Mass.parse("20 mg"))).isEqualByComparingTo("2.5");
    assertThat(mass.exceeds(Mass.parse("49.999 mg"))).isTrue();
    assertThat(mass.exceeds(mass)).isFalse();
    assertThat(Mass.ZERO.isZero()).isTrue();
    assertThat(mass.isZero()).isFalse();
  }

  @Test
  void onlyAmountsOfOneKindAreTakenTogether() {
    Amount[] kinds = {
      Amount.parse("5 mg"),
      Amount.parse("5 mL"),
      Amount.parse("5 units"),
      Amount.parse("5 tablets"),
      Amount.parse("5 films")
    };
    for (Amount one : kinds) {
      for (Amount other : kinds) {
        assertThat(one.sameKindAs(other)).isEqualTo(one.equals(other));
        assertThat(one.together(other).isPresent()).isEqualTo(one.equals(other));
      }
      assertThat(one.together(one)).contains(one.withNumber(BigDecimal.TEN));
    }
  }

  @Test
  void volumesAndUnitsAreOrdered() {
    assertThat(new Volume(BigDecimal.ONE)).isLessThan(new Volume(BigDecimal.TWO));
    assertThat(new Units(BigDecimal.ONE)).isLessThan(new Units(BigDecimal.TWO));
  }

  @Test
  void everyPieceIsReadInSingularAndPlural() {
    for (Piece piece : Piece.values()) {
      assertThat(Piece.parse(piece.one().toUpperCase(Locale.ROOT))).isEqualTo(piece);
      assertThat(Piece.parse(piece.many())).isEqualTo(piece);
    }
    assertThat(Piece.parse("tabs")).isEqualTo(Piece.TABLET);
    assertThat(Piece.parse("cap")).isEqualTo(Piece.CAPSULE);
    assertThat(Piece.parse("strips")).isEqualTo(Piece.FILM);
  }

  /// Law: whatever is written is read back as the same amount.
  @Test
  void everyWrittenAmountIsReadBack() {
    List<Piece> pieces = List.of(Piece.values());
    for (long seed = 0; seed < Integer.getInteger("evenkeel.seeds", 1000); seed++) {
      Random random = new Random(seed);
      BigDecimal number = BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(6));
      Amount amount =
          switch (random.nextInt(4)) {
            case 0 -> new Mass(number);
            case 1 -> new Volume(number);
            case 2 -> new Units(number);
            default -> new Count(number, pieces.get(random.nextInt(pieces.size())));
          };
      assertThat(Amount.parse(amount.text())).as("seed %d", seed).isEqualTo(amount);
    }
  }
}
