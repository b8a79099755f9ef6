package org.evenkeel.knowledge.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One word or number of a text, with the signs that stood before it.
///
/// @param text in lower case, without accents on letters, quotes dropped
/// @param before the signs between the word before and this one; blanks are left out
/// @param number true when it is a number
record Word(String text, String before, boolean number) {

  private static final int LONGEST = 2_000;

  /// Cuts a text into words. Letters directly after digits begin a new word (`50mg`), digits after
  /// letters do not (`b12`). Only the first 2,000 characters are read.
  static List<Word> cut(String text) {
    List<Word> words = new ArrayList<>();
    int end = Math.min(text.length(), LONGEST);
    StringBuilder signs = new StringBuilder();
    int i = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (isDigit(c) || (c == '.' && i + 1 < end && isDigit(text.charAt(i + 1)))) {
        int from = i;
        while (i < end && (isDigit(text.charAt(i)) || isInsideNumber(text, i, end))) {
          i++;
        }
        String digits = text.substring(from, i).replace(",", "");
        words.add(new Word(digits.startsWith(".") ? "0" + digits : digits, take(signs), true));
      } else if (Character.isLetter(c)) {
        int from = i;
        while (i < end && isInsideWord(text, i, end)) {
          i++;
        }
        words.add(new Word(fold(text.substring(from, i)), take(signs), false));
      } else {
        if (!Character.isWhitespace(c)) {
          signs.append(c);
        }
        i++;
      }
    }
    return words;
  }

  /// The words of a name, joined by single blanks: how names are compared.
  static String key(String name) {
    return isOneLowerCaseWord(name) ? name : key(cut(name));
  }

  static String key(List<Word> words) {
    if (words.size() == 1) {
      return words.getFirst().text;
    }
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(key.isEmpty() ? "" : " ").append(word.text);
    }
    return key.toString();
  }

  private static boolean isOneLowerCaseWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
        return false;
      }
    }
    return !name.isEmpty() && name.length() <= LONGEST;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isInsideNumber(String text, int i, int end) {
    char c = text.charAt(i);
    return (c == '.' || c == ',') && i + 1 < end && isDigit(text.charAt(i + 1));
  }

  private static boolean isInsideWord(String text, int i, int end) {
    char c = text.charAt(i);
    if (c == '\'' || c == '’') {
      return i + 1 < end && Character.isLetter(text.charAt(i + 1));
    }
    return Character.isLetterOrDigit(c);
  }

  private static String take(StringBuilder signs) {
    String taken = signs.toString();
    signs.setLength(0);
    return taken;
  }

  private static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && c != '\'';
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (plain) {
      return lower;
    }
    return java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}'’®™]", "");
  }
}
