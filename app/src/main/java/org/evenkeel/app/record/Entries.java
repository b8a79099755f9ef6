package org.evenkeel.app.record;

import java.util.OptionalLong;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Role;
import org.evenkeel.core.chart.Entry;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.store.codec.PayloadCodec;
import org.evenkeel.store.record.NewEntry;
import org.evenkeel.store.record.StoredEntry;

/// The engine's entries as they are stored, and back.
///
/// An entry's type is the simple name of its payload. Every version ever written stays readable: a
/// payload only ever gains members, and a changed meaning gets a new name.
public final class Entries {
  private static final int VERSION = 1;
  private final PayloadCodec codec = new PayloadCodec();

  /// The entry as it goes into the store.
  public NewEntry toStore(Entry entry) {
    return new NewEntry(
        entry.id(),
        entry.payload().getClass().getSimpleName(),
        VERSION,
        entry.happened(),
        entry.zone(),
        entry.by().account(),
        entry.by().role().word(),
        codec.write(Payload.class, entry.payload()));
  }

  /// The entry as the engine reads it.
  ///
  /// @throws IllegalArgumentException when the stored text is none of ours
  public Entry fromStore(StoredEntry stored) {
    NewEntry entry = stored.entry();
    return new Entry(
        entry.id(),
        entry.happened(),
        entry.zone(),
        stored.recorded(),
        new Author(entry.byAccount(), Role.parse(entry.byRole())),
        codec.read(Payload.class, entry.payload()));
  }

  /// The sequence a payload was decided on; empty for what simply happened.
  static OptionalLong decidedOn(Payload payload) {
    return switch (payload) {
      case Payload.Deciding deciding -> OptionalLong.of(deciding.decidedOn());
      case Payload.Happening _ -> OptionalLong.empty();
    };
  }
}
