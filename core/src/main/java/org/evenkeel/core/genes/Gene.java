package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.EnzymeRole;

/// A gene, the words for its phenotypes, and what inhibitors of its enzyme make of them.
///
/// @param name such as `CYP2D6`, which is also the name of its enzyme, or `HLA-B*15:02`
/// @param names further names
/// @param codes codes under which laboratories report it
/// @param phenotypes the phenotypes; where activity scores tell them apart each has its band, and
///   the bands leave no gap between the lowest and the highest end
/// @param alleles what two alleles together say of the phenotype
/// @param notTold words by which laboratories say that nothing can be told, such as `indeterminate`
/// @param inhibitions what inhibitors make of a phenotype, the strongest first
/// @param sources where all this stands
public record Gene(
    String name,
    Set<String> names,
    Set<Code> codes,
    List<Phenotype> phenotypes,
    Alleles alleles,
    Set<String> notTold,
    List<Inhibition> inhibitions,
    List<SourceRef> sources) {

  /// One phenotype of a gene.
  ///
  /// @param key its key, such as `poor`
  /// @param said in words, such as `poor metabolizer`
  /// @param names further words for it
  /// @param like the key of the phenotype whose recommendations hold too, such as `poor` for
  ///   `likely-poor`
  /// @param band its activity scores
  public record Phenotype(
      String key, String said, Set<String> names, Optional<String> like, Optional<ScoreBand> band) {
    public Phenotype {
      names = Set.copyOf(names);
    }

    /// True when a recommendation for one of these phenotypes holds for this one.
    boolean isOneOf(Set<String> keys) {
      return keys.contains(key) || like.filter(keys::contains).isPresent();
    }

    private boolean isCalled(String word) {
      return Stream.concat(Stream.of(key, said), names.stream())
          .anyMatch(name -> plain(name).equals(word));
    }
  }

  /// What an inhibitor of the enzyme makes of a phenotype.
  ///
  /// @param strength of inhibitors of this strength
  /// @param factor by what the activity score is multiplied
  /// @param becomes which phenotype each turns into when no score is known; one that is not listed
  ///   stays
  /// @param sources where it stands
  /// @param sure false when it rests only on what was recalled
  public record Inhibition(
      EnzymeRole.Strength strength,
      Optional<BigDecimal> factor,
      Map<String, String> becomes,
      List<SourceRef> sources,
      boolean sure) {
    public Inhibition {
      becomes = Map.copyOf(becomes);
      sources = List.copyOf(sources);
    }
  }

  public Gene {
    names = Set.copyOf(names);
    codes = Set.copyOf(codes);
    phenotypes = List.copyOf(phenotypes);
    notTold = Set.copyOf(notTold);
    inhibitions = List.copyOf(inhibitions);
    sources = List.copyOf(sources);
    requireOneBandForEachScore(name, phenotypes);
    requireAll(name, phenotypes, alleles.pairs().values());
    for (Inhibition inhibition : inhibitions) {
      requireAll(name, phenotypes, inhibition.becomes().values());
    }
  }

  private static void requireAll(String gene, List<Phenotype> phenotypes, Collection<String> keys) {
    for (String key : keys) {
      if (phenotypes.stream().noneMatch(p -> p.key().equals(key))) {
        throw new IllegalArgumentException(gene + " has no phenotype " + key);
      }
    }
  }

  private static void requireOneBandForEachScore(String gene, List<Phenotype> phenotypes) {
    List<ScoreBand> bands = phenotypes.stream().flatMap(p -> p.band().stream()).toList();
    List<BigDecimal> ends = bands.stream().flatMap(ScoreBand::ends).distinct().sorted().toList();
    for (int i = 0; i < ends.size(); i++) {
      requireOneBand(gene, bands, ends.get(i));
      if (i > 0) {
        requireOneBand(gene, bands, middle(ends.get(i - 1), ends.get(i)));
      }
    }
  }

  private static void requireOneBand(String gene, List<ScoreBand> bands, BigDecimal score) {
    long containing = bands.stream().filter(band -> band.contains(score)).count();
    if (containing != 1) {
      throw new IllegalArgumentException(
          gene + ": " + containing + " phenotypes for the activity score " + score.toPlainString());
    }
  }

  private static BigDecimal middle(BigDecimal a, BigDecimal b) {
    return a.add(b).divide(BigDecimal.TWO);
  }

  /// True when the gene goes by this name, in any case.
  public boolean isCalled(String word) {
    String wanted = plain(word);
    return Stream.concat(Stream.of(name), names.stream())
        .anyMatch(own -> plain(own).equals(wanted));
  }

  /// True when a text begins with the name of the gene and goes on with other words, such as
  /// `CYP2D6 phenotype`. Another allele, such as `HLA-B*57:01`, is another name.
  boolean begins(String text) {
    String plain = plain(text);
    return Stream.concat(Stream.of(name), names.stream())
        .map(Gene::plain)
        .anyMatch(own -> plain.equals(own) || plain.startsWith(own + " "));
  }

  /// Reads a result. Two alleles, such as `*1/*4`, speak when no word or score says what they mean.
  /// A word that says that nothing can be told gives way to an activity score; a word we do not
  /// know does not, and neither does one that the activity score contradicts.
  public GeneReading read(GeneResult result) {
    Optional<MatchResult> two = result.phenotype().flatMap(Alleles::in);
    if (two.isPresent()) {
      String rest = result.phenotype().orElseThrow().replace(two.get().group(), "");
      String said = rest.replaceAll("[(),;:]", " ").strip();
      boolean bare = said.isEmpty() || isCalled(said);
      return bare && result.score().isEmpty()
          ? alleles.read(this, two.get())
          : read(
              new GeneResult(
                  result.gene(), bare ? Optional.empty() : Optional.of(said), result.score()));
    }
    Optional<String> word = result.phenotype().filter(w -> !saysNothing(w));
    Optional<Phenotype> named = word.flatMap(this::phenotype);
    if (word.isPresent() && named.isEmpty()) {
      return notKnown("\"" + word.get() + "\" is not a phenotype we know");
    }
    if (result.score().isEmpty()) {
      return named
          .<GeneReading>map(phenotype -> known(phenotype, Optional.empty()))
          .orElseGet(() ->
              result
                  .phenotype()
                  .map(w -> notKnown("reported as " + w.toLowerCase(Locale.ROOT)))
                  .orElseGet(() -> notKnown("")));
    }
    BigDecimal score = result.score().get();
    Optional<Phenotype> scored = phenotype(score);
    if (scored.isEmpty()) {
      return notKnown("no phenotype for the activity score " + score.toPlainString());
    }
    boolean agree = named.map(p -> p.isOneOf(Set.of(scored.get().key()))).orElse(true);
    return agree
        ? known(named.orElseGet(scored::get), result.score())
        : notKnown(
            "%s and activity score %s do not go together: ask the laboratory"
                .formatted(named.map(Phenotype::said).orElse(""), score.toPlainString()));
  }

  private GeneReading known(Phenotype phenotype, Optional<BigDecimal> score) {
    return new GeneReading.Known(this, phenotype, score);
  }

  private GeneReading notKnown(String because) {
    return new GeneReading.NotKnown(
        name + (because.isEmpty() ? " phenotype" : " phenotype (" + because + ")"));
  }

  /// True for the words by which a laboratory says that nothing can be told.
  public boolean saysNothing(String word) {
    return notTold.stream().anyMatch(told -> plain(told).equals(withoutName(word)));
  }

  private Optional<Phenotype> phenotype(String word) {
    String wanted = withoutName(word);
    return phenotypes.stream().filter(p -> p.isCalled(wanted)).findFirst();
  }

  /// The phenotype of an activity score, empty when the score belongs to none.
  Optional<Phenotype> phenotype(BigDecimal score) {
    return phenotypes.stream()
        .filter(p -> p.band().filter(band -> band.contains(score)).isPresent())
        .findFirst();
  }

  /// The phenotype of a key.
  Phenotype keyed(String key) {
    return phenotypes.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  /// `CYP2D6 Poor Metaboliser` is read as `poor metabolizer`.
  private String withoutName(String word) {
    String plain = plain(word);
    return Stream.concat(Stream.of(name), names.stream())
        .map(Gene::plain)
        .filter(own -> plain.startsWith(own + " "))
        .findFirst()
        .map(own -> plain.substring(own.length() + 1))
        .orElse(plain);
  }

  private static String plain(String word) {
    return Objects.requireNonNull(word)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[-_\\s]+", " ")
        .replace("metaboliser", "metabolizer")
        .strip();
  }
}
