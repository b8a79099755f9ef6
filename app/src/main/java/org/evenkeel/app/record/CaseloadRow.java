package org.evenkeel.app.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One person on the worklist and why they are there.
///
/// @param person whose record
/// @param name what the clinic calls them
/// @param born when known
/// @param number the clinic's number
/// @param reasons why they need attention, worst first; empty when nothing does
public record CaseloadRow(
    UUID person, String name, Optional<LocalDate> born, String number, List<Reason> reasons) {
  public CaseloadRow {
    reasons = List.copyOf(reasons);
  }

  /// One reason.
  ///
  /// @param kind as core names it
  /// @param text in words
  /// @param urgent whether somebody has to look today
  public record Reason(String kind, String text, boolean urgent) {}
}
