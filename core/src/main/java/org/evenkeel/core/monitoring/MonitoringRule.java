package org.evenkeel.core.monitoring;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.quantity.SerumLevel;

/// What has to be measured while a medicine is taken, how often, and what the results mean.
///
/// @param head what the rule says of itself; its tier and whether it interrupts speak of a start
///   without the baseline
/// @param of which medicines
/// @param parameter what is measured, such as `lithium level`
/// @param names names of results that count as this parameter, in any case; always holds the
///   parameter itself
/// @param population for whom, in words
/// @param who for whom, as asked of a person; empty for everyone
/// @param loinc codes of results that count
/// @param schedule when to measure
/// @param unit the unit of range and critical values
/// @param range results outside of it need attention
/// @param critical results that need somebody at once, mildest first
/// @param interpretable for drug levels, the hours since the last dose between which a level means
///   something
/// @param prerequisite true when a start without the baseline is a finding
public record MonitoringRule(
    Rule head,
    Selector of,
    String parameter,
    Set<String> names,
    String population,
    Optional<PersonCondition> who,
    Set<Code> loinc,
    List<Step> schedule,
    Optional<SerumLevel.Unit> unit,
    Optional<Range> range,
    List<Critical> critical,
    Optional<LevelWindow> interpretable,
    boolean prerequisite) {

  public MonitoringRule {
    names = Names.withParts(names, parameter);
    loinc = Set.copyOf(loinc);
    schedule = List.copyOf(schedule);
    critical = List.copyOf(critical);
    if (unit.isEmpty() && (range.isPresent() || !critical.isEmpty())) {
      throw new IllegalArgumentException(head.id() + ": a range needs a unit");
    }
  }

  /// True when this result is one of what the rule asks for.
  public boolean isMeasuredBy(Observation result) {
    return loinc.contains(result.code())
        || result.parameter().map(Names::fold).map(names::contains).orElse(false);
  }

  /// One stretch of the schedule.
  ///
  /// @param phase its name; `dose-change` counts from the last change of dose, all others from the
  ///   start
  /// @param beforeStart true for what is measured once before the start
  /// @param required true when it must not be left out
  /// @param every how often; empty for once
  /// @param from when the stretch begins, empty for at once
  /// @param until when it ends (exclusive), empty for never
  /// @param sources where it stands, when it differs from the rule's
  /// @param sure false when it rests only on what was recalled
  public record Step(
      String phase,
      boolean beforeStart,
      boolean required,
      Optional<Period> every,
      Optional<Period> from,
      Optional<Period> until,
      List<SourceRef> sources,
      boolean sure) {
    /// The phase that counts from the last change of dose.
    public static final String DOSE_CHANGE = "dose-change";

    public Step {
      sources = List.copyOf(sources);
    }
  }

  /// The results that need no attention.
  ///
  /// @param within the numbers
  /// @param note in words, empty for none
  public record Range(Bounds within, String note) {}

  /// Results that need somebody at once.
  ///
  /// @param when the numbers
  /// @param say what is to be done
  public record Critical(Bounds when, String say) {}

  /// Hours since the last dose between which a level means something, both ends included.
  public record LevelWindow(BigDecimal fromHours, BigDecimal untilHours) {
    boolean contains(double hours) {
      BigDecimal h = BigDecimal.valueOf(hours);
      return h.compareTo(fromHours) >= 0 && h.compareTo(untilHours) <= 0;
    }
  }
}
