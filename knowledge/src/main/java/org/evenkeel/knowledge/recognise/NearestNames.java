package org.evenkeel.knowledge.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.evenkeel.knowledge.recognise.NameTable.Named;

/// Listed names that look like a word, for a person to choose from.
///
/// Nearness is the number of letters changed, left out, added or swapped; names further than two
/// are not offered, and for words of less than six letters not further than one.
final class NearestNames {

  private static final int MOST = 5;

  private record Candidate(String key, int letters, Named named) {}

  private record Near(int distance, String name) {}

  private final List<Candidate> candidates = new ArrayList<>();

  NearestNames(NameTable names) {
    for (Map.Entry<String, Named> entry : names.names()) {
      if (!entry.getKey().contains(" ") && entry.getValue().by() != MatchedBy.MISSPELLING) {
        candidates.add(new Candidate(entry.getKey(), letters(entry.getKey()), entry.getValue()));
      }
    }
  }

  List<String> to(Set<String> words) {
    List<Near> near = new ArrayList<>();
    for (String word : words) {
      if (word.length() >= 4) {
        search(word, near);
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    Set<String> names = new HashSet<>();
    return near.stream().map(Near::name).filter(names::add).limit(MOST).toList();
  }

  private void search(String word, List<Near> near) {
    int most = word.length() < 6 ? 1 : 2;
    int letters = letters(word);
    for (Candidate candidate : candidates) {
      if (Math.abs(candidate.key().length() - word.length()) <= most
          && Integer.bitCount(candidate.letters() ^ letters) <= 2 * most) {
        int distance = distance(word, candidate.key());
        if (distance <= most) {
          near.add(new Near(distance, candidate.named().name()));
        }
      }
    }
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }

  /// Letters changed, left out, added, or swapped with the next.
  static int distance(String a, String b) {
    int[] twoBack = new int[b.length() + 1];
    int[] back = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      back[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(back[j] + 1, row[j - 1] + 1), back[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
      int[] spare = twoBack;
      twoBack = back;
      back = row;
      row = spare;
    }
    return back[b.length()];
  }
}
