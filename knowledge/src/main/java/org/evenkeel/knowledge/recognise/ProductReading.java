package org.evenkeel.knowledge.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.evenkeel.core.medication.Recognition.ProductHint;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.knowledge.recognise.TextReading.Found;
import org.jspecify.annotations.Nullable;

/// What a text says of the product beside the name: brand, strength, form, route, release.
///
/// What it does not say is read from the brand's forms when they agree, never assumed.
final class ProductReading {

  private static final Set<String> MASSES = Set.of("mg", "mcg", "ug", "g", "gm", "mgs");

  private final List<Word> words;
  private final List<Found> found;
  private final @Nullable Medicine medicine;

  /// @param medicine the medicine named, null when there are several
  ProductReading(TextReading reading, @Nullable Medicine medicine) {
    this.words = reading.words();
    this.found = reading.found();
    this.medicine = medicine;
  }

  ProductHint read() {
    Optional<String> brand =
        found.stream()
            .filter(f -> f.named().by() == MatchedBy.BRAND)
            .map(f -> f.named().name())
            .findFirst();
    Optional<String> form = said(ProductWords.FORMS::get).or(() -> ofBrand(brand, Form::kind));
    Optional<Route> route =
        said(ProductWords.ROUTES::get)
            .or(() -> ofBrand(brand, Form::route))
            .or(() -> form.flatMap(this::implied));
    Optional<Release> release = release(form).or(() -> ofBrand(brand, Form::release));
    return new ProductHint(brand, strength(), form, route, release);
  }

  private <T> Optional<T> said(Function<String, @Nullable T> meaning) {
    T last = null;
    for (Word word : words) {
      T value = meaning.apply(word.text());
      if (value != null && (last == null || !word.text().equals("film"))) {
        last = value;
      }
    }
    return Optional.ofNullable(last);
  }

  private <T> Optional<T> ofBrand(Optional<String> brand, Function<Form, T> part) {
    if (medicine == null || brand.isEmpty()) {
      return Optional.empty();
    }
    Set<T> values =
        medicine.forms().stream()
            .filter(f -> f.brand().filter(b -> b.equalsIgnoreCase(brand.get())).isPresent())
            .map(part)
            .collect(Collectors.toSet());
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }

  private Optional<Route> implied(String form) {
    if (medicine != null && !medicine.forms().isEmpty()) {
      Set<Route> routes =
          medicine.forms().stream()
              .filter(f -> f.kind().equals(form))
              .map(Form::route)
              .collect(Collectors.toSet());
      if (!routes.isEmpty()) {
        return routes.size() == 1 ? Optional.of(routes.iterator().next()) : Optional.empty();
      }
    }
    return Optional.ofNullable(ProductWords.IMPLIED.get(form));
  }

  private Optional<Release> release(Optional<String> form) {
    Optional<Release> said = Optional.empty();
    boolean hours = false;
    boolean plainOral = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      Release release = ProductWords.RELEASES.get(word);
      if (release != null && (said.isEmpty() || release == Release.DEPOT)) {
        said = Optional.of(release);
      }
      hours |= word.equals("hr") && i > 0 && words.get(i - 1).number();
      plainOral |= word.equals("oral") && i + 1 < words.size() && isPiece(words.get(i + 1).text());
    }
    if (said.isPresent()) {
      return said;
    }
    if (hours && !form.equals(Optional.of("patch"))) {
      return Optional.of(Release.EXTENDED);
    }
    return plainOral ? Optional.of(Release.IMMEDIATE) : Optional.empty();
  }

  /// RxNorm names say "Extended Release Oral Tablet" or plainly "Oral Tablet".
  private static boolean isPiece(String word) {
    return word.equals("tablet") || word.equals("capsule");
  }

  private Optional<Strength> strength() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).number() && MASSES.contains(words.get(i + 1).text())) {
        return parse(i);
      }
      if (isPairOfNumbers(i)) {
        return parsed(words.get(i).text() + " " + words.get(i + 2).text());
      }
    }
    return Optional.empty();
  }

  /// `8-2 mg` and `10/325 MG` give the strengths of two ingredients in one unit; the first is read.
  private boolean isPairOfNumbers(int i) {
    if (i + 2 >= words.size() || !words.get(i).number() || !words.get(i + 1).number()) {
      return false;
    }
    String between = words.get(i + 1).before();
    return (between.equals("-") || between.equals("/")) && MASSES.contains(words.get(i + 2).text());
  }

  private Optional<Strength> parse(int i) {
    String unit = words.get(i + 1).text();
    StringBuilder text = new StringBuilder(words.get(i).text());
    text.append(' ').append(unit.equals("gm") ? "g" : unit.equals("mgs") ? "mg" : unit);
    if (i + 2 < words.size() && words.get(i + 2).before().equals("/")) {
      Word next = words.get(i + 2);
      boolean counted = next.number() && i + 3 < words.size();
      String per = counted ? words.get(i + 3).text() : next.text();
      if (Set.of("ml", "l", "hr", "h").contains(per)) {
        text.append(" per ").append(counted ? next.text() + " " : "1 ").append(per);
      }
    }
    return parsed(text.toString());
  }

  private static Optional<Strength> parsed(String text) {
    try {
      return Optional.of(Strength.parse(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
