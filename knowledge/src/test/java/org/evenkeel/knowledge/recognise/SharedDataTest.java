package org.evenkeel.knowledge.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.Test;

/// Medicines as other systems write them, in data that is not part of the project.
class SharedDataTest {

  private static final Formulary FORMULARY =
      KnowledgeLoader.bundled().get(Formulary.KEY, LocalDate.EPOCH).orElseThrow();

  @Test
  void recognisesNinetyFiveInAHundredMedicinesOfOtherSystems() throws IOException {
    Path data = Path.of(System.getProperty("evenkeel.shared", "../../shared"), "data");
    assumeTrue(
        Files.isDirectory(data),
        "NOT run: no " + data.toAbsolutePath().normalize() + " (set -Devenkeel.shared=DIR)");
    int all = 0;
    List<String> unknown = new ArrayList<>();
    for (Tree medication : medications(data)) {
      all++;
      if (!isRecognised(medication)) {
        unknown.add(String.valueOf(medication.fields()));
      }
    }
    assertThat(all).isPositive();
    assertThat(unknown)
        .as("%s of %s not recognised", unknown.size(), all)
        .hasSizeLessThanOrEqualTo(all / 20);
  }

  private static boolean isRecognised(Tree concept) {
    for (Tree coding : concept.trees("coding")) {
      Code code = Code.of(coding.textOr("system", ""), coding.textOr("code", ""));
      if (FORMULARY.recognise(code) instanceof Recognised
          || FORMULARY.recognise(coding.textOr("display", "")) instanceof Recognised) {
        return true;
      }
    }
    return FORMULARY.recognise(concept.textOr("text", "")) instanceof Recognised;
  }

  private static List<Tree> medications(Path data) throws IOException {
    List<Tree> medications = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(data)) {
      for (Path file : walk.filter(SharedDataTest::isBundle).toList()) {
        Tree bundle = Tree.of(file.toString(), JsonText.read(Files.readString(file)));
        for (Tree entry : bundle.trees("entry")) {
          Tree resource = entry.tree("resource").orElse(new Tree("", Map.of()));
          String key =
              Set.of("Medication").contains(resource.textOr("resourceType", ""))
                  ? "code"
                  : "medicationCodeableConcept";
          resource.tree(key).filter(c -> isMedication(resource)).ifPresent(medications::add);
        }
      }
    }
    return medications;
  }

  private static boolean isMedication(Tree resource) {
    return resource.textOr("resourceType", "").startsWith("Medication");
  }

  private static boolean isBundle(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.endsWith(".json") && (path.contains("/cases/") || path.contains("/synthea/"));
  }
}
