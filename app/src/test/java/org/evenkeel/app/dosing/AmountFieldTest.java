package org.evenkeel.app.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.core.quantity.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFieldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"1.5 tablets", "0.25 mg", "50 mcg", "5 mL", "10 units", "2 films", "1 gum"})
  void anAmountComesBackFromTheFormEqual(String text) {
    Amount amount = Amount.parse(text);
    assertThat(AmountField.read(AmountField.write(amount))).contains(amount);
  }

  @ParameterizedTest
  @CsvSource({"½, 0.5", "1½, 1.5", "'1,5', 1.5", "2, 2", ".5, 0.5"})
  void readsANumberAsPeopleTypeIt(String typed, String number) {
    assertThat(AmountField.typed(Amount.parse("1 tablet"), typed))
        .contains(Amount.parse(number + " tablets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "lots", "1e9", "1 tablet", "999999999999"})
  void takesNothingElseForANumber(String typed) {
    assertThat(AmountField.typed(Amount.parse("1 tablet"), typed)).isEmpty();
  }

  @Test
  void noAmountIsNoAmount() {
    assertThat(AmountField.read("")).isEmpty();
    assertThat(AmountField.read("0 mg")).isEmpty();
    assertThat(AmountField.read("3 wishes")).isEmpty();
  }
}
