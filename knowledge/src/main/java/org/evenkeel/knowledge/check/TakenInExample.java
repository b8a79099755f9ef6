package org.evenkeel.knowledge.check;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.knowledge.content.Tree;

/// How a medicine of an example is taken: as the example says; where it says nothing, as the rule
/// it belongs to speaks of.
final class TakenInExample {

  private TakenInExample() {}

  static Exposure as(Exposure exposure, Tree said) {
    return as(exposure, said, said);
  }

  static Exposure as(Exposure exposure, Tree rule, Tree example) {
    Optional<String> brand = exposure.brand().or(() -> first("brand", rule, example));
    Optional<Route> route =
        exposure.route().or(() -> first("route", rule, example).map(Route::parse));
    Optional<String> form = exposure.form().or(() -> first("form", rule, example));
    Optional<Release> release =
        exposure.release().or(() -> first("release", rule, example).map(Release::parse));
    Optional<DailyDose> daily =
        rule == example
            ? example.maybe("daily").map(Mass::parse).map(DailyDose::new)
            : exposure.daily();
    return new Exposure(
        exposure.id(),
        exposure.text(),
        exposure.ingredient(),
        brand,
        route,
        form,
        release,
        daily,
        exposure.single(),
        exposure.minimumGap(),
        exposure.asNeeded(),
        exposure.from(),
        exposure.until(),
        exposure.lastTaken(),
        exposure.onBoard(),
        exposure.stale(),
        exposure.because());
  }

  private static Optional<String> first(String key, Tree rule, Tree example) {
    List<String> said = example.texts(key);
    List<String> spokenOf = said.isEmpty() ? rule.texts(key) : said;
    return spokenOf.stream().findFirst();
  }
}
