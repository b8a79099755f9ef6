package org.evenkeel.core.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedMedicineTest {

  @ParameterizedTest
  @CsvSource({
    "lamotrigine 25 mg tablet, lamotrigine",
    "lithium carbonate ER 450 mg tablet, lithium carbonate ER",
    "levothyroxine 12.5 mcg tablet, levothyroxine",
    "paliperidone palmitate 1-monthly, paliperidone palmitate 1-monthly",
    "clonidine 0.1 mg/24 h patch, clonidine",
    "sertraline, sertraline"
  })
  void isCalledByItsNameWithoutStrengthAndForm(String text, String name) {
    assertThat(PlannedMedicine.nameOf(text, List.of(new Ingredient("any")))).isEqualTo(name);
    assertThat(PlannedMedicine.nameOf(text, List.of())).isEqualTo(name);
  }

  @Test
  void aProductOfTwoIsCalledByBoth() {
    PlannedMedicine medicine =
        new PlannedMedicine(
            List.of(new Ingredient("naloxone"), new Ingredient("buprenorphine")),
            "buprenorphine 8 mg / naloxone 2 mg film",
            Optional.empty());
    assertThat(medicine.name()).isEqualTo("buprenorphine/naloxone");
  }

  @ParameterizedTest
  @CsvSource({
    "100 mg, 2 tablets",
    "25 mg, ½ tablet",
    "12.5 mg, ¼ tablet",
    "125 mg, 2½ tablets",
  })
  void aMassIsSoManyPieces(String amount, String pieces) {
    assertThat(tablet("sertraline 50 mg tablet", "50 mg").pieces(Amount.parse(amount)))
        .map(Count::text)
        .contains(pieces);
  }

  @Test
  void piecesAreNotGuessed() {
    PlannedMedicine medicine = tablet("sertraline 50 mg tablet", "50 mg");
    assertThat(medicine.pieces(Amount.parse("30 mg"))).as("no quarter").isEmpty();
    assertThat(medicine.pieces(Amount.parse("0 mg"))).as("nothing").isEmpty();
    assertThat(medicine.pieces(Amount.parse("2 tablets"))).as("counted already").isEmpty();
    assertThat(tablet("sertraline", "50 mg").pieces(Amount.parse("50 mg")))
        .as("form unknown")
        .isEmpty();
    assertThat(
            tablet("sertraline 20 mg/mL solution", "20 mg per 1 mL").pieces(Amount.parse("20 mg")))
        .as("a liquid")
        .isEmpty();
    assertThat(tablet("placebo tablet", "0 mg").pieces(Amount.parse("20 mg")))
        .as("holds nothing")
        .isEmpty();
    assertThat(PlannedMedicine.of("sertraline").pieces(Amount.parse("50 mg")))
        .as("product not chosen")
        .isEmpty();
  }

  private static PlannedMedicine tablet(String text, String strength) {
    return new PlannedMedicine(
        List.of(new Ingredient("sertraline")), text, Optional.of(Strength.parse(strength)));
  }
}
