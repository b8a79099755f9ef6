package org.evenkeel.knowledge.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.knowledge.recognise.NameTable.Named;
import org.evenkeel.knowledge.recognise.NameTable.Node;
import org.jspecify.annotations.Nullable;

/// One text, read: the names found in it, and why it may not be taken for what they name.
///
/// At each word the longest listed name wins. A text is not taken for a medicine when a part of a
/// combination is unknown, when an unknown word stands directly before the name or is tied to it by
/// a sign, when a word denies it, or when two medicines are named side by side.
final class TextReading {

  /// A name found from a word (inclusive) to a word (exclusive).
  record Found(int from, int to, Named named) {}

  private final List<Word> words;
  private final List<Found> found = new ArrayList<>();
  private final boolean[] covered;

  TextReading(String text, NameTable names) {
    words = Word.cut(text);
    covered = new boolean[words.size()];
    find(names.root());
  }

  List<Word> words() {
    return words;
  }

  List<Found> found() {
    return found;
  }

  private void find(Node root) {
    int i = 0;
    while (i < words.size()) {
      int end = isSaltOfNameBefore(i) ? 0 : longestAt(root, i);
      if (end == 0) {
        i++;
      } else {
        for (int k = i; k < end; k++) {
          covered[k] = true;
        }
        i = end;
      }
    }
  }

  private int longestAt(Node root, int start) {
    Node node = root;
    Named best = null;
    int end = 0;
    for (int i = start; i < words.size(); i++) {
      node = node.after(words.get(i).text());
      if (node == null) {
        break;
      }
      if (node.named != null) {
        best = node.named;
        end = i + 1;
      }
    }
    if (best != null) {
      found.add(new Found(start, end, best));
    }
    return end;
  }

  private boolean isSaltOfNameBefore(int i) {
    return i > 0
        && words.get(i).before().isEmpty()
        && ProductWords.SALTS.contains(words.get(i).text())
        && (covered[i - 1] || ProductWords.SALTS.contains(words.get(i - 1).text()))
        && !found.isEmpty();
  }

  /// Why the names found do not settle which medicine is meant; null when they do.
  @Nullable String doubt() {
    if (found.isEmpty()) {
      return "no listed name";
    }
    for (int i = 0; i < words.size(); i++) {
      if (!covered[i] && isDenying(i)) {
        return "the word \"" + words.get(i).text() + "\" leaves open what is meant";
      }
    }
    String unknown = unknownPart();
    return unknown == null ? null : "\"" + unknown + "\" is not a listed name";
  }

  /// "No" before a number counts something, as in "Tylenol with Codeine No. 3".
  private boolean isDenying(int i) {
    String word = words.get(i).text();
    boolean counts = word.equals("no") && i + 1 < words.size() && words.get(i + 1).number();
    return ProductWords.DENYING.contains(word) && !counts;
  }

  private @Nullable String unknownPart() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (covered[i]
          || ProductWords.isFiller(word)
          || ProductWords.JOINING.contains(word.text())
          || ProductWords.DENYING.contains(word.text())) {
        continue;
      }
      boolean beforeName = i + 1 < words.size() && covered[i + 1] && !opens(words.get(i + 1));
      boolean tied = i > 0 && isTied(i);
      boolean joined = i > 0 && ProductWords.JOINING.contains(words.get(i - 1).text());
      if (beforeName || tied || joined) {
        return word.text();
      }
    }
    return null;
  }

  private static boolean opens(Word word) {
    return word.before().contains("(")
        || word.before().contains("[")
        || word.before().contains(",");
  }

  private boolean isTied(int i) {
    String before = words.get(i).before();
    return before.contains("/")
        || before.contains("+")
        || before.contains("&")
        || (before.equals("-") && covered[i - 1]);
  }

  /// True when something between two names says that both are meant.
  boolean joined(Found first, Found second) {
    for (int i = first.to(); i <= second.from(); i++) {
      Word word = words.get(i);
      String before = word.before();
      if (before.contains("/")
          || before.contains("+")
          || before.contains("&")
          || before.equals("-")
          || before.contains(",")
          || (i < second.from() && ProductWords.JOINING.contains(word.text()))) {
        return true;
      }
    }
    return false;
  }

  /// Words that are neither a name nor a filler, for finding names that look like them.
  Set<String> unknownWords() {
    Set<String> unknown = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!covered[i] && !ProductWords.isFiller(words.get(i))) {
        unknown.add(words.get(i).text());
      }
    }
    return unknown;
  }
}
