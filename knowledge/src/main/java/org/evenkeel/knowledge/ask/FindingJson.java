package org.evenkeel.knowledge.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.safety.Finding;
import org.jspecify.annotations.Nullable;

/// Findings as answers write them, the same in `review` and `ask`.
public final class FindingJson {

  private FindingJson() {}

  /// A finding as named values, in the order in which they are written.
  public static Map<String, @Nullable Object> of(Finding finding) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("check", finding.check().word());
    json.put("severity", finding.tier().word());
    json.put("interruptive", finding.interruptive());
    json.put("ingredients", finding.ingredients());
    json.put("medications", finding.exposures());
    json.put("summary", finding.summary());
    json.put("why", finding.why());
    json.put("action", finding.action());
    if (!finding.changes().isEmpty()) {
      json.put("changes", finding.changes());
    }
    if (!finding.notes().isEmpty()) {
      json.put("notes", finding.notes());
    }
    if (!finding.also().isEmpty()) {
      json.put("also", finding.also());
    }
    json.put("rule", finding.rule());
    json.put("ruleVersion", finding.ruleVersion());
    json.put("sources", sources(finding.sources()));
    finding.caution().ifPresent(caution -> json.put("review", caution));
    if (!finding.sure()) {
      json.put("unsure", true);
    }
    return json;
  }

  static List<String> sources(List<SourceRef> sources) {
    return sources.stream().map(SourceRef::text).distinct().toList();
  }
}
