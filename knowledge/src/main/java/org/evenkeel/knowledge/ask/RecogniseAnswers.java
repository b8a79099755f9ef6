package org.evenkeel.knowledge.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Recognition.NotRecognised;
import org.evenkeel.core.medication.Recognition.ProductHint;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.knowledge.recognise.NamedFormulary;
import org.jspecify.annotations.Nullable;

/// `{"ask":"recognise","text":"Zoloft 50mg tabs"}`: which medicine is meant, or which names look
/// like it.
record RecogniseAnswers(NamedMedicines names) {

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "text");
    String text = question.text("text");
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    switch (names.recognise(text)) {
      case Recognised(var medicines, var product, var by) -> {
        answer.put("recognised", true);
        answer.put("ingredients", medicines.stream().flatMap(this::parts).distinct().toList());
        answer.put("product", product(product));
        answer.put("matchedBy", by.name().toLowerCase(Locale.ROOT));
      }
      case NotRecognised(_, var nearest) -> {
        answer.put("recognised", false);
        answer.put("ingredients", List.of());
        answer.put("product", null);
        if (names.formulary() instanceof NamedFormulary formulary) {
          formulary.whyNot(text).ifPresent(why -> answer.put("reason", why));
        }
        answer.put("nearest", nearest);
      }
    }
    return Question.answer("recognise", answer, List.of());
  }

  private Stream<String> parts(Ingredient ingredient) {
    List<Ingredient> parts =
        names.formulary().medicine(ingredient).map(m -> m.contains()).orElse(List.of());
    return parts.isEmpty() ? Stream.of(ingredient.name()) : parts.stream().flatMap(this::parts);
  }

  private static @Nullable Object product(ProductHint hint) {
    Map<String, @Nullable Object> product = new LinkedHashMap<>();
    hint.brand().ifPresent(brand -> product.put("brand", brand));
    hint.strength().ifPresent(strength -> product.put("strength", strength.text()));
    hint.form().ifPresent(form -> product.put("form", form));
    hint.route().ifPresent(route -> product.put("route", route.word()));
    hint.release().ifPresent(release -> product.put("release", release.word()));
    return product.isEmpty() ? null : product;
  }
}
