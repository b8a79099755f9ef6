package org.evenkeel.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.time.Routine;

/// Who a sample person is and how their two years went.
///
/// @param key what their history is, in a word
/// @param sex their sex
/// @param facts what was written down at the first visit
/// @param routine how their days run
/// @param low how low they were
/// @param high how high they were
/// @param anxious how anxious they were
/// @param sleep hours slept in an ordinary night
/// @param cravings how strong cravings were; empty when they are not asked
/// @param courses their medicines
/// @param injections injections given at the clinic, by the item
/// @param labs their results
/// @param scales questionnaires, and every how many days
/// @param writes on which share of days they write in the journal
/// @param notes what they write, by the part of the two years
/// @param days pages of days that matter
/// @param sideEffects what troubled them, when
record Portrait(
    String key,
    Sex sex,
    List<Payload> facts,
    Routine routine,
    Mood.Course low,
    Mood.Course high,
    Mood.Course anxious,
    double sleep,
    Optional<Mood.Course> cravings,
    List<Course> courses,
    Map<String, List<LocalDate>> injections,
    List<LabPlan> labs,
    Map<String, Integer> scales,
    double writes,
    List<List<String>> notes,
    Map<LocalDate, String> days,
    List<Trouble> sideEffects) {

  Portrait {
    facts = List.copyOf(facts);
    courses = List.copyOf(courses);
    injections = Map.copyOf(injections);
    labs = List.copyOf(labs);
    scales = Map.copyOf(scales);
    notes = notes.stream().map(List::copyOf).toList();
    days = Map.copyOf(days);
    sideEffects = List.copyOf(sideEffects);
  }

  /// A side effect over some weeks.
  ///
  /// @param what in the person's words
  /// @param item the medicine it is put down to
  /// @param from since which day
  /// @param days for how many days
  record Trouble(String what, String item, LocalDate from, int days) {}
}
