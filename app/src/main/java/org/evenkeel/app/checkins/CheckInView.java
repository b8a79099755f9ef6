package org.evenkeel.app.checkins;

import java.util.List;
import java.util.Map;

/// What the pages of the check-ins show.
public final class CheckInView {
  private CheckInView() {}

  /// The list.
  ///
  /// @param offered those that can be answered here
  /// @param notOffered why others cannot
  /// @param earlier what was answered before
  public record Overview(List<Offer> offered, List<String> notOffered, List<Earlier> earlier) {
    public Overview {
      offered = List.copyOf(offered);
      notOffered = List.copyOf(notOffered);
      earlier = List.copyOf(earlier);
    }
  }

  /// One to answer.
  ///
  /// @param href where it is
  /// @param name `PHQ-9`
  /// @param text how long it takes and when it was last answered
  public record Offer(String href, String name, String text) {}

  /// One answered before.
  public record Earlier(String href, String when, String text) {}

  /// The form.
  ///
  /// @param name `PHQ-9`
  /// @param href where it is sent
  /// @param clientId the id under which it will be saved
  /// @param lead what the questions are about
  /// @param watched who reads it and when; empty when nobody has to
  /// @param questions the questions
  /// @param notice whose text it is
  public record Form(
      String name,
      String href,
      String clientId,
      String lead,
      String watched,
      List<Question> questions,
      String notice) {
    public Form {
      questions = List.copyOf(questions);
    }
  }

  /// One question.
  ///
  /// @param field the name of its field
  /// @param number its number
  /// @param text the question
  /// @param choices the answers by value
  /// @param chosen the answer given, empty when none
  public record Question(
      String field, String number, String text, Map<String, String> choices, String chosen) {}

  /// The result.
  ///
  /// @param name `PHQ-9`
  /// @param title in a few words
  /// @param lines what it says
  /// @param help true when help has to be shown at once
  /// @param watched who will look at it and until when
  /// @param againHref where to answer it again, empty when complete
  public record Result(
      String name,
      String title,
      List<String> lines,
      boolean help,
      String watched,
      String againHref) {
    public Result {
      lines = List.copyOf(lines);
    }
  }
}
