package org.evenkeel.app.prescribing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.quantity.Strength;

/// Finds a medicine by what somebody types. It offers and never picks: also a single answer has to
/// be chosen.
public final class MedicineSearch {
  private static final int MOST = 20;

  private final Formulary formulary;

  /// Over the medicines of a formulary.
  public MedicineSearch(Formulary formulary) {
    this.formulary = formulary;
  }

  /// A medicine to choose.
  ///
  /// @param ingredient its name
  /// @param display its name with tall letters
  /// @param brands brands, empty for none
  /// @param because how the text led to it
  public record Choice(String ingredient, String display, String brands, String because) {}

  /// What a text could mean: what it is the name of first, then names that begin with it; names
  /// spelled nearly so only when there is nothing else.
  public List<Choice> offered(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    Map<Ingredient, Choice> found = new LinkedHashMap<>();
    if (typed.isEmpty()) {
      return List.of();
    }
    Recognition recognition = formulary.recognise(text);
    if (recognition instanceof Recognition.Recognised(var medicines, _, var by)) {
      medicines.forEach(m -> put(found, m, "by " + by.name().toLowerCase(Locale.ROOT)));
    }
    formulary.medicines().stream()
        .filter(m -> begins(m, typed))
        .sorted(Comparator.comparing(Medicine::ingredient))
        .limit(MOST)
        .forEach(m -> put(found, m.ingredient(), "begins so"));
    if (found.isEmpty() && recognition instanceof Recognition.NotRecognised(_, var nearest)) {
      nearest.forEach(
          name -> named(name).ifPresent(m -> put(found, m.ingredient(), "is spelled nearly so")));
    }
    return List.copyOf(found.values());
  }

  private Optional<Medicine> named(String name) {
    return switch (formulary.recognise(name)) {
      case Recognition.Recognised(var medicines, _, _) -> formulary.medicine(medicines.getFirst());
      case Recognition.NotRecognised _ -> Optional.empty();
    };
  }

  private void put(Map<Ingredient, Choice> found, Ingredient ingredient, String because) {
    formulary
        .medicine(ingredient)
        .ifPresent(m ->
            found.putIfAbsent(
                ingredient,
                new Choice(ingredient.name(), m.display(), String.join(", ", brands(m)), because)));
  }

  private static boolean begins(Medicine medicine, String typed) {
    return medicine.ingredient().name().toLowerCase(Locale.ROOT).startsWith(typed)
        || brands(medicine).stream().anyMatch(b -> b.toLowerCase(Locale.ROOT).startsWith(typed));
  }

  private static Set<String> brands(Medicine medicine) {
    Set<String> brands = new TreeSet<>();
    medicine.forms().forEach(form -> form.brand().ifPresent(brands::add));
    return brands;
  }

  /// The products of a medicine, one for each form and strength.
  public static List<ProductChoice> products(Medicine medicine) {
    List<ProductChoice> products = new ArrayList<>();
    for (int f = 0; f < medicine.forms().size(); f++) {
      Form form = medicine.forms().get(f);
      for (int s = 0; s < form.strengths().size(); s++) {
        products.add(
            new ProductChoice(f + "-" + s, form, Optional.of(form.strengths().get(s)), medicine));
      }
      if (form.strengths().isEmpty()) {
        products.add(new ProductChoice(Integer.toString(f), form, Optional.empty(), medicine));
      }
    }
    return List.copyOf(products);
  }

  /// A product to choose.
  ///
  /// @param key names it within the form
  /// @param form the form
  /// @param strength the strength, when the form has one
  /// @param medicine the medicine
  public record ProductChoice(
      String key, Form form, Optional<Strength> strength, Medicine medicine) {
    /// `lamoTRIgine 25 mg tablet, extended release (Lamictal XR)`.
    public String text() {
      return medicine.display()
          + strength.map(s -> " " + s.text()).orElse("")
          + " "
          + form.kind()
          + switch (form.release()) {
            case IMMEDIATE -> "";
            case EXTENDED -> ", extended release";
            case DELAYED -> ", delayed release";
            case DEPOT -> ", long-acting";
          }
          + form.brand().map(b -> " (" + b + ")").orElse("");
    }
  }
}
