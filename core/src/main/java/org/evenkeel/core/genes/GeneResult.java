package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a laboratory or a record says of one gene, as it says it.
///
/// @param gene the gene, such as `CYP2D6` or `HLA-B*15:02`
/// @param phenotype the word for the phenotype, such as `Poor Metabolizer` or `positive`
/// @param score the activity score; zero or above
public record GeneResult(String gene, Optional<String> phenotype, Optional<BigDecimal> score) {

  private static final Pattern SCORE =
      Pattern.compile(
          "[(,;]?\\s*\\b(?:activity score|score|AS)\\b\\s*[:=]?\\s*"
              + "[≥>]?=?\\s*([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("[≥>]?=?\\s*([0-9]{1,3}(?:\\.[0-9]{1,4})?)");

  public GeneResult {
    phenotype = phenotype.map(String::strip).filter(word -> !word.isEmpty());
    if (score.isPresent() && score.get().signum() < 0) {
      throw new IllegalArgumentException("the activity score of " + gene + " is below zero");
    }
  }

  /// Reads what a record holds in one text: a phenotype, an activity score, or both, such as
  /// `intermediate metabolizer (activity score 0.5)`.
  public static GeneResult parse(String gene, String text) {
    Matcher number = NUMBER.matcher(text.strip());
    if (number.matches()) {
      return new GeneResult(gene, Optional.empty(), Optional.of(new BigDecimal(number.group(1))));
    }
    Matcher score = SCORE.matcher(text);
    return score.find()
        ? new GeneResult(
            gene, Optional.of(score.replaceFirst("")), Optional.of(new BigDecimal(score.group(1))))
        : new GeneResult(gene, Optional.of(text), Optional.empty());
  }

  /// Reads an activity score as laboratories write it: `1.5`, `≥3.0`; empty for `n/a` and the like.
  public static Optional<BigDecimal> score(String text) {
    Matcher number = NUMBER.matcher(text.strip());
    return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
  }
}
