package org.evenkeel.app.caseload.web;

import java.util.Map;
import org.evenkeel.app.caseload.Identity;

/// The page on which facts and results are recorded.
///
/// @param who the strip on top
/// @param entry the id the next entry gets, so that sending twice records once
/// @param facts the facts that can be recorded, in words
/// @param parameters what can be measured, in words
/// @param units the units
/// @param fields what was typed
public record RecordView(
    Identity who,
    String entry,
    Map<String, String> facts,
    Map<String, String> parameters,
    Map<String, String> units,
    Map<String, String> fields) {

  /// What was typed into a field; empty text for nothing.
  public String typed(String field) {
    return fields.getOrDefault(field, "");
  }
}
