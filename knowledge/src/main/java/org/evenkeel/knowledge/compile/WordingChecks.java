package org.evenkeel.knowledge.compile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.evenkeel.knowledge.recognise.NameTable;

/// What people read asks for no more than eight years of school, and holds no place that nothing
/// fills.
///
/// Names of medicines and illnesses are counted as a short word: nobody can choose a shorter one.
/// The formula needs some words to be fair, so texts of less than ten are not measured.
final class WordingChecks {

  private static final double HIGHEST_GRADE = 8;
  private static final int FEWEST_WORDS = 10;
  private static final Set<String> NOT_PROSE =
      Set.of("medicine", "about", "conditions", "sources", "written", "checkedBy");
  private static final Set<String> SAID_OF_THINGS =
      Set.of("plain", "why", "instead", "safer", "help");

  /// The engine puts names into `{a}`, `{b}` and `{list}`; any other would be shown as it stands.
  private static final Pattern NEVER_FILLED = Pattern.compile("\\{(?!a}|b}|list})[a-zA-Z]+}");

  private final Library library;
  private final NameTable names;
  private final List<Problem> problems;
  private final Set<String> words = new TreeSet<>();

  WordingChecks(Library library, NameTable names, List<Problem> problems) {
    this.library = library;
    this.names = names;
    this.problems = problems;
  }

  void run() {
    names
        .names()
        .forEach(name -> {
          if (!name.getKey().contains(" ")) {
            words.add(name.getKey());
          }
        });
    library
        .of(Kind.CONDITIONS)
        .forEach(c -> {
          c.tree().texts("phrases").forEach(phrase -> words.addAll(List.of(phrase.split(" "))));
          words.addAll(List.of(c.tree().text("condition").split("-")));
        });
    for (Entry entry : library.all()) {
      Walk.over(
          entry,
          (below, key, value, parent) -> {
            if (forPeople(entry.kind(), key) && value instanceof String text) {
              see(entry, below, text);
            }
            if (value instanceof String text) {
              places(entry, below, text);
            }
          });
    }
  }

  private static boolean forPeople(Kind kind, String key) {
    boolean told = kind == Kind.EDUCATION || kind == Kind.CONDITION_EDUCATION;
    return key.equals("plain")
        || (told && !NOT_PROSE.contains(key))
        || (kind == Kind.NOT_PRESCRIBED && SAID_OF_THINGS.contains(key));
  }

  private void places(Entry entry, String below, String text) {
    Matcher place = NEVER_FILLED.matcher(text);
    if (place.find()) {
      problems.add(entry.problem(below, "nothing fills " + place.group() + ": " + text));
    }
  }

  private void see(Entry entry, String below, String text) {
    if (text.split("\\s+").length < FEWEST_WORDS) {
      return;
    }
    StringBuilder plain = new StringBuilder();
    for (String word : text.split("(?<=[^\\p{L}])|(?=[^\\p{L}])", -1)) {
      plain.append(words.contains(word.toLowerCase(Locale.ROOT)) ? "pill" : word);
    }
    double grade = Readability.grade(plain.toString());
    if (grade > HIGHEST_GRADE) {
      problems.add(
          entry.problem(
              below, String.format(Locale.ROOT, "reads at grade %.1f, above 8: %s", grade, text)));
    }
  }
}
