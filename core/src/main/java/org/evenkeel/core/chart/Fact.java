package org.evenkeel.core.chart;

import java.math.BigDecimal;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PastTrial;

/// A fact about a person that somebody stated.
public sealed interface Fact {

  /// Pregnant, or not.
  record Pregnant(boolean is) implements Fact {}

  /// Could become pregnant, or not.
  record ChildBearing(boolean could) implements Fact {}

  /// Feeds a child, or does not.
  record Breastfeeding(boolean is) implements Fact {}

  /// A number of the body, in the unit of its measure. Age is not stated: it comes from the day of
  /// birth.
  record Measured(Measure measure, BigDecimal value) implements Fact {}

  /// How far the liver is impaired.
  record Liver(LiverGrade grade) implements Fact {}

  /// A gene's phenotype.
  record Gene(String gene, String phenotype) implements Fact {}

  /// Whether the person takes a substance, such as `tobacco smoke` or `alcohol`.
  record Substance(String name, boolean takes) implements Fact {}

  /// A medicine tried before.
  record Tried(PastTrial trial) implements Fact {}
}
