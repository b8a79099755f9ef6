package org.evenkeel.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The rules of `access.csv`: data, role, action, decision, condition. What is not written is
/// denied; what cannot be understood stops the start.
public final class AccessTable {
  private final Map<Key, Condition> allowed;
  private final Set<String> data;
  private final int rows;

  private AccessTable(Map<Key, Condition> allowed, Set<String> data, int rows) {
    this.allowed = Map.copyOf(allowed);
    this.data = Set.copyOf(data);
    this.rows = rows;
  }

  private record Key(String data, Role role, Action action) {}

  /// The table the program is built with.
  public static AccessTable ours() {
    try (InputStream file =
        Objects.requireNonNull(AccessTable.class.getResourceAsStream("access.csv"))) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a table.
  ///
  /// @throws IllegalArgumentException naming the line that cannot be understood
  static AccessTable parse(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals("data,role,action,decision,condition")) {
      throw new IllegalArgumentException("access table: the first line names other columns");
    }
    Map<Key, Condition> allowed = new HashMap<>();
    Set<Key> seen = new java.util.HashSet<>();
    Set<String> data = new TreeSet<>();
    for (int n = 1; n < lines.size(); n++) {
      try {
        String[] cells = lines.get(n).split(",", -1);
        if (cells.length != 5) {
          throw new IllegalArgumentException("five cells expected");
        }
        Key key = new Key(cells[0], role(cells[1]), action(cells[2]));
        if (!seen.add(key)) {
          throw new IllegalArgumentException("said twice");
        }
        data.add(cells[0]);
        if (isAllowing(cells[3], cells[4])) {
          allowed.put(key, Condition.parse(cells[4]));
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "access table, line " + (n + 1) + ": " + e.getMessage(), e);
      }
    }
    return new AccessTable(allowed, data, seen.size());
  }

  /// Under which condition; empty when never.
  Optional<Condition> condition(String what, Role role, Action action) {
    if (!knows(what)) {
      throw new IllegalArgumentException("no rule speaks of \"" + what + "\"");
    }
    return Optional.ofNullable(allowed.get(new Key(what, role, action)));
  }

  /// True when the role may under some condition: a link to the page is worth showing.
  public boolean everAllows(String what, Role role, Action action) {
    return condition(what, role, action).isPresent();
  }

  /// True when some rule speaks of this data.
  public boolean knows(String what) {
    return data.contains(what);
  }

  /// The data the rules speak of.
  Set<String> data() {
    return data;
  }

  /// How many decisions are written down.
  int rows() {
    return rows;
  }

  private static boolean isAllowing(String decision, String condition) {
    return switch (decision) {
      case "allow" -> true;
      case "deny" -> {
        if (!condition.isEmpty()) {
          throw new IllegalArgumentException("a denial has no condition");
        }
        yield false;
      }
      default -> throw new IllegalArgumentException("unknown decision \"" + decision + "\"");
    };
  }

  private static Role role(String word) {
    return Role.of(word)
        .orElseThrow(() -> new IllegalArgumentException("unknown role \"" + word + "\""));
  }

  private static Action action(String word) {
    return Action.of(word)
        .orElseThrow(() -> new IllegalArgumentException("unknown action \"" + word + "\""));
  }
}
