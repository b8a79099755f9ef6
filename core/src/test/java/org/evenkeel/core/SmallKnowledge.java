package org.evenkeel.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.Source;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.EnzymeRole;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.GradedEffect;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;

/// A knowledge base small enough to read: a handful of medicines and whatever rules a test puts in.
/// The medicines resemble real ones; their numbers are for tests only.
public final class SmallKnowledge implements KnowledgeBase {
  public static final LocalDate WRITTEN = LocalDate.of(2026, 1, 1);
  public static final SourceRef SOURCE = SourceRef.parse("test-source#1");

  private final Map<String, Medicine> medicines = new TreeMap<>();
  private final Map<String, Object> content = new HashMap<>();
  private boolean withFormulary = true;

  public SmallKnowledge() {
    add(
        medicine("sertraline", "ssri")
            .effect("serotonergic", 3)
            .role("CYP2D6", "inhibitor", "moderate", "150 mg"));
    add(
        medicine("fluoxetine", "ssri")
            .effect("serotonergic", 3)
            .role("CYP2D6", "inhibitor", "strong", ""));
    add(medicine("phenelzine", "maoi").effect("serotonergic", 3));
    add(medicine("tramadol", "opioid-agonist").effect("serotonergic", 2).effect("sedation", 2));
    add(
        medicine("sumatriptan", "triptan")
            .effect("serotonergic", 1)
            .role("CYP2D6", "substrate", "sensitive", ""));
    add(medicine("lithium", "lithium-salt"));
    add(medicine("ibuprofen", "nsaid").depth(Medicine.Depth.INTERACTIONS));
    add(medicine("naproxen", "nsaid").depth(Medicine.Depth.INTERACTIONS));
    add(medicine("acetaminophen", "analgesic-other"));
    add(medicine("diazepam", "benzodiazepine").effect("sedation", 3));
    add(medicine("clonazepam", "benzodiazepine").effect("sedation", 3));
    add(medicine("clozapine", "sga").effect("sedation", 3));
    add(medicine("buprenorphine", "opioid-partial-agonist"));
    add(medicine("naloxone", "opioid-antagonist"));
    add(
        medicine("buprenorphine/naloxone", "opioid-partial-agonist")
            .contains("buprenorphine", "naloxone"));
    add(
        medicine("clonidine", "alpha-2-agonist")
            .form("tablet", Route.ORAL, Release.IMMEDIATE)
            .form("patch", Route.TRANSDERMAL, Release.EXTENDED));
    add(medicine("olanzapine", "sga").form("tablet", Route.ORAL, Release.IMMEDIATE));
    add(medicine("apixaban", "anticoagulant").depth(Medicine.Depth.NAMES));
    add(medicine("alcohol", "substance").effect("sedation", 2));
    add(medicine("amoxicillin", "penicillin"));
    add(medicine("ampicillin", "penicillin"));
  }

  public static Made medicine(String name, String therapeuticClass) {
    return new Made(name, therapeuticClass);
  }

  public SmallKnowledge add(Made medicine) {
    medicines.put(medicine.name, medicine.build());
    return this;
  }

  public <T> SmallKnowledge with(Key<T> key, T value) {
    content.put(key.name(), value);
    return this;
  }

  public SmallKnowledge withoutFormulary() {
    withFormulary = false;
    return this;
  }

  public Medicine medicine(String name) {
    Medicine medicine = medicines.get(name);
    if (medicine == null) {
      throw new IllegalArgumentException("no " + name + " in this small knowledge");
    }
    return medicine;
  }

  public static Rule rule(String id, Tier tier, boolean interrupts) {
    return rule(id, tier, interrupts, true);
  }

  public static Rule unsure(String id, Tier tier) {
    return rule(id, tier, false, false);
  }

  private static Rule rule(String id, Tier tier, boolean interrupts, boolean sure) {
    return new Rule(
        id,
        "test.1",
        tier,
        interrupts,
        "{a} with {b} {list}",
        "why {a}",
        "ask about {b}",
        "a lower dose",
        List.of(SOURCE),
        sure,
        new Review(WRITTEN, List.of()),
        "US");
  }

  public static DailyDose daily(String amount) {
    return new DailyDose(Mass.parse(amount));
  }

  public static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Override
  public String version() {
    return "test.1";
  }

  @Override
  public <T> Optional<T> get(Key<T> key, LocalDate asOf) {
    if (key.equals(Formulary.KEY)) {
      return withFormulary ? Optional.of(key.type().cast(new SmallFormulary())) : Optional.empty();
    }
    return Optional.ofNullable(content.get(key.name())).map(key.type()::cast);
  }

  @Override
  public Optional<Source> source(String key) {
    return Optional.empty();
  }

  private final class SmallFormulary implements Formulary {
    @Override
    public Optional<Medicine> medicine(Ingredient ingredient) {
      return Optional.ofNullable(medicines.get(ingredient.name()));
    }

    @Override
    public Collection<Medicine> medicines() {
      return medicines.values();
    }

    @Override
    public Recognition recognise(String text) {
      throw new UnsupportedOperationException(text);
    }

    @Override
    public Recognition recognise(Code code) {
      throw new UnsupportedOperationException(code.value());
    }
  }

  /// A medicine in the making.
  public static final class Made {
    private final String name;
    private final String therapeuticClass;
    private final List<Ingredient> contains = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<EnzymeRole> roles = new ArrayList<>();
    private final List<GradedEffect> effects = new ArrayList<>();
    private Set<String> groups = Set.of();
    private Medicine.Depth depth = Medicine.Depth.COMPLETE;
    private boolean sure = true;

    private Made(String name, String therapeuticClass) {
      this.name = name;
      this.therapeuticClass = therapeuticClass;
    }

    public Made contains(String... names) {
      for (String part : names) {
        contains.add(new Ingredient(part));
      }
      return this;
    }

    public Made groups(String... keys) {
      groups = Set.of(keys);
      return this;
    }

    public Made depth(Medicine.Depth value) {
      depth = value;
      return this;
    }

    /// What follows rests only on what was recalled.
    public Made unsureFromHere() {
      sure = false;
      return this;
    }

    public Made effect(String effect, int grade) {
      effects.add(new GradedEffect(effect, grade, SOURCE, sure));
      return this;
    }

    public Made role(String enzyme, String as, String strength, String atLeastDaily) {
      roles.add(
          new EnzymeRole(
              enzyme,
              EnzymeRole.As.valueOf(as.toUpperCase(Locale.ROOT)),
              EnzymeRole.Strength.valueOf(strength.toUpperCase(Locale.ROOT)),
              false,
              atLeastDaily.isEmpty() ? Optional.empty() : Optional.of(Mass.parse(atLeastDaily)),
              SOURCE,
              sure));
      return this;
    }

    public Made form(String kind, Route route, Release release) {
      forms.add(
          new Form(
              kind,
              route,
              release,
              List.of(),
              Form.Permission.NO,
              Form.Permission.NO,
              Optional.empty(),
              Optional.empty(),
              SOURCE));
      return this;
    }

    public Medicine build() {
      return new Medicine(
          new Ingredient(name),
          name,
          contains,
          therapeuticClass,
          groups,
          depth,
          forms,
          roles,
          effects,
          Optional.<Duration>empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
