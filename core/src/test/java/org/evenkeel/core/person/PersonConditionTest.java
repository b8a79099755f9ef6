package org.evenkeel.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.person.PersonCondition.All;
import org.evenkeel.core.person.PersonCondition.AnyOf;
import org.evenkeel.core.person.PersonCondition.Breastfeeding;
import org.evenkeel.core.person.PersonCondition.ChildBearing;
import org.evenkeel.core.person.PersonCondition.Gene;
import org.evenkeel.core.person.PersonCondition.Has;
import org.evenkeel.core.person.PersonCondition.Level;
import org.evenkeel.core.person.PersonCondition.Liver;
import org.evenkeel.core.person.PersonCondition.Measured;
import org.evenkeel.core.person.PersonCondition.Pregnant;
import org.evenkeel.core.person.PersonCondition.SexIs;
import org.evenkeel.core.quantity.SerumLevel;
import org.junit.jupiter.api.Test;

class PersonConditionTest {
  private static final ClinicalPicture NOBODY = ClinicalPicture.nothingKnown();

  private final ClinicalPicture woman =
      ClinicalPicture.builder()
          .age(65)
          .sex(Sex.FEMALE)
          .pregnant(false)
          .childBearing(false)
          .breastfeeding(false)
          .liver(LiverGrade.MODERATE)
          .measure(Measure.EGFR, new BigDecimal("59.9"))
          .gene("CYP2D6", "poor metabolizer")
          .level("lithium", new SerumLevel(new BigDecimal("1.5"), SerumLevel.Unit.MMOL_PER_L))
          .conditions(Set.of("seizure-disorder"))
          .allergies(List.of())
          .pastTrials(List.of())
          .substance("alcohol", true)
          .build();

  private final List<PersonCondition> met =
      List.of(
          new Measured(Measure.AGE, Bounds.atLeast("65")),
          new Measured(Measure.EGFR, Bounds.below("60")),
          new SexIs(Set.of(Sex.FEMALE)),
          new Pregnant(false),
          new ChildBearing(false),
          new Breastfeeding(false),
          new Liver(Set.of(LiverGrade.MODERATE, LiverGrade.SEVERE)),
          new Has(Set.of("dementia", "seizure-disorder")),
          new Gene(Map.of("CYP2D6", Set.of("poor metabolizer"))),
          new Level("lithium", Bounds.atLeast("1.5")));

  private final List<PersonCondition> notMet =
      List.of(
          new Measured(Measure.AGE, Bounds.below("65")),
          new Measured(Measure.EGFR, Bounds.atLeast("60")),
          new SexIs(Set.of(Sex.MALE)),
          new Pregnant(true),
          new ChildBearing(true),
          new Breastfeeding(true),
          new Liver(Set.of(LiverGrade.NONE)),
          new Has(Set.of("dementia")),
          new Gene(Map.of("CYP2D6", Set.of("normal metabolizer"))),
          new Level("lithium", Bounds.atLeast("1.51")));

  @Test
  void aKnownFactMeetsAConditionOrDoesNot() {
    assertThat(met).allSatisfy(c -> assertThat(c.test(woman)).isEqualTo(Answer.MET));
    assertThat(notMet).allSatisfy(c -> assertThat(c.test(woman)).isEqualTo(Answer.NOT_MET));
  }

  @Test
  void ofNobodyNothingCanBeTold() {
    assertThat(met).allSatisfy(c -> assertThat(c.test(NOBODY)).isInstanceOf(Answer.Unknown.class));
    assertThat(new Pregnant(true).test(NOBODY)).isEqualTo(Answer.unknown("pregnancy status"));
    assertThat(new Gene(Map.of("CYP2D6", Set.of("x"))).test(NOBODY))
        .isEqualTo(Answer.unknown("CYP2D6 phenotype"));
    assertThat(new Level("lithium", Bounds.below("2")).test(NOBODY))
        .isEqualTo(Answer.unknown("lithium level"));
  }

  @Test
  void allIsSettledByOneThatFailsAndAnyByOneThatHolds() {
    PersonCondition holds = met.getFirst();
    PersonCondition fails = notMet.getFirst();
    var open = new Measured(Measure.QTC, Bounds.atLeast("500"));
    assertThat(new All(List.of(open, fails)).test(woman)).isEqualTo(Answer.NOT_MET);
    assertThat(new All(List.of(holds, open)).test(woman)).isEqualTo(Answer.unknown("QTc"));
    assertThat(new All(met).test(woman)).isEqualTo(Answer.MET);
    assertThat(new AnyOf(List.of(open, holds)).test(woman)).isEqualTo(Answer.MET);
    assertThat(new AnyOf(List.of(fails, open)).test(woman)).isEqualTo(Answer.unknown("QTc"));
    assertThat(new AnyOf(notMet).test(woman)).isEqualTo(Answer.NOT_MET);
  }

  @Test
  void anEmptyListOfConditionsMeansNoneAndNoListMeansNotKnown() {
    var none = ClinicalPicture.builder().conditions(Set.of()).build();
    assertThat(new Has(Set.of("dementia")).test(none)).isEqualTo(Answer.NOT_MET);
    assertThat(new Has(Set.of("dementia")).test(NOBODY)).isEqualTo(Answer.unknown("conditions"));
  }

  @Test
  void whoCannotBecomePregnantIsNotPregnant() {
    var man = ClinicalPicture.builder().sex(Sex.MALE).build();
    assertThat(new Pregnant(true).test(man)).isEqualTo(Answer.NOT_MET);
    var transMan = ClinicalPicture.builder().sex(Sex.MALE).childBearing(true).build();
    assertThat(new Pregnant(true).test(transMan)).isInstanceOf(Answer.Unknown.class);
    var pregnantMan = ClinicalPicture.builder().sex(Sex.MALE).pregnant(true).build();
    assertThat(new Pregnant(true).test(pregnantMan)).isEqualTo(Answer.MET);
    assertThat(new ChildBearing(true).test(pregnantMan)).isEqualTo(Answer.MET);
    var notNow = ClinicalPicture.builder().sex(Sex.FEMALE).pregnant(false).build();
    assertThat(new ChildBearing(true).test(notNow)).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void everyNeedIsMetByAFullPictureAndByNoneOfAnEmptyOne() {
    var full = woman.toBuilder();
    for (Measure measure : Measure.values()) {
      full.measure(measure, BigDecimal.TEN);
      assertThat(measure.word()).isNotEmpty();
    }
    var picture = full.build();
    assertThat(Need.values()).allMatch(need -> need.isMetBy(picture));
    assertThat(Need.values()).noneMatch(need -> need.isMetBy(NOBODY));
    assertThat(full.measure(Measure.AGE, null).build().age()).isInstanceOf(Known.Not.class);
    assertThat(woman.toBuilder().build()).isEqualTo(woman);
    assertThat(woman.age()).isEqualTo(Known.is(BigDecimal.valueOf(65)));
  }

  @Test
  void needsAreReadByTheirWords() {
    var words =
        List.of(
            "age",
            "sex",
            "weight",
            "pregnancy",
            "childBearing",
            "breastfeeding",
            "egfr",
            "liver",
            "qtc",
            "systolic",
            "pulse",
            "sodium",
            "potassium",
            "magnesium",
            "conditions");
    assertThat(words.stream().map(Need::parse)).containsExactly(Need.values());
    assertThatThrownBy(() -> Need.parse("mood")).hasMessageContaining("mood");
    assertThat(Sex.parse("female").word()).isEqualTo("female");
    assertThat(LiverGrade.parse("severe").word()).isEqualTo("severe");
    assertThatThrownBy(() -> new Bounds(Optional.empty(), Optional.empty()))
        .hasMessageContaining("end");
  }
}
