package org.evenkeel.core.monitoring;

import java.util.List;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.medication.InUse;

/// All the knowledge holds about what to measure.
///
/// @param rules the rules
public record MonitoringRules(List<MonitoringRule> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<MonitoringRules> KEY = new Key<>("monitoring", MonitoringRules.class);

  public MonitoringRules {
    rules = List.copyOf(rules);
  }

  /// The rules that speak of a medicine, in a region.
  public List<MonitoringRule> of(InUse use, String region) {
    return rules.stream()
        .filter(rule -> rule.head().region().equals(region) && rule.of().match(use).yes())
        .toList();
  }
}
