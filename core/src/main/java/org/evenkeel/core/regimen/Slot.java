package org.evenkeel.core.regimen;

import java.time.LocalTime;
import java.util.Locale;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.time.Anchor;

/// One dose of the day: its name, its time and its amount.
///
/// The name is part of the identity of every planned dose, so it stays when the time or the amount
/// changes: a morning dose moved from 8:00 to 10:00 is still the morning dose.
///
/// @param name such as `morning`, kept in lower case; unique within a plan
/// @param time when in the day
/// @param amount how much, never zero
public record Slot(String name, SlotTime time, Amount amount) {

  public Slot {
    name = name.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.startsWith("#")) {
      throw new IllegalArgumentException("not a name for a slot: \"" + name + "\"");
    }
    if (amount.isZero()) {
      throw new IllegalArgumentException("slot " + name + " has no dose: leave it out instead");
    }
  }

  /// A slot at a clock time.
  public static Slot at(String name, LocalTime time, Amount amount) {
    return new Slot(name, new SlotTime.At(time), amount);
  }

  /// A slot at an anchor, named after it.
  public static Slot at(Anchor anchor, Amount amount) {
    return new Slot(anchor.name(), new SlotTime.AtAnchor(anchor, 0), amount);
  }
}
