package org.evenkeel.core.chart;

import java.time.Duration;
import java.time.Period;
import org.evenkeel.core.time.DoseWindow;

/// How a clinic wants to be told: none of it is a clinical number.
///
/// @param region whose rules hold, such as `US`
/// @param soon how long before the day a thing counts as due soon
/// @param usual how early and how late a dose still counts as the planned one
/// @param quietDays after how many days without any record of a medicine somebody asks
public record Practice(String region, Period soon, DoseWindow usual, int quietDays) {

  /// What holds until the clinic sets its own: two weeks, three hours early, four hours late, three
  /// days.
  public static final Practice COMMON =
      new Practice(
          "US", Period.ofDays(14), new DoseWindow(Duration.ofHours(3), Duration.ofHours(4)), 3);

  public Practice {
    if (quietDays < 1) {
      throw new IllegalArgumentException("quiet days are counted from 1, not " + quietDays);
    }
  }
}
