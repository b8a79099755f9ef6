package org.evenkeel.cli.review;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.fhir.BundleReader;
import org.evenkeel.fhir.PersonInBundle;
import org.evenkeel.fhir.json.JsonObject;

/// Reviews files one after the other and writes each person's answer as soon as it is there.
///
/// A file that cannot be read gives its line; the others are still answered.
public final class Reviewing {

  /// How answers are written.
  public enum Format {
    TEXT,
    JSON,
    NDJSON
  }

  /// What came of it.
  ///
  /// @param wrong how many files or lines could not be read
  /// @param heaviest the heaviest tier found, empty when nothing was found
  public record Outcome(int wrong, Optional<Tier> heaviest) {}

  private final KnowledgeBase knowledge;
  private final BundleReader reader;
  private final LocalDate asOf;
  private final Format format;
  private final PrintWriter out;
  private final Consumer<String> complain;
  private int wrong;
  private int written;
  private Optional<Tier> heaviest = Optional.empty();

  /// @param knowledge the clinical content
  /// @param asOf the day asked about
  /// @param format how answers are written
  /// @param out where to
  /// @param complain takes one line for each input that cannot be read
  public Reviewing(
      KnowledgeBase knowledge,
      LocalDate asOf,
      Format format,
      PrintWriter out,
      Consumer<String> complain) {
    this.knowledge = knowledge;
    this.reader = new BundleReader(knowledge, asOf);
    this.asOf = asOf;
    this.format = format;
    this.out = out;
    this.complain = complain;
  }

  /// Reviews the files; `-` is `standardInput`.
  public Outcome review(List<String> files, InputStream standardInput) {
    if (format == Format.JSON) {
      out.print("[");
    }
    for (String file : files) {
      if (file.equals("-")) {
        reviewOne("standard input", standardInput);
      } else {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
          reviewOne(file, in);
        } catch (IOException | java.nio.file.InvalidPathException e) {
          complain(file, "", "cannot be read");
        }
      }
    }
    if (format == Format.JSON) {
      out.println("]");
    }
    out.flush();
    return new Outcome(wrong, heaviest);
  }

  private void reviewOne(String name, InputStream in) {
    try {
      Documents.each(
          in,
          (where, bundle) -> answer(bundle),
          (where, e) -> complain(name, where, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      complain(name, "", "cannot be read");
    }
  }

  private void answer(JsonObject bundle) {
    for (PersonInBundle person : reader.read(bundle, asOf)) {
      PersonReview review = PersonReview.of(person, knowledge, asOf);
      review
          .findings()
          .forEach(f -> {
            if (heaviest.isEmpty() || f.tier().atLeast(heaviest.get())) {
              heaviest = Optional.of(f.tier());
            }
          });
      switch (format) {
        case TEXT -> ReviewText.write(review, out);
        case NDJSON -> out.println(ReviewJson.write(review));
        case JSON -> {
          out.print(written == 0 ? "" : ",");
          out.println();
          out.print(ReviewJson.write(review));
        }
      }
      written++;
    }
  }

  private void complain(String name, String where, String what) {
    wrong++;
    complain.accept(name + (where.isEmpty() ? "" : ", " + where) + ": " + what);
  }
}
