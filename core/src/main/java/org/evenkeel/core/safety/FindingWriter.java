package org.evenkeel.core.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.Tier;

/// Writes one finding of a rule: names in place of the letters, circumstances as notes.
final class FindingWriter {
  private final Rule rule;
  private final Check check;
  private Tier tier;
  private boolean interrupts;
  private boolean sure;
  private boolean anotherStops;
  private String a = "";
  private String b = "";
  private String list = "";
  private final TreeSet<String> ingredients = new TreeSet<>();
  private final TreeSet<String> exposures = new TreeSet<>();
  private final List<String> notes = new ArrayList<>();
  private final TreeSet<String> also = new TreeSet<>();

  FindingWriter(Rule rule, Check check) {
    this.rule = rule;
    this.check = check;
    this.tier = rule.tier();
    this.interrupts = rule.interrupts();
    this.sure = rule.sure();
  }

  FindingWriter a(OnBoard medicine) {
    a = medicine.name();
    return about(medicine);
  }

  FindingWriter b(OnBoard medicine) {
    b = medicine.name();
    return about(medicine);
  }

  FindingWriter b(String text) {
    b = text;
    return this;
  }

  FindingWriter about(OnBoard medicine) {
    ingredients.add(medicine.ingredient());
    exposures.add(medicine.exposure().id());
    return this;
  }

  FindingWriter list(Collection<String> names) {
    list = String.join(", ", names);
    return this;
  }

  FindingWriter weight(Tier newTier, boolean newInterrupts) {
    tier = newTier;
    interrupts = newInterrupts;
    return this;
  }

  FindingWriter matchIsSure(boolean is) {
    sure = sure && is;
    return this;
  }

  FindingWriter note(Collection<String> words) {
    for (String word : words) {
      if (!word.isBlank() && !notes.contains(word)) {
        notes.add(word);
      }
    }
    return this;
  }

  FindingWriter note(String word) {
    return note(List.of(word));
  }

  FindingWriter also(FindingWriter other) {
    if (!other.rule.id().equals(rule.id())) {
      also.add(other.rule.id());
    }
    anotherStops = anotherStops || other.stops();
    exposures.addAll(other.exposures);
    return note(other.notes);
  }

  Rule rule() {
    return rule;
  }

  Tier tier() {
    return tier;
  }

  boolean isSure() {
    return sure;
  }

  /// An unsure rule or match never interrupts, whatever the circumstances.
  boolean stops() {
    return interrupts && sure;
  }

  Finding write() {
    return new Finding(
        check,
        tier,
        stops() || anotherStops,
        List.copyOf(ingredients),
        List.copyOf(exposures),
        fill(rule.summary()),
        fill(rule.why()),
        fill(rule.action()),
        fill(rule.changes()),
        rule.id(),
        rule.version(),
        rule.sources(),
        rule.review().signed(),
        sure,
        notes,
        List.copyOf(also));
  }

  private String fill(String text) {
    return text.indexOf('{') < 0
        ? text
        : text.replace("{a}", a).replace("{b}", b).replace("{list}", list);
  }
}
