package org.evenkeel.core.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.request.Signed;

/// Which medicines are or were on board: signed plans with their last dose taken, and what was
/// taken without a plan.
///
/// @param plans the plans
/// @param log the doses
/// @param lastTaken when an item was last taken, as far as somebody stated it
/// @param zone the person's zone
record OnBoard(Plans plans, DoseLog log, Map<ItemId, Known<LocalDate>> lastTaken, ZoneId zone) {

  List<Exposure> at(Instant now, KnowledgeBase knowledge) {
    LocalDate day = LocalDate.ofInstant(now, zone);
    List<Exposure> all = new ArrayList<>();
    plans.regimen().items().forEach(item -> all.addAll(ofItem(item.id(), day)));
    all.addAll(withoutPlan(now, day, knowledge));
    return List.copyOf(all);
  }

  private List<Exposure> ofItem(ItemId item, LocalDate day) {
    List<Signed> chain = plans.chain(item);
    Optional<LocalDate> last =
        lastTaken.getOrDefault(item, Known.not("nobody said"))
                instanceof Known.Is<LocalDate>(var on)
            ? Optional.of(on)
            : Optional.empty();
    List<Exposure> all = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      Optional<LocalDate> ends =
          i + 1 < chain.size() ? begins(chain.get(i + 1)) : plans.stopped(item).map(s -> s.on());
      boolean newest = i + 1 == chain.size();
      String suffix = newest ? "" : "~" + (i + 1);
      LocalDate lookAt = ends.map(end -> end.minusDays(1)).filter(day::isAfter).orElse(day);
      for (Exposure exposure : chain.get(i).order().exposuresOn(lookAt)) {
        all.add(of(exposure, suffix, begins(chain.get(i)), ends, last, day));
      }
    }
    return all;
  }

  private static Optional<LocalDate> begins(Signed plan) {
    return switch (plan.order().from()) {
      case TakeOver.OnDay(var day, _) -> Optional.of(day);
      case TakeOver.AtStart _, TakeOver.FromDose _ -> plan.order().plan().dates().from();
    };
  }

  private static Exposure of(
      Exposure exposure,
      String suffix,
      Optional<LocalDate> from,
      Optional<LocalDate> replaced,
      Optional<LocalDate> last,
      LocalDate day) {
    Optional<LocalDate> until =
        replaced.isPresent() && exposure.until().isPresent()
            ? Optional.of(
                replaced.get().isBefore(exposure.until().get())
                    ? replaced.get()
                    : exposure.until().get())
            : replaced.or(exposure::until);
    boolean begun = from.map(first -> !day.isBefore(first)).orElse(true);
    boolean over = until.map(end -> !day.isBefore(end)).orElse(false);
    String because = over ? "ended" : begun ? "signed plan" : "signed plan, not yet begun";
    return new Exposure(
        exposure.id() + suffix,
        exposure.text(),
        exposure.ingredient(),
        exposure.brand(),
        exposure.route(),
        exposure.form(),
        exposure.release(),
        exposure.daily(),
        exposure.single(),
        exposure.minimumGap(),
        exposure.asNeeded(),
        from,
        until,
        last,
        begun && !over,
        false,
        because);
  }

  private List<Exposure> withoutPlan(Instant now, LocalDate day, KnowledgeBase knowledge) {
    Map<Ingredient, Dose> last = new TreeMap<>();
    for (Dose dose : log.taken()) {
      boolean planned = dose.of().item().flatMap(plans::item).isPresent();
      if (!planned && !dose.happened().isAfter(now)) {
        dose.of().ingredients().forEach(ingredient -> last.put(ingredient, dose));
      }
    }
    Optional<Formulary> formulary = knowledge.get(Formulary.KEY, day);
    List<Exposure> all = new ArrayList<>();
    last.forEach((ingredient, dose) -> all.add(withoutPlan(ingredient, dose, now, formulary)));
    return all;
  }

  private Exposure withoutPlan(
      Ingredient ingredient, Dose dose, Instant now, Optional<Formulary> formulary) {
    LocalDate taken = LocalDate.ofInstant(dose.happened(), zone);
    Optional<Duration> stays =
        formulary.flatMap(all -> all.medicine(ingredient)).flatMap(Medicine::onBoardFor);
    boolean onBoard = stays.map(time -> now.isBefore(dose.happened().plus(time))).orElse(true);
    String because =
        stays.isPresent()
            ? "taken on " + taken
            : "taken on " + taken + "; how long it stays on board is not known";
    return new Exposure(
        "taken-" + dose.id(),
        dose.of().text(),
        Optional.of(ingredient),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.of(taken),
        onBoard ? Optional.empty() : Optional.of(taken.plusDays(1)),
        Optional.of(taken),
        onBoard,
        stays.isEmpty(),
        because);
  }
}
