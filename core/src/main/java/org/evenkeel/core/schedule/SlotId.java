package org.evenkeel.core.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.time.TreatmentDay;

/// The identity of one planned dose. It stays the same through clock changes, travel, and changes
/// of time or amount; it is never a timestamp.
public sealed interface SlotId {

  /// The regimen item that the dose belongs to.
  ItemId item();

  /// The id as one word that [#parse] reads: `m1/2027-03-28/morning` or `m1/#12`.
  String text();

  /// A named slot of a treatment day.
  ///
  /// @param item the regimen item
  /// @param day the treatment day
  /// @param slot the name of the slot
  record Named(ItemId item, TreatmentDay day, String slot) implements SlotId {
    public Named {
      if (slot.isBlank() || slot.startsWith("#")) {
        throw new IllegalArgumentException("not a name for a slot: \"" + slot + "\"");
      }
    }

    @Override
    public String text() {
      return item + "/" + day + "/" + slot;
    }
  }

  /// The n-th dose since the start, of a plan that runs from the last dose.
  ///
  /// @param item the regimen item
  /// @param number counted from 1
  record Nth(ItemId item, int number) implements SlotId {
    public Nth {
      if (number < 1) {
        throw new IllegalArgumentException("doses are counted from 1, not " + number);
      }
    }

    @Override
    public String text() {
      return item + "/#" + number;
    }
  }

  /// Reads what [#text] wrote.
  ///
  /// @throws IllegalArgumentException when the text is no slot
  static SlotId parse(String text) {
    String[] parts = text.split("/", 3);
    try {
      if (parts.length == 2 && parts[1].startsWith("#")) {
        return new Nth(new ItemId(parts[0]), Integer.parseInt(parts[1].substring(1)));
      }
      if (parts.length == 3) {
        TreatmentDay day = new TreatmentDay(LocalDate.parse(parts[1]));
        return new Named(new ItemId(parts[0]), day, parts[2]);
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a slot: \"" + text + "\"", e);
    }
    throw new IllegalArgumentException("not a slot: \"" + text + "\"");
  }
}
