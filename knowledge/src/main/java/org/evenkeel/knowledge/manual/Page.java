package org.evenkeel.knowledge.manual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// One entry of the knowledge in Markdown: what it says, what is unsure, the worked examples, and
/// its sources with how each was read.
///
/// @param catalogue where the sources are
/// @param entry the entry
public record Page(Catalogue catalogue, Tree entry) {

  private static final Set<String> AT_THE_END =
      Set.of("id", "examples", "sources", "source", "review", "sure", "unsureBecause", "unsure");

  /// The page.
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("## ").append(entry.text("id")).append("\n\n");
    if (entry.has("sure")) {
      page.append("> **Unsure:** ").append(entry.textOr("unsureBecause", "")).append("\n\n");
    }
    for (Map.Entry<String, @Nullable Object> field : entry.fields().entrySet()) {
      if (!AT_THE_END.contains(field.getKey())) {
        field(page, field.getKey(), field.getValue());
      }
    }
    openQuestions(page);
    examples(page);
    sources(page);
    review(page);
    return page.toString();
  }

  private static void field(StringBuilder page, String key, @Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?>) {
      page.append("**").append(Words.heading(key)).append("**\n\n");
      table(page, list);
    } else {
      page.append("**").append(Words.heading(key)).append(":** ");
      page.append(marked(value)).append("\n\n");
    }
  }

  /// A block that is unsure is marked as such where it stands.
  private static String marked(@Nullable Object value) {
    String text = Words.inline(value);
    return value instanceof Map<?, ?> map && map.containsKey("sure") ? "⚠ " + text : text;
  }

  private static void table(StringBuilder page, List<?> rows) {
    Set<String> columns = new LinkedHashSet<>();
    for (Object row : rows) {
      if (row instanceof Map<?, ?> map) {
        map.keySet().forEach(key -> columns.add(String.valueOf(key)));
      }
    }
    List<String> order = new ArrayList<>(columns);
    line(page, order.stream().map(Words::heading).toList());
    line(page, order.stream().map(column -> "---").toList());
    for (Object row : rows) {
      List<String> cells = new ArrayList<>();
      for (String column : order) {
        Object value = row instanceof Map<?, ?> map ? map.get(column) : row;
        String text = value == null ? "" : Words.inline(value);
        cells.add(column.equals("sure") && !text.isEmpty() ? "⚠ unsure" : text);
      }
      line(page, cells);
    }
    page.append('\n');
  }

  private static void line(StringBuilder page, List<String> cells) {
    page.append("| ");
    page.append(String.join(" | ", cells.stream().map(Words::cell).toList()));
    page.append(" |\n");
  }

  private void openQuestions(StringBuilder page) {
    if (entry.raw("unsure") instanceof List<?> open && !open.isEmpty()) {
      page.append("**Open questions**\n\n");
      table(page, open);
    }
  }

  private void examples(StringBuilder page) {
    if (entry.raw("examples") instanceof List<?> examples) {
      page.append("**Worked examples**\n\n");
      for (Object example : examples) {
        page.append("- ").append(Words.inline(example)).append('\n');
      }
      page.append('\n');
    }
  }

  private void sources(StringBuilder page) {
    Set<String> cited = new LinkedHashSet<>();
    collect(entry.fields(), cited);
    if (cited.isEmpty()) {
      return;
    }
    page.append("**Sources**\n\n");
    for (String reference : cited) {
      SourceRef source = SourceRef.parse(reference);
      page.append("- `").append(reference).append("` ");
      page.append(catalogue.find("sources/" + source.key()).map(Page::citation).orElse("?"));
      page.append('\n');
    }
    page.append('\n');
  }

  private static String citation(Tree source) {
    Tree read = source.tree("read").orElseThrow();
    return "%s. %s, %s. <%s> (%s %s)"
        .formatted(
            source.text("title"),
            source.text("publisher"),
            source.text("edition"),
            source.text("address"),
            read.text("how"),
            read.text("on"));
  }

  private static void collect(@Nullable Object value, Set<String> cited) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> {
        if ("source".equals(key) || "sources".equals(key)) {
          List<?> all = each instanceof List<?> list ? list : List.of(String.valueOf(each));
          all.forEach(one -> cited.add(String.valueOf(one)));
        } else {
          collect(each, cited);
        }
      });
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, cited));
    }
  }

  private void review(StringBuilder page) {
    entry
        .tree("review")
        .ifPresent(review -> {
          List<String> signed = review.texts("checkedBy");
          page.append("Written ").append(review.text("written")).append("; ");
          page.append(
              signed.isEmpty()
                  ? "not yet reviewed by a clinician"
                  : "reviewed by " + String.join(", ", signed));
          page.append(".\n");
        });
  }
}
