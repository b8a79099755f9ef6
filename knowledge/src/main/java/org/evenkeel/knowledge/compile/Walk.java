package org.evenkeel.knowledge.compile;

import java.util.List;
import java.util.Map;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.jspecify.annotations.Nullable;

/// Visits every named value below an entry.
final class Walk {

  private Walk() {}

  /// What is done with a value.
  interface Visitor {
    /// Called for each named value.
    ///
    /// @param below the path below the entry, such as `/cases/2/source`
    /// @param key the name of the value
    /// @param value the value, a list entry by entry
    /// @param parent the values beside it
    void see(String below, String key, Object value, Map<?, ?> parent);
  }

  static void over(Entry entry, Visitor visitor) {
    walk("", entry.tree().fields(), visitor);
  }

  private static void walk(String below, @Nullable Object value, Visitor visitor) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> visit(below + "/" + key, String.valueOf(key), each, map, visitor));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(below + "/" + i, list.get(i), visitor);
      }
    }
  }

  private static void visit(
      String below, String key, @Nullable Object value, Map<?, ?> parent, Visitor visitor) {
    if (value instanceof List<?> list && list.stream().allMatch(e -> e instanceof String)) {
      for (int i = 0; i < list.size(); i++) {
        visitor.see(below + "/" + i, key, list.get(i), parent);
      }
      return;
    }
    if (value != null) {
      visitor.see(below, key, value, parent);
    }
    walk(below, value, visitor);
  }
}
