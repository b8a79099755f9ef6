package org.evenkeel.core.evidence;

import java.time.LocalDate;
import java.util.Optional;

/// The door to the clinical content.
///
/// Implementations are immutable and safe to share.
public interface KnowledgeBase {

  /// The version of the content, such as `2026.11.0`.
  String version();

  /// What the knowledge holds under a key, as it stood on a day.
  ///
  /// @param key declared by the room that asks
  /// @param asOf the day for which the answer is wanted
  /// @return the content, or empty when the knowledge has nothing under this key: the caller
  ///   answers "not checked"
  <T> Optional<T> get(Key<T> key, LocalDate asOf);

  /// The source behind a key of a [SourceRef], or empty when there is none by that name.
  Optional<Source> source(String key);
}
