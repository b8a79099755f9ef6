package org.evenkeel.core.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Key;

/// Which condition keys of the knowledge a diagnosis means, by its code or its words.
///
/// @param icd10 prefixes of ICD-10-CM codes to keys; the longest that fits is taken, and those of
///   shorter prefixes with it
/// @param snomed SNOMED CT codes to keys
/// @param phrases phrases in lower case that name a condition, to keys
public record ConditionIndex(
    Map<String, Set<String>> icd10,
    Map<String, Set<String>> snomed,
    Map<String, Set<String>> phrases) {

  /// Where the knowledge base keeps it.
  public static final Key<ConditionIndex> KEY = new Key<>("conditions", ConditionIndex.class);

  public ConditionIndex {
    icd10 = Map.copyOf(icd10);
    snomed = Map.copyOf(snomed);
    phrases = Map.copyOf(phrases);
  }

  /// The keys a diagnosis means; empty when it bears on no rule that we know.
  ///
  /// @param codes its codes
  /// @param texts its words: displays and free text
  public Set<String> keys(List<Code> codes, List<String> texts) {
    Set<String> keys = new TreeSet<>();
    for (Code code : codes) {
      if (code instanceof Code.Icd10(var value)) {
        String plain = value.replace(".", "");
        for (int length = 3; length <= plain.length(); length++) {
          keys.addAll(icd10.getOrDefault(plain.substring(0, length), Set.of()));
        }
      } else if (code instanceof Code.Snomed(var value)) {
        keys.addAll(snomed.getOrDefault(value, Set.of()));
      }
    }
    for (String text : texts) {
      keys.addAll(named(text));
    }
    return keys;
  }

  /// The keys that a text names, such as `Seizure disorder (disorder)`.
  public Set<String> named(String text) {
    String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip() + " ";
    if (padded.contains(" history of ")
        || padded.contains(" no ")
        || padded.contains(" without ")) {
      return Set.of();
    }
    Set<String> keys = new TreeSet<>();
    phrases.forEach((phrase, meant) -> {
      if (padded.contains(" " + phrase + " ")) {
        keys.addAll(meant);
      }
    });
    return keys;
  }

  /// The key of a condition asked by its key or one of its names, for forms.
  public Optional<String> key(String word) {
    return named(word).stream().findFirst();
  }
}
