package org.evenkeel.app.caseload.web;

import java.util.List;

/// The worklist as the page shows it.
///
/// @param now date and time, in words
/// @param all how many people are in this one's care
/// @param tabs the views
/// @param sought the name or number looked for; empty for none
/// @param rows the people, worst first
/// @param tasksShown whether this one works on tasks
/// @param tasks open tasks, the most pressing first
/// @param knowledge the version of the knowledge
public record WorklistView(
    String now,
    int all,
    List<Tab> tabs,
    String sought,
    List<Row> rows,
    boolean tasksShown,
    List<TaskRow> tasks,
    String knowledge) {
  public WorklistView {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
    tasks = List.copyOf(tasks);
  }

  /// One view of the list.
  ///
  /// @param href where it is
  /// @param label what it is called
  /// @param count how many people are in it
  /// @param here whether it is the one shown
  public record Tab(String href, String label, int count, boolean here) {}

  /// One person.
  ///
  /// @param person the record
  /// @param name as the clinic writes it
  /// @param line birth date and number
  /// @param reasons why, worst first
  public record Row(String person, String name, String line, List<Why> reasons) {
    public Row {
      reasons = List.copyOf(reasons);
    }
  }

  /// One reason.
  ///
  /// @param kind how it is drawn: `stop`, `lamp`, `note` or `plain`
  /// @param icon the icon before it
  /// @param when by when somebody should act, in words
  /// @param text the reason
  /// @param more what else is known; empty for nothing
  public record Why(String kind, String icon, String when, String text, String more) {}

  /// One open task.
  ///
  /// @param id the task
  /// @param person whose record
  /// @param name the person's name
  /// @param what what it is about
  /// @param owner whose it is; empty for nobody's
  /// @param due by when, in words
  /// @param late whether that is over
  public record TaskRow(
      String id, String person, String name, String what, String owner, String due, boolean late) {}
}
