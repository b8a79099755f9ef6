package org.evenkeel.core.safety;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.safety.AllergyRules.AllergyRule;

/// Did the person react to one of these medicines, or to one of its kin?
record AllergyCheck() implements SafetyCheck {

  @Override
  public Check check() {
    return Check.ALLERGIES;
  }

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    if (person.isWithoutMedicines()) {
      return;
    }
    into.missing().addAll(person.unknown());
    switch (person.person().allergies()) {
      case Known.Not<List<Allergy>> _ -> into.missing().add("allergies");
      case Known.Is<List<Allergy>>(var allergies) ->
          allergies.forEach(allergy -> ask(allergy, person, into));
    }
    new ContraindicationCheck(check()).ask(person, into);
  }

  private void ask(Allergy allergy, CaseUnderReview person, Gathered into) {
    if (allergy.ingredient().isEmpty() && allergy.group().isEmpty()) {
      into.missing().add("which medicine the allergy \"" + allergy.text() + "\" means");
      return;
    }
    for (OnBoard medicine : person.prescribable()) {
      Optional<Ingredient> ingredient = allergy.ingredient().map(Ingredient::new);
      boolean itself = ingredient.map(medicine::holds).orElse(false);
      boolean ruled = false;
      for (AllergyRule rule : person.rules().allergies()) {
        boolean speaks =
            rule.kind() == allergy.kind()
                && (itself
                    ? rule.members().isEmpty()
                    : rule.members()
                        .map(m -> crosses(rule, m, allergy, medicine, person))
                        .orElse(false));
        if (speaks) {
          ruled = true;
          into.findings().add(write(rule, allergy, medicine));
        }
      }
      if (itself && !ruled) {
        into.missing().add("no rule about a reaction to " + medicine.name());
      }
    }
  }

  private static boolean crosses(
      AllergyRule rule,
      Selector members,
      Allergy allergy,
      OnBoard medicine,
      CaseUnderReview person) {
    if (members.match(medicine.use()).no()) {
      return false;
    }
    return allergy.group().filter(rule.group()::equals).isPresent()
        || allergy
            .ingredient()
            .flatMap(name -> person.rules().medicine(new Ingredient(name)))
            .map(ready -> !members.match(InUse.of(ready.medicine())).no())
            .orElse(false);
  }

  private Finding write(AllergyRule rule, Allergy allergy, OnBoard medicine) {
    FindingWriter writer = Finding.by(rule.head(), check()).a(medicine).b(allergy.text());
    allergy.reaction().ifPresent(reaction -> writer.note("reaction: " + reaction));
    return writer.write();
  }
}
