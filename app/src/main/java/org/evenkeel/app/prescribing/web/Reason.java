package org.evenkeel.app.prescribing.web;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.core.request.OverrideReason;

/// A reason to sign although a finding speaks against it, in words.
///
/// @param value as the form sends it
/// @param label what it is called
/// @param starts what it starts
/// @param watching true for the reason that waits and watches
public record Reason(String value, String label, String starts, boolean watching) {
  static final List<Reason> ALL = Arrays.stream(OverrideReason.values()).map(Reason::of).toList();

  private static Reason of(OverrideReason reason) {
    String label =
        switch (reason) {
          case WILL_MONITOR -> "I will monitor.";
          case ALREADY_TOLERATED -> "Tolerated before.";
          case WILL_ADJUST_DOSE -> "Dose will be changed.";
          case BENEFIT_OUTWEIGHS -> "Benefit is greater.";
          case OTHER -> "Another reason.";
        };
    String starts =
        switch (reason.starts()) {
          case MONITORING -> "Makes a task to watch for it";
          case DOSE_CHANGE -> "Makes a task to change the dose";
          case REVIEW -> "Makes a task to look again";
          case NOTHING -> reason == OverrideReason.OTHER ? "Say it in words" : "Starts nothing";
        };
    return new Reason(reason.name(), label, starts, reason == OverrideReason.WILL_MONITOR);
  }
}
