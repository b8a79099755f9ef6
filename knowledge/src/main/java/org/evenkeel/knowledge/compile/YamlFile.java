package org.evenkeel.knowledge.compile;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One file of content, read as plain values, with the line of every value.
///
/// Scalars are read as YAML 1.2 does: only `true`, `false`, `null` and numbers are not text, so
/// `on`, `no` and dates stay what the author wrote. Anchors and repeated keys are refused.
///
/// @param name the path relative to the root of the content
/// @param root the value
/// @param lines the line of each JSON pointer, from 1
record YamlFile(String name, @Nullable Object root, Map<String, Integer> lines) {

  private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)\\.[0-9]+");

  /// Reads a file, adding what is wrong with it to `problems`.
  static YamlFile read(String name, String text, List<Problem> problems) {
    Map<String, Integer> lines = new HashMap<>();
    try {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(10_000_000);
      Node node = new Yaml(options).compose(new StringReader(text));
      Object root = node == null ? null : new Reader(name, lines, problems).value("", node);
      return new YamlFile(name, root, lines);
    } catch (MarkedYAMLException wrong) {
      int line = wrong.getProblemMark() == null ? 0 : wrong.getProblemMark().getLine() + 1;
      problems.add(new Problem(name, line, "", "not YAML: " + wrong.getProblem()));
      return new YamlFile(name, null, lines);
    }
  }

  /// The line of a pointer, or of the nearest value around it.
  int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return lines.getOrDefault(at, 0);
  }

  private record Reader(String name, Map<String, Integer> lines, List<Problem> problems) {

    @Nullable Object value(String pointer, Node node) {
      lines.put(pointer, node.getStartMark().getLine() + 1);
      if (node.getAnchor() != null) {
        problem(pointer, node, "anchors are not used here");
      }
      return switch (node) {
        case ScalarNode scalar -> scalar(scalar);
        case SequenceNode sequence -> {
          List<@Nullable Object> list = new ArrayList<>();
          for (Node each : sequence.getValue()) {
            list.add(value(pointer + "/" + list.size(), each));
          }
          yield list;
        }
        case MappingNode mapping -> {
          Map<String, @Nullable Object> map = new LinkedHashMap<>();
          for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (map.containsKey(key)) {
              problem(pointer, tuple.getKeyNode(), "the key \"" + key + "\" is there twice");
            }
            String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            map.put(key, value(below, tuple.getValueNode()));
          }
          yield map;
        }
        default -> throw new IllegalStateException("unexpected " + node.getNodeId());
      };
    }

    private void problem(String pointer, Node node, String message) {
      problems.add(new Problem(name, node.getStartMark().getLine() + 1, pointer, message));
    }

    private static @Nullable Object scalar(ScalarNode node) {
      String text = node.getValue();
      if (node.getScalarStyle() != ScalarStyle.PLAIN) {
        return text;
      }
      return switch (text) {
        case "", "null", "~" -> null;
        case "true" -> true;
        case "false" -> false;
        default -> {
          if (WHOLE.matcher(text).matches()) {
            yield Long.valueOf(text);
          }
          yield DECIMAL.matcher(text).matches() ? (Object) new BigDecimal(text) : text;
        }
      };
    }
  }
}
