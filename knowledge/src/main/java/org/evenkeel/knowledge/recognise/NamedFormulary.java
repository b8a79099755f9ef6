package org.evenkeel.knowledge.recognise;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.evenkeel.core.medication.Recognition.NotRecognised;
import org.evenkeel.core.medication.Recognition.ProductHint;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.knowledge.recognise.TextReading.Found;
import org.jspecify.annotations.Nullable;

/// All medicines by name and code.
///
/// A combination that the knowledge has facts about is one medicine of its own; any other
/// combination is its ingredients.
public final class NamedFormulary implements Formulary {

  private final SortedMap<Ingredient, Medicine> medicines = new TreeMap<>();
  private final Map<Set<String>, Medicine> combinations = new HashMap<>();
  private final NameTable names;
  private final CodeTable codes;
  private final Set<String> classWords = new HashSet<>();
  private volatile @Nullable NearestNames nearest;

  /// A formulary of these medicines, names and codes.
  ///
  /// @param whole names of combinations that are one medicine of their own
  /// @param classes words for classes of medicines, which name none
  public NamedFormulary(
      Collection<Medicine> all,
      NameTable names,
      CodeTable codes,
      Set<String> whole,
      Set<String> classes) {
    all.forEach(medicine -> medicines.put(medicine.ingredient(), medicine));
    this.names = names;
    this.codes = codes;
    classes.forEach(word -> classWords.add(singular(Word.key(word))));
    for (Medicine medicine : all) {
      if (whole.contains(medicine.ingredient().name())) {
        combinations.put(ingredients(medicine.ingredient().name()), medicine);
      }
    }
  }

  @Override
  public Optional<Medicine> medicine(Ingredient ingredient) {
    return Optional.ofNullable(medicines.get(ingredient));
  }

  @Override
  public Collection<Medicine> medicines() {
    return Collections.unmodifiableCollection(medicines.values());
  }

  @Override
  public Recognition recognise(String text) {
    TextReading reading = new TextReading(text, names);
    List<Found> found = reading.found();
    if (reading.doubt() != null) {
      return notRecognised(text, reading);
    }
    Set<String> all = new LinkedHashSet<>();
    found.forEach(f -> all.addAll(ingredients(f.named().medicine())));
    if (found.size() > 1 && !agree(reading, all)) {
      return notRecognised(text, reading);
    }
    MatchedBy by = found.getFirst().named().by();
    for (Found each : found) {
      by = each.named().by().compareTo(by) < 0 ? each.named().by() : by;
    }
    List<Ingredient> meant = meant(all);
    Medicine single = meant.size() == 1 ? medicines.get(meant.getFirst()) : null;
    return new Recognised(meant, new ProductReading(reading, single).read(), by);
  }

  /// Several names agree when one of them names all that is named, or when each next one is joined
  /// to the one before.
  private boolean agree(TextReading reading, Set<String> all) {
    List<Found> found = reading.found();
    if (found.stream().anyMatch(f -> ingredients(f.named().medicine()).equals(all))) {
      return true;
    }
    Set<String> before = new LinkedHashSet<>();
    for (int i = 1; i < found.size(); i++) {
      before.addAll(ingredients(found.get(i - 1).named().medicine()));
      Set<String> here = ingredients(found.get(i).named().medicine());
      boolean same = before.containsAll(here) || here.containsAll(before);
      boolean brandOfAnother =
          found.get(i).named().by() == MatchedBy.BRAND
              && reading.words().get(found.get(i).from()).before().contains("[");
      if (!same && (brandOfAnother || !reading.joined(found.get(i - 1), found.get(i)))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Recognition recognise(Code code) {
    Optional<String> medicine = codes.medicine(code);
    MatchedBy by = code instanceof Code.Atc ? MatchedBy.ATC : MatchedBy.RXNORM;
    if (medicine.isPresent()) {
      return new Recognised(meant(ingredients(medicine.get())), ProductHint.NONE, by);
    }
    Optional<String> product = codes.product(code);
    if (product.isPresent()
        && recognise(product.get()) instanceof Recognised(var meant, var hint, _)) {
      return new Recognised(meant, hint, by);
    }
    return new NotRecognised(code.value(), List.of());
  }

  /// Why a text is not recognised, in words; empty when it is.
  public Optional<String> whyNot(String text) {
    if (!(recognise(text) instanceof NotRecognised)) {
      return Optional.empty();
    }
    TextReading reading = new TextReading(text, names);
    if (isClass(reading)) {
      return Optional.of("a class of medicines, not one medicine");
    }
    String doubt = reading.doubt();
    return Optional.of(doubt == null ? "names more than one medicine" : doubt);
  }

  /// What a whole name means; nothing else may stand beside it.
  public Optional<Medicine> named(String name) {
    return names.find(name).map(n -> medicines.get(new Ingredient(n.medicine())));
  }

  private boolean isClass(TextReading reading) {
    StringBuilder key = new StringBuilder();
    for (Word word : reading.words()) {
      if (!ProductWords.FILLERS.contains(word.text())) {
        key.append(key.isEmpty() ? "" : " ").append(word.text());
      }
    }
    return classWords.contains(singular(key.toString()));
  }

  private static String singular(String key) {
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }

  private NotRecognised notRecognised(String text, TextReading reading) {
    NearestNames near = nearest;
    if (near == null) {
      near = new NearestNames(names);
      nearest = near;
    }
    return new NotRecognised(text, isClass(reading) ? List.of() : near.to(reading.unknownWords()));
  }

  private Set<String> ingredients(String name) {
    Medicine medicine = medicines.get(new Ingredient(name));
    if (medicine == null || medicine.contains().isEmpty()) {
      return Set.of(name);
    }
    Set<String> parts = new LinkedHashSet<>();
    medicine.contains().forEach(part -> parts.addAll(ingredients(part.name())));
    return parts;
  }

  private List<Ingredient> meant(Set<String> all) {
    String together = all.size() > 1 ? names.together(all) : null;
    if (together != null) {
      return List.of(new Ingredient(together));
    }
    Medicine combination = all.size() > 1 ? combinations.get(all) : null;
    if (combination != null) {
      return List.of(combination.ingredient());
    }
    return all.stream().map(Ingredient::new).toList();
  }
}
