package org.evenkeel.app.journaling;

import java.util.List;
import java.util.Map;

/// What the page Journal shows.
///
/// @param clientId the id under which the page will be saved
/// @param sub the day and time
/// @param evening true for the evening light
/// @param questions the moods, each apart
/// @param medicines what a side effect may be put down to, by item
/// @param form what was typed
/// @param saved true when a page was just saved
/// @param earlier recent pages
public record JournalView(
    String clientId,
    String sub,
    boolean evening,
    List<Question> questions,
    Map<String, String> medicines,
    JournalForm form,
    boolean saved,
    List<Page> earlier) {

  public JournalView {
    questions = List.copyOf(questions);
    earlier = List.copyOf(earlier);
  }

  /// The answers to "how much".
  public static final List<Choice> HOW_MUCH =
      List.of(
          new Choice("0", "Not at all"),
          new Choice("1", "A little"),
          new Choice("2", "Some"),
          new Choice("3", "A lot"));

  /// The answers about energy.
  public static final List<Choice> ENERGY =
      List.of(
          new Choice("0", "None"),
          new Choice("1", "Low"),
          new Choice("2", "Usual"),
          new Choice("3", "High"),
          new Choice("4", "Very high"));

  /// How bad a side effect is.
  public static final List<Choice> SEVERITY =
      List.of(
          new Choice("mild", "I notice it"),
          new Choice("moderate", "It gets in my way"),
          new Choice("severe", "It keeps me from most things"));

  /// One answer.
  public record Choice(String value, String label) {}

  /// One mood.
  public record Question(String field, String label, String icon) {}

  /// A page written before.
  public record Page(String when, String text) {}
}
