package org.evenkeel.core.evidence;

import java.time.LocalDate;

/// A publication that clinical statements rest on, and how we read it.
///
/// @param key the short name by which rules cite it
/// @param title its title
/// @param publisher who published it
/// @param edition which edition or revision
/// @param year the year of that edition
/// @param address where it can be read
/// @param licence under what terms
/// @param read how our author read it
public record Source(
    String key,
    String title,
    String publisher,
    String edition,
    int year,
    String address,
    String licence,
    Reading read) {

  /// How, where and when our author read the source.
  ///
  /// @param how opened, seen in an excerpt, or recalled from memory
  /// @param where the address at which it was read
  /// @param on the day
  public record Reading(How how, String where, LocalDate on) {}

  /// How closely a source was read.
  public enum How {
    /// The text itself was open before the author.
    OPENED,
    /// A part of it was seen.
    EXCERPT,
    /// Known, not seen again: what rests only on this is unsure.
    RECALLED
  }
}
