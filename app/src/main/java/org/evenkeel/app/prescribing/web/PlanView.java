package org.evenkeel.app.prescribing.web;

import java.util.List;
import java.util.Map;
import org.evenkeel.app.caseload.Identity;
import org.evenkeel.app.caseload.Tag;

/// One medicine of the plan with all its versions.
///
/// @param who the strip on top
/// @param base the address of this medicine
/// @param medicine its name
/// @param now the plan now, in words
/// @param reason what it is for
/// @param state on hold, stopped, not sent, sent, filled
/// @param acts what this one may do with it
/// @param mayDispatch whether this one may say how far the order has got
/// @param sent whether it is on its way
/// @param order the id of the newest order
/// @param entry the id the next entry gets
/// @param ways how far an order can get
/// @param fields what was typed
/// @param versions every version, the newest first
public record PlanView(
    Identity who,
    String base,
    String medicine,
    String now,
    String reason,
    List<Tag> state,
    List<Way> acts,
    boolean mayDispatch,
    boolean sent,
    String order,
    String entry,
    Map<String, String> ways,
    Map<String, String> fields,
    List<Version> versions) {
  public PlanView {
    state = List.copyOf(state);
    acts = List.copyOf(acts);
    versions = List.copyOf(versions);
  }

  /// Something that can be done.
  public record Way(String path, String label) {}

  /// What was typed into a field; empty text for nothing.
  public String typed(String field) {
    return fields.getOrDefault(field, "");
  }

  /// A version, or what became of it.
  ///
  /// @param icon the icon before it
  /// @param title what happened, and when
  /// @param plan the plan in words
  /// @param signed by whom, and what was not checked
  /// @param answers the answers to findings
  public record Version(
      String icon, String title, String plan, String signed, List<String> answers) {
    public Version {
      answers = List.copyOf(answers);
    }
  }
}
