package org.evenkeel.core.regimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Piece;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.TabletPlan.CannotBeMade;
import org.evenkeel.core.regimen.TabletPlan.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Doses made of real tablets. In the tables a kind with a slash may be halved: `100/ 50` is 100 mg
/// scored, 50 mg not.
class TabletsTest {

  private static Tablets tablets(String kinds) {
    return new Tablets(
        Stream.of(kinds.strip().split(" +", -1))
            .map(kind ->
                new TabletKind(
                    Mass.parse(kind.replace("/", "") + " mg"), Piece.TABLET, kind.endsWith("/")))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100 50     | 150   | 1 tablet of 100 mg and 1 tablet of 50 mg
          100/ 50/   | 150   | 1 tablet of 100 mg and 1 tablet of 50 mg
          100/ 25    | 50    | 2 tablets of 25 mg
          100/       | 50    | ½ tablet of 100 mg
          25/        | 12.5  | ½ tablet of 25 mg
          25/        | 37.5  | 1½ tablets of 25 mg
          300/ 25    | 450   | 1½ tablets of 300 mg
          450        | 900   | 2 tablets of 450 mg
          5 7.5      | 12.5  | 1 tablet of 7.5 mg and 1 tablet of 5 mg
          0.5/ 1     | 1.25  | 1 tablet of 1 mg and ½ tablet of 500 mcg
          50 25 100  | 200   | 2 tablets of 100 mg
          30 40      | 60    | 2 tablets of 30 mg
          """)
  void makesADoseOfTheFewestPieces(String kinds, String mg, String text) {
    assertThat(tablets(kinds).make(Mass.parse(mg + " mg")))
        .isInstanceOfSatisfying(Made.class, made -> assertThat(made.text()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10     | 1.25 |     | 10
          10/    | 1.25 |     | 5
          10/    | 12.5 | 10  | 15
          25     | 30   | 25  | 50
          30 40  | 50   | 40  | 60
          20     | 20.1 | 20  | 40
          10     | 5000000 |  |
          """)
  void saysWhatCannotBeMadeAndNeverRounds(String kinds, String mg, String below, String above) {
    Mass dose = Mass.parse(mg + " mg");
    assertThat(tablets(kinds).make(dose))
        .isEqualTo(new CannotBeMade(dose, mass(below), mass(above)));
  }

  private static Optional<Mass> mass(String mg) {
    return Optional.ofNullable(mg).map(text -> Mass.parse(text + " mg"));
  }

  @Test
  void withoutTabletsNothingIsMade() {
    Mass dose = Mass.parse("5 mg");
    assertThat(new Tablets(List.of()).make(dose))
        .isEqualTo(new CannotBeMade(dose, Optional.empty(), Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> tablets("5").make(Mass.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TabletKind(Mass.ZERO, Piece.TABLET, true));
  }

  @Test
  void resolvesEachDoseOfEachStep() {
    Step step =
        Step.lasting(
            7,
            Timing.OnDays.daily(
                Slot.at("morning", LocalTime.of(8, 0), Amount.parse("50 mg")),
                Slot.at("evening", LocalTime.of(20, 0), Amount.parse("2 tablets"))));
    PlannedMedicine medicine = PlannedMedicine.of("sertraline");
    assertThat(tablets("50 25").make(List.of(step), medicine.withStrength(Strength.parse("25 mg"))))
        .extracting(plan -> ((Made) plan).text())
        .containsExactly("1 tablet of 50 mg", "1 tablet of 50 mg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tablets("50").make(List.of(step), medicine));
  }

  @Test
  void onlyWhereSplittingIsAllowedAreThereHalves() {
    for (Form.Permission split : Form.Permission.values()) {
      assertThat(TabletKind.of(form("tablet", split, "25 mg", "50 mg")))
          .containsExactly(
              new TabletKind(Mass.parse("25 mg"), Piece.TABLET, split == Form.Permission.YES),
              new TabletKind(Mass.parse("50 mg"), Piece.TABLET, split == Form.Permission.YES));
    }
    assertThat(TabletKind.of(form("solution", Form.Permission.NOT_APPLICABLE, "20 mg/mL")))
        .isEmpty();
    assertThat(TabletKind.of(form("granules", Form.Permission.NO, "20 mg"))).isEmpty();
  }

  private static Form form(String kind, Form.Permission split, String... strengths) {
    return new Form(
        kind,
        Route.ORAL,
        Release.IMMEDIATE,
        Stream.of(strengths).map(Strength::parse).toList(),
        split,
        split,
        Optional.empty(),
        Optional.empty(),
        SourceRef.parse("label#3"));
  }

  /// Oracle: every combination of up to six pieces, tried one by one.
  @Test
  void noOtherPiecesWouldBeFewer() {
    for (long seed = 0; seed < Integer.getInteger("evenkeel.seeds", 1000) / 4; seed++) {
      Random random = new Random(seed);
      List<TabletKind> kinds =
          random
              .ints(1 + random.nextInt(3), 1, 9)
              .distinct()
              .mapToObj(n ->
                  new TabletKind(Mass.parse(n * 5 + " mg"), Piece.TABLET, random.nextBoolean()))
              .toList();
      var costs = new TreeMap<BigDecimal, Integer>();
      tryAll(kinds, BigDecimal.ZERO, 0, costs);
      for (int i = 1; i <= 24; i++) {
        BigDecimal milligrams = BigDecimal.valueOf(25L * i, 1);
        TabletPlan plan = new Tablets(kinds).make(new Mass(milligrams));
        Optional<Integer> best = Optional.ofNullable(costs.get(new Mass(milligrams).milligrams()));
        if (plan instanceof Made made) {
          BigDecimal sum = BigDecimal.ZERO;
          int cost = 0;
          for (TabletPlan.Pieces pieces : made.pieces()) {
            sum = sum.add(pieces.count().number().multiply(pieces.kind().active().milligrams()));
            cost += pieces.count().number().intValue();
            cost += pieces.count().number().remainder(BigDecimal.ONE).signum() * 2;
          }
          assertThat(sum).as("seed %d, %s mg", seed, milligrams).isEqualByComparingTo(milligrams);
          int found = cost;
          long at = seed;
          best.ifPresent(least -> assertThat(found).as("seed %d", at).isLessThanOrEqualTo(least));
        } else {
          assertThat(best).as("seed %d, %s mg", seed, milligrams).isEmpty();
        }
      }
    }
  }

  private static void tryAll(
      List<TabletKind> kinds, BigDecimal sum, int cost, Map<BigDecimal, Integer> costs) {
    costs.merge(new Mass(sum).milligrams(), cost, Math::min);
    if (cost >= 6) {
      return;
    }
    for (TabletKind kind : kinds) {
      BigDecimal whole = kind.active().milligrams();
      tryAll(kinds, sum.add(whole), cost + 1, costs);
      if (kind.splittable()) {
        tryAll(kinds, sum.add(whole.multiply(new BigDecimal("0.5"))), cost + 2, costs);
      }
    }
  }
}
