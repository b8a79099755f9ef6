package org.evenkeel.app.prescribing.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenkeel.app.prescribing.PlanForm;
import org.evenkeel.core.time.Anchor;

/// The times of day a dose can be planned for, in the words of the form.
public final class Times {
  /// For a dose of a repeating plan.
  public static final Map<String, String> OF_DAY;

  /// For the doses of a step.
  public static final Map<String, String> OF_STEP;

  static {
    Map<String, String> anchors = new LinkedHashMap<>();
    anchors.put(Anchor.BREAKFAST.name(), "Breakfast");
    anchors.put(Anchor.WAKING.name(), "Waking");
    anchors.put(Anchor.LUNCH.name(), "Lunch");
    anchors.put(Anchor.DINNER.name(), "Dinner");
    anchors.put(Anchor.BEDTIME.name(), "Bedtime");
    Map<String, String> day = new LinkedHashMap<>(anchors);
    day.put(PlanForm.CLOCK, "Clock time");
    OF_DAY = Collections.unmodifiableMap(day);
    Map<String, String> step = new LinkedHashMap<>(anchors);
    step.put("twice", "Breakfast and bedtime");
    OF_STEP = Collections.unmodifiableMap(step);
  }

  private Times() {}
}
