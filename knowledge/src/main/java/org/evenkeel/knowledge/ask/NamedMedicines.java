package org.evenkeel.knowledge.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.medication.Recognition.ProductHint;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.core.regimen.Exposure;

/// Medicines as somebody names them: by ingredient, brand, misspelling, whole product text, RxNorm
/// or ATC code.
///
/// @param formulary knows the names and codes
public record NamedMedicines(Formulary formulary) {

  /// Which medicine is named. A text of digits only, or of the shape of an ATC code, is tried as a
  /// code first.
  public Recognition recognise(String text) {
    String name = text.strip();
    if (name.matches("[0-9]{1,8}")
        && formulary.recognise(new Code.RxNorm(name)) instanceof Recognised code) {
      return code;
    }
    if (name.matches("[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}")
        && formulary.recognise(new Code.Atc(name)) instanceof Recognised code) {
      return code;
    }
    return formulary.recognise(name);
  }

  /// The medicine as on board: one exposure per ingredient, or one that is not recognised.
  public List<Exposure> onBoard(String id, String text) {
    if (!(recognise(text) instanceof Recognised(var medicines, var product, _))) {
      return List.of(Exposure.unrecognised(id, text));
    }
    List<Exposure> exposures = new ArrayList<>();
    for (Ingredient ingredient : medicines) {
      exposures.add(exposure(id, text, ingredient, product));
    }
    return exposures;
  }

  private static Exposure exposure(String id, String text, Ingredient name, ProductHint product) {
    Exposure plain = Exposure.of(id, name);
    return new Exposure(
        id,
        text,
        plain.ingredient(),
        product.brand(),
        product.route(),
        product.form(),
        product.release(),
        plain.daily(),
        plain.single(),
        plain.minimumGap(),
        plain.asNeeded(),
        plain.from(),
        plain.until(),
        plain.lastTaken(),
        plain.onBoard(),
        plain.stale(),
        plain.because());
  }

  /// Other medicines as named.
  ///
  /// @param known those we know
  /// @param unknown the names we do not know
  public record Others(List<InUse> known, List<String> unknown) {
    public Others {
      known = List.copyOf(known);
      unknown = List.copyOf(unknown);
    }
  }

  /// The others of a list of names.
  public Others others(List<String> texts) {
    List<InUse> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String text : texts) {
      List<InUse> inUse = inUse(text);
      known.addAll(inUse);
      if (inUse.isEmpty()) {
        unknown.add(text);
      }
    }
    return new Others(known, unknown);
  }

  /// The one medicine that is named.
  ///
  /// @throws IllegalArgumentException naming the key when none or several are
  public InUse one(String key, String text) {
    List<InUse> inUse = inUse(text);
    if (inUse.size() != 1) {
      throw new IllegalArgumentException(
          "%s: \"%s\" is %s"
              .formatted(key, text, inUse.isEmpty() ? "not recognised" : "more than one medicine"));
    }
    return inUse.getFirst();
  }

  /// The medicines as taken, empty when the text is not recognised.
  public List<InUse> inUse(String text) {
    if (!(recognise(text) instanceof Recognised(var medicines, var product, _))) {
      return List.of();
    }
    List<InUse> all = new ArrayList<>();
    for (Ingredient ingredient : medicines) {
      Optional<Medicine> medicine = formulary.medicine(ingredient);
      medicine.ifPresent(m ->
          all.add(
              new InUse(
                  m,
                  product.brand(),
                  product.route(),
                  product.form(),
                  product.release(),
                  Optional.empty())));
    }
    return all;
  }
}
