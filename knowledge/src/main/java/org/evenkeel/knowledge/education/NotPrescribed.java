package org.evenkeel.knowledge.education;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Selector;

/// What people take without a prescription: products of the pharmacy shelf, herbs, foods, drinks
/// and street drugs, and what is said of them in plain words.
///
/// Whether they go with a medicine is the safety review's to say; here are only the words.
///
/// @param things all of them
public record NotPrescribed(List<Thing> things) {
  /// Where the knowledge base keeps them.
  public static final Key<NotPrescribed> KEY = new Key<>("not-prescribed", NotPrescribed.class);

  public NotPrescribed {
    things = List.copyOf(things);
  }

  /// The thing of that name, in any case and with any apostrophe; empty when there is none.
  public Optional<Thing> named(String text) {
    String said = plain(text);
    return things.stream()
        .filter(thing ->
            plain(thing.name()).equals(said)
                || thing.names().stream().anyMatch(name -> plain(name).equals(said)))
        .findFirst();
  }

  /// The thing that is just this medicine, empty when there is none. What is told of a street drug
  /// is not told of the same medicine under its own name or brand: it may be prescribed.
  public Optional<Thing> of(Ingredient ingredient) {
    return things.stream()
        .filter(thing -> thing.atBest() != AtBest.NO)
        .filter(thing -> thing.contains().equals(List.of(ingredient)))
        .findFirst();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /// The best answer that a thing can get, whatever else is taken.
  public enum AtBest {
    YES,
    ASK_FIRST,
    NO
  }

  /// One thing.
  ///
  /// @param name what it is called
  /// @param names other names, product and street names
  /// @param contains the medicines in it, by the name the knowledge holds them under
  /// @param atBest the best answer it can get
  /// @param plain what to know of it
  /// @param instead what to do or take instead
  /// @param safer how to be safer for someone who uses it anyway, empty when nothing is to be said
  /// @param help where help is, empty when nothing is to be said
  /// @param together what is said when the review finds something between it and a medicine
  /// @param sources where it stands
  public record Thing(
      String name,
      List<String> names,
      List<Ingredient> contains,
      AtBest atBest,
      String plain,
      String instead,
      String safer,
      String help,
      List<Together> together,
      List<SourceRef> sources) {

    public Thing {
      names = List.copyOf(names);
      contains = List.copyOf(contains);
      together = List.copyOf(together);
      sources = List.copyOf(sources);
    }
  }

  /// What is said of a thing together with some medicines.
  ///
  /// @param of the medicines
  /// @param why why, in plain words
  /// @param instead what instead, empty for what the thing says of itself
  /// @param safer how to be safer, empty for what the thing says of itself
  public record Together(Selector of, String why, String instead, String safer) {}
}
