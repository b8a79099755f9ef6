package org.evenkeel.core.genes;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.core.evidence.SourceRef;

/// What genes say about a medicine.
///
/// @param recommendation what is recommended; nothing when no gene that matters is known
/// @param why on what grounds
/// @param used the phenotypes it rests on, in words
/// @param missing what is not known of the genes that matter, in words
/// @param matched the line of the table that answered; empty when none did
/// @param sources where it stands
public record GeneAnswer(
    Recommendation recommendation,
    String why,
    List<String> used,
    SortedSet<String> missing,
    Optional<GeneRule.Case> matched,
    List<SourceRef> sources) {

  public GeneAnswer {
    used = List.copyOf(used);
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    sources = List.copyOf(sources);
  }
}
