package org.evenkeel.app.sample;

import java.util.List;

/// How strong something was within a person on each day: how low they were, how high, how anxious.
///
/// The scale is that of a questionnaire from 0 to 27. Each day hangs on the day before (an
/// autoregressive process) around a line that treatment and life bend slowly.
final class Mood {
  private static final double MOST = 27;

  private final double[] days;

  private Mood(double[] days) {
    this.days = days;
  }

  /// Something that bends the line.
  ///
  /// @param day from which day on
  /// @param change how much in the end; below zero is better
  /// @param slowness after so many days two thirds of it are reached
  /// @param lasting after so many days it fades again; 0 when it stays
  record Turn(int day, double change, double slowness, int lasting) {

    /// Treatment that begins to help after weeks.
    static Turn helped(int day, double by) {
      return new Turn(day + 10, -by, 24, 0);
    }

    /// A hard or a good stretch that passes.
    static Turn passing(int day, double change, int lasting) {
      return new Turn(day, change, 6, lasting);
    }

    double on(int today) {
      double reached = reached(today - day);
      return lasting == 0 ? reached : reached - reached(today - day - lasting);
    }

    private double reached(int since) {
      return since <= 0 ? 0 : change * (1 - Math.exp(-since / slowness));
    }
  }

  /// What the process is made of.
  ///
  /// @param usual where the line begins
  /// @param restlessness how far one day strays from what the day before suggests
  /// @param turns what bends the line
  record Course(double usual, double restlessness, List<Turn> turns) {
    Course {
      turns = List.copyOf(turns);
    }

    static Course steady(double usual) {
      return new Course(usual, 0.7, List.of());
    }

    private double line(int day) {
      return usual + turns.stream().mapToDouble(turn -> turn.on(day)).sum();
    }
  }

  /// Lives through a course.
  static Mood of(Course course, int length, Chance chance) {
    final double keeps = 0.86;
    double[] days = new double[length];
    double away = 0;
    for (int day = 0; day < length; day++) {
      away = keeps * away + course.restlessness() * chance.normal();
      days[day] = Math.clamp(course.line(day) + away, 0, MOST);
    }
    return new Mood(days);
  }

  /// On one day.
  double on(int day) {
    return days[Math.clamp(day, 0, days.length - 1)];
  }

  /// The mean of the two weeks up to and with a day.
  double lately(int day) {
    double sum = 0;
    int from = Math.max(0, day - 13);
    for (int each = from; each <= day; each++) {
      sum += on(each);
    }
    return sum / (day - from + 1);
  }
}
