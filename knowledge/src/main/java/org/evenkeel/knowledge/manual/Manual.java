package org.evenkeel.knowledge.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.content.Tree;

/// The command `knowledge manual DIR`: the whole knowledge as Markdown pages for people to read and
/// check.
///
/// One page for each medicine with all rules that name it, one for each kind of rule, one with all
/// sources, one with all that is unsure, and an index.
///
/// @param catalogue the content
public record Manual(Catalogue catalogue) {

  /// Writes the pages into a folder, which is made when it is not there, and says what was written.
  public void run(Path folder, Appendable out) throws IOException {
    Files.createDirectories(folder.resolve("medicines"));
    StringBuilder index = new StringBuilder("# Clinical manual, version ");
    index.append(catalogue.version()).append("\n\n## Medicines\n\n");
    int pages = 0;
    for (Tree medicine : catalogue.of(Section.MEDICINES)) {
      String file = "medicines/" + Words.slug(medicine.text("medicine")) + ".md";
      Files.writeString(folder.resolve(file), medicinePage(medicine));
      index.append("- [").append(medicine.text("medicine")).append("](").append(file).append(")\n");
      pages++;
    }
    index.append("\n## All of a kind\n\n");
    for (Section section : Section.values()) {
      List<Tree> entries = catalogue.of(section);
      if (section != Section.MEDICINES && !entries.isEmpty()) {
        String file = section.word() + ".md";
        Files.writeString(folder.resolve(file), sectionPage(section, entries));
        index.append("- [").append(section.title()).append("](").append(file).append(") (");
        index.append(entries.size()).append(")\n");
        pages++;
      }
    }
    Files.writeString(folder.resolve("unsure.md"), unsurePage());
    index.append("- [All that is unsure](unsure.md)\n");
    Files.writeString(folder.resolve("index.md"), index);
    out.append("%d pages written to %s%n".formatted(pages + 2, folder));
  }

  private String medicinePage(Tree medicine) {
    StringBuilder page = new StringBuilder("# ").append(medicine.text("medicine")).append("\n\n");
    page.append(new Page(catalogue, medicine).markdown()).append('\n');
    String name = medicine.text("medicine");
    for (Section section : Section.values()) {
      if (section.rules() || section == Section.EDUCATION) {
        List<Tree> rules = catalogue.of(section).stream().filter(r -> names(r, name)).toList();
        if (!rules.isEmpty()) {
          page.append("# ").append(section.title()).append("\n\n");
          rules.forEach(rule -> page.append(new Page(catalogue, rule).markdown()).append('\n'));
        }
      }
    }
    return page.toString();
  }

  private static boolean names(Tree rule, String medicine) {
    if (rule.textOr("medicine", "").equals(medicine)) {
      return true;
    }
    for (String key : List.of("a", "b", "of", "stopped", "started", "from", "to", "members")) {
      if (rule.tree(key).filter(s -> s.texts("medicine").contains(medicine)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private String sectionPage(Section section, List<Tree> entries) {
    StringBuilder page = new StringBuilder("# ").append(section.title()).append("\n\n");
    for (Tree entry : entries) {
      page.append(new Page(catalogue, entry).markdown()).append('\n');
    }
    return page.toString();
  }

  private String unsurePage() {
    StringBuilder page = new StringBuilder("# All that is unsure\n\n");
    for (Section section : Section.values()) {
      List<String> lines = new ArrayList<>();
      for (Tree entry : catalogue.of(section)) {
        if (entry.has("sure")) {
          lines.add("- `%s`: %s".formatted(entry.text("id"), entry.textOr("unsureBecause", "")));
        }
        for (Tree open : entry.trees("unsure")) {
          lines.add(
              "- `%s` %s: %s"
                  .formatted(entry.text("id"), open.text("field"), open.text("because")));
        }
      }
      if (!lines.isEmpty()) {
        page.append("## ").append(section.title()).append("\n\n");
        page.append(String.join("\n", lines)).append("\n\n");
      }
    }
    return page.toString();
  }
}
