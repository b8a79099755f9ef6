package org.evenkeel.core.person;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.quantity.SerumLevel;
import org.jspecify.annotations.Nullable;

/// What is known of a person on one day, as far as it matters for a medicine; and what is not
/// known.
///
/// A fact nobody recorded is `Known.Not`, never normal and never zero. A list of conditions or
/// allergies that is known is taken as complete as listed: an empty known list means "none".
///
/// @param measures the numbers that are known, each in the unit of its [Measure]
/// @param sex the sex that matters for medicines
/// @param pregnant as recorded; ask [#pregnancy()] instead, which also draws on the other facts
/// @param childBearing whether the person could become pregnant, as recorded
/// @param breastfeeding whether the person feeds a child
/// @param liver how far the liver is impaired
/// @param genes gene to phenotype, such as `CYP2D6` to `poor metabolizer`; a gene not in it is not
///   known
/// @param levels the last drug level of a medicine, by the medicine's name; a medicine not in it
///   has none
/// @param allergies allergies and intolerances
/// @param conditions condition keys of the knowledge, such as `seizure-disorder`
/// @param substances tobacco smoke, alcohol and others by the knowledge's name, and whether the
///   person takes them
/// @param pastTrials medicines tried before
public record ClinicalPicture(
    Map<Measure, BigDecimal> measures,
    Known<Sex> sex,
    Known<Boolean> pregnant,
    Known<Boolean> childBearing,
    Known<Boolean> breastfeeding,
    Known<LiverGrade> liver,
    Map<String, String> genes,
    Map<String, SerumLevel> levels,
    Known<List<Allergy>> allergies,
    Known<Set<String>> conditions,
    Map<String, Boolean> substances,
    Known<List<PastTrial>> pastTrials) {

  private static final String NOT_RECORDED = "not in the record";

  public ClinicalPicture {
    measures = Map.copyOf(measures);
    genes = Map.copyOf(genes);
    levels = Map.copyOf(levels);
    allergies = allergies.map(List::copyOf);
    conditions = conditions.map(Set::copyOf);
    substances = Map.copyOf(substances);
    pastTrials = pastTrials.map(List::copyOf);
  }

  /// A person of whom nothing is known yet.
  public static ClinicalPicture nothingKnown() {
    return new Builder().build();
  }

  /// Begins a picture in which nothing is known.
  public static Builder builder() {
    return new Builder();
  }

  /// A number of the body.
  public Known<BigDecimal> measure(Measure measure) {
    BigDecimal value = measures.get(measure);
    return value == null ? Known.not(NOT_RECORDED) : Known.is(value);
  }

  /// True when the number is known.
  public boolean knows(Measure measure) {
    return measures.containsKey(measure);
  }

  /// Age in whole years.
  public Known<BigDecimal> age() {
    return measure(Measure.AGE);
  }

  /// Whether the person is pregnant, as far as all facts together say.
  ///
  /// Without a recorded answer, a person who cannot become pregnant is not pregnant. Child-bearing
  /// potential as recorded goes before what the sex suggests, so that a transgender man is asked
  /// like anyone who could be pregnant.
  public Known<Boolean> pregnancy() {
    if (pregnant instanceof Known.Is) {
      return pregnant;
    }
    return childBearingPotential() instanceof Known.Is<Boolean>(var could) && !could
        ? Known.is(false)
        : pregnant;
  }

  /// Whether the person could become pregnant, as far as all facts together say.
  public Known<Boolean> childBearingPotential() {
    if (childBearing instanceof Known.Is) {
      return childBearing;
    }
    if (pregnant instanceof Known.Is<Boolean>(var is) && is) {
      return pregnant;
    }
    return sex instanceof Known.Is<Sex>(var known) && known == Sex.MALE
        ? Known.is(false)
        : childBearing;
  }

  /// The same picture, to be changed.
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.measures.putAll(measures);
    builder.sex = sex;
    builder.pregnant = pregnant;
    builder.childBearing = childBearing;
    builder.breastfeeding = breastfeeding;
    builder.liver = liver;
    builder.genes.putAll(genes);
    builder.levels.putAll(levels);
    builder.allergies = allergies;
    builder.conditions = conditions;
    builder.substances.putAll(substances);
    builder.pastTrials = pastTrials;
    return builder;
  }

  /// Gathers what is known; what is never said stays not known.
  public static final class Builder {
    private final Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
    private final Map<String, String> genes = new LinkedHashMap<>();
    private final Map<String, SerumLevel> levels = new LinkedHashMap<>();
    private final Map<String, Boolean> substances = new LinkedHashMap<>();
    private Known<Sex> sex = Known.not(NOT_RECORDED);
    private Known<Boolean> pregnant = Known.not(NOT_RECORDED);
    private Known<Boolean> childBearing = Known.not(NOT_RECORDED);
    private Known<Boolean> breastfeeding = Known.not(NOT_RECORDED);
    private Known<LiverGrade> liver = Known.not(NOT_RECORDED);
    private Known<List<Allergy>> allergies = Known.not(NOT_RECORDED);
    private Known<Set<String>> conditions = Known.not(NOT_RECORDED);
    private Known<List<PastTrial>> pastTrials = Known.not(NOT_RECORDED);

    private Builder() {}

    /// A number of the body, in the unit of its measure; null forgets it.
    public Builder measure(Measure measure, @Nullable BigDecimal value) {
      if (value == null) {
        measures.remove(measure);
      } else {
        measures.put(measure, value);
      }
      return this;
    }

    /// Age in whole years.
    public Builder age(int years) {
      return measure(Measure.AGE, BigDecimal.valueOf(years));
    }

    /// Sex.
    public Builder sex(Sex value) {
      sex = Known.is(value);
      return this;
    }

    /// Whether pregnant.
    public Builder pregnant(boolean value) {
      pregnant = Known.is(value);
      return this;
    }

    /// Whether the person could become pregnant.
    public Builder childBearing(boolean value) {
      childBearing = Known.is(value);
      return this;
    }

    /// Whether the person feeds a child.
    public Builder breastfeeding(boolean value) {
      breastfeeding = Known.is(value);
      return this;
    }

    /// How far the liver is impaired.
    public Builder liver(LiverGrade value) {
      liver = Known.is(value);
      return this;
    }

    /// A gene's phenotype.
    public Builder gene(String gene, String phenotype) {
      genes.put(gene, phenotype);
      return this;
    }

    /// All genes and their phenotypes, in place of those said before.
    public Builder genes(Map<String, String> phenotypes) {
      genes.clear();
      genes.putAll(phenotypes);
      return this;
    }

    /// The last drug level of a medicine.
    public Builder level(String ingredient, SerumLevel value) {
      levels.put(ingredient, value);
      return this;
    }

    /// All allergies and intolerances; an empty list says there is none.
    public Builder allergies(List<Allergy> value) {
      allergies = Known.is(value);
      return this;
    }

    /// All conditions, by their keys; an empty set says there is none.
    public Builder conditions(Set<String> value) {
      conditions = Known.is(value);
      return this;
    }

    /// Whether the person takes a substance such as `alcohol`.
    public Builder substance(String name, boolean takes) {
      substances.put(name, takes);
      return this;
    }

    /// All medicines tried before.
    public Builder pastTrials(List<PastTrial> value) {
      pastTrials = Known.is(value);
      return this;
    }

    /// The picture.
    public ClinicalPicture build() {
      return new ClinicalPicture(
          measures,
          sex,
          pregnant,
          childBearing,
          breastfeeding,
          liver,
          genes,
          levels,
          allergies,
          conditions,
          substances,
          pastTrials);
    }
  }
}
