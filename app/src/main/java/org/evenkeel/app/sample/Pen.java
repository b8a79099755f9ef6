package org.evenkeel.app.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.chart.Entry;
import org.evenkeel.core.chart.Payload;

/// Writes the lines of one person's record, and draws what chance decides in it.
///
/// Each use of chance has a name of its own, so that what is drawn for one never moves another.
final class Pen {
  private final String key;
  private final ZoneId zone;
  private final long seed;
  private final Chance ids;
  private final List<Entry> lines = new ArrayList<>();

  Pen(String key, ZoneId zone, long seed) {
    this.key = key;
    this.zone = zone;
    this.seed = seed;
    this.ids = chance("ids");
  }

  ZoneId zone() {
    return zone;
  }

  Chance chance(String of) {
    return Chance.of(seed, key + "/" + of);
  }

  /// An id as a device would make it at that time.
  UUID idAt(Instant when) {
    return ids.idAt(when);
  }

  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  void write(Instant happened, Instant recorded, Author by, Payload what) {
    lines.add(new Entry(idAt(recorded), happened, zone, recorded, by, what));
  }

  /// The id of the line written last.
  UUID lastId() {
    return lines.getLast().id();
  }

  List<Entry> lines() {
    return List.copyOf(lines);
  }
}
