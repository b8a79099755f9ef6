package org.evenkeel.knowledge.compile;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many years of school a text asks for, by the Flesch-Kincaid formula.
///
/// `0.39 × words per sentence + 11.8 × syllables per word − 15.59`. Numbers and their units count
/// as one word of one syllable. Names of medicines are not the reader's fault: callers may take
/// them out before.
final class Readability {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=\\s|$)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’,.-]*");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Readability() {}

  /// The school grade of a text; 0 for an empty one.
  static double grade(String text) {
    long words = WORD.matcher(text).results().count();
    if (words == 0) {
      return 0;
    }
    long sentences = Math.max(1, SENTENCE_END.matcher(text.strip()).results().count());
    long syllables = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      syllables += syllables(matcher.group());
    }
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /// The syllables of one word, at least one: groups of vowels, a silent final e left out.
  static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (lower.isEmpty()) {
      return 1;
    }
    int count = (int) VOWELS.matcher(lower).results().count();
    boolean silent =
        (lower.endsWith("e") && !lower.endsWith("le"))
            || (lower.endsWith("ed") && !lower.endsWith("ted") && !lower.endsWith("ded"))
            || (lower.endsWith("es") && !lower.matches(".*(?:s|x|z|ch|sh|c|g)es"));
    return Math.max(1, silent && count > 1 ? count - 1 : count);
  }
}
