package org.evenkeel.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.evenkeel.knowledge.manual.Manual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  private static final Catalogue CATALOGUE = Catalogue.bundled();

  private final StringBuilder out = new StringBuilder();

  @Test
  void checkCountsAndFindsNoProblemInTheShippedContent() throws IOException {
    int problems = KnowledgeCheck.run(out);

    assertThat(problems).as(out.toString()).isZero();
    assertThat(out).contains("examples run, 0 answered otherwise than expected");
  }

  @Test
  void listNamesRulesAndMedicinesById() throws IOException {
    new KnowledgeList(CATALOGUE).run(out);

    assertThat(out.toString().lines())
        .contains("medicines/sertraline", "interactions/maoi-with-ssri", "scales/phq-9");
  }

  @Test
  void theManualPrintsTheConditionsAndWhatPeopleAskAbout(@TempDir Path folder) throws IOException {
    new Manual(CATALOGUE).run(folder, out);

    assertThat(Files.readString(folder.resolve("education-condition.md")))
        .contains("education/conditions/depression", "**What trials show:**", "nimh-depression");
    assertThat(Files.readString(folder.resolve("not-prescribed.md")))
        .contains("education/otc/ibuprofen", "**Instead:**");
    assertThat(Files.readString(folder.resolve("index.md")))
        .contains("Conditions in plain language", "Can I take this?");
  }

  @Test
  void everyRuleThatInterruptsSaysWhy() throws IOException {
    new KnowledgeList(CATALOGUE).runInterruptive(out);

    assertThat(out.toString().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.split("\t", -1)[2]).isNotBlank());
  }

  @Test
  void showExplainsARuleWithItsSourcesAndExamples() throws IOException {
    boolean shown = new KnowledgeShow(CATALOGUE).run(out, "interactions/maoi-with-ssri");

    assertThat(shown).isTrue();
    assertThat(out)
        .contains("contraindicated", "**Worked examples**", "not yet reviewed by a clinician")
        .containsPattern("- `ix-[a-z0-9-]+(#[^`]+)?` .+<http");
  }

  @Test
  void showFindsAMedicineByItsBareName() throws IOException {
    assertThat(new KnowledgeShow(CATALOGUE).run(out, "sertraline")).isTrue();
    assertThat(out).startsWith("## medicines/sertraline");
  }

  @Test
  void showSaysNothingOfWhatIsNotThere() throws IOException {
    assertThat(new KnowledgeShow(CATALOGUE).run(out, "no-such-thing")).isFalse();
    assertThat(out).isEmpty();
  }

  @Test
  void coverageHasALineForEveryMedicineWithAFile() throws IOException {
    new Coverage(CATALOGUE, KnowledgeLoader.bundled()).run(out);

    assertThat(out).contains("sertraline\tcomplete", "warfarin\tinteractions", "cells filled");
    assertThat(out.toString().lines().filter(line -> line.startsWith("complete: ")))
        .singleElement()
        .satisfies(line -> assertThat(percent(line)).isGreaterThanOrEqualTo(95));
  }

  private static int percent(String line) {
    return Integer.parseInt(line.replaceAll(".*\\((\\d+) %\\).*", "$1"));
  }

  @Test
  void theManualHasAPageForEveryMedicineWithAFile(@TempDir Path folder) throws IOException {
    new Manual(CATALOGUE).run(folder, out);

    assertThat(folder.resolve("index.md")).isRegularFile();
    assertThat(Files.readString(folder.resolve("medicines/lithium.md")))
        .contains("# Interactions", "# Monitoring", "# Missed doses", "**Sources**");
    assertThat(folder.resolve("unsure.md")).isRegularFile();
  }
}
