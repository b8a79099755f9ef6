package org.evenkeel.core.time;

import java.util.Locale;

/// A moment of the person's day that doses hang on: waking, a meal, bedtime, or one the person
/// named.
///
/// The clock time of an anchor stands in the person's [Routine]. Names are kept in lower case; two
/// anchors with the same name are the same.
///
/// @param name the name, such as `breakfast` or `after school run`
public record Anchor(String name) {

  /// On waking.
  public static final Anchor WAKING = new Anchor("waking");

  /// The first meal.
  public static final Anchor BREAKFAST = new Anchor("breakfast");

  /// The midday meal.
  public static final Anchor LUNCH = new Anchor("lunch");

  /// The evening meal.
  public static final Anchor DINNER = new Anchor("dinner");

  /// On going to bed.
  public static final Anchor BEDTIME = new Anchor("bedtime");

  public Anchor {
    name = name.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an anchor needs a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
