package org.evenkeel.app.dosing;

import java.util.List;

/// What the page Plan shows.
///
/// @param sub who signed and when
/// @param medicines one card each
/// @param past medicines that ended
public record PlanView(String sub, List<Item> medicines, List<Item> past) {

  public PlanView {
    medicines = List.copyOf(medicines);
    past = List.copyOf(past);
  }

  /// One medicine.
  ///
  /// @param id for the heading
  /// @param medicine its name
  /// @param amount how much and when, in words
  /// @param why what it is for
  /// @param steps the steps of the plan, empty when it has none
  /// @param how how to take it
  /// @param expect what to expect now
  /// @param expectTitle over that
  /// @param forgot what if I did not take it
  /// @param watch when to call
  /// @param tests tests that belong to it
  /// @param by who prescribed
  /// @param supply whether it was sent or filled
  public record Item(
      String id,
      MedicineName medicine,
      String amount,
      String why,
      List<StepRow> steps,
      String how,
      String expectTitle,
      List<String> expect,
      List<String> forgot,
      String watch,
      List<String> tests,
      String by,
      String supply) {
    public Item {
      steps = List.copyOf(steps);
      expect = List.copyOf(expect);
      forgot = List.copyOf(forgot);
      tests = List.copyOf(tests);
    }
  }

  /// One step of a plan.
  ///
  /// @param state `done`, `now` or `ahead`
  /// @param title when, or that you are here
  /// @param dose how much a day
  /// @param text when and how
  /// @param day `Day 9 of 14`, empty when not now
  /// @param share how much of it is over, in percent
  public record StepRow(
      String state, String title, String dose, String text, String day, String share) {}
}
