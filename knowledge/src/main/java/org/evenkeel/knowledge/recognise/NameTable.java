package org.evenkeel.knowledge.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.jspecify.annotations.Nullable;

/// All names of all medicines, as a tree of words.
///
/// One name means one medicine; a second meaning is a [Clash] and the first stays.
public final class NameTable {

  /// What a name means.
  ///
  /// @param medicine the medicine
  /// @param by what kind of name it is
  /// @param name the name as listed
  public record Named(String medicine, MatchedBy by, String name) {}

  /// A name listed under two medicines.
  ///
  /// @param name the name
  /// @param first where it was listed first
  /// @param second where it was listed again
  public record Clash(String name, Named first, Named second) {}

  static final class Node {
    private @Nullable Map<String, Node> next;
    @Nullable Named named;

    @Nullable Node after(String word) {
      return next == null ? null : next.get(word);
    }

    private Node grow(String word) {
      if (next == null) {
        next = new HashMap<>(4);
      }
      return next.computeIfAbsent(word, w -> new Node());
    }
  }

  private final Node root = new Node();
  private final Map<String, Named> byKey = new LinkedHashMap<>();
  private final Map<Set<String>, String> together = new HashMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  /// Adds a name of a medicine. The same name of the same medicine again is not an error; the
  /// better kind stays.
  public void add(String medicine, MatchedBy by, String name) {
    List<Word> words = Word.cut(name);
    if (words.isEmpty()) {
      throw new IllegalArgumentException(medicine + ": not a name: \"" + name + "\"");
    }
    Named named = new Named(medicine, by, name);
    String key = Word.key(words);
    Named known = byKey.get(key);
    if (known != null && !known.medicine().equals(medicine)) {
      clashes.add(new Clash(name, known, named));
    }
    if (known != null && known.by().compareTo(by) <= 0) {
      return;
    }
    if (known != null && !known.medicine().equals(medicine)) {
      return;
    }
    Node node = root;
    for (Word word : words) {
      node = node.grow(word.text());
    }
    node.named = named;
    byKey.put(key, named);
  }

  /// Says that a text that names all of these means one medicine, such as the salts of a mixture.
  void addTogether(Set<String> medicines, String medicine) {
    together.put(Set.copyOf(medicines), medicine);
  }

  @Nullable String together(Set<String> medicines) {
    return together.get(medicines);
  }

  /// What a whole name means, in any case and spacing.
  public Optional<Named> find(String name) {
    return Optional.ofNullable(byKey.get(Word.key(name)));
  }

  /// Names listed under two medicines.
  public List<Clash> clashes() {
    return List.copyOf(clashes);
  }

  /// Every name, by its comparable spelling.
  public Collection<Map.Entry<String, Named>> names() {
    return byKey.entrySet();
  }

  Node root() {
    return root;
  }
}
