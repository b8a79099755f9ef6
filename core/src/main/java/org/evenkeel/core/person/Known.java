package org.evenkeel.core.person;

import java.util.function.Function;

/// A fact about a person that may not be known. Missing is never "no", "normal" or zero.
///
/// @param <T> what the fact is
public sealed interface Known<T> {

  /// It is known.
  record Is<T>(T value) implements Known<T> {}

  /// It is not known, and why.
  ///
  /// @param why such as `never asked`, `not in the record`, `older than a year`
  record Not<T>(String why) implements Known<T> {}

  /// A known fact.
  static <T> Known<T> is(T value) {
    return new Is<>(value);
  }

  /// An unknown one.
  static <T> Known<T> not(String why) {
    return new Not<>(why);
  }

  /// The same fact seen otherwise; unknown stays unknown.
  default <R> Known<R> map(Function<? super T, ? extends R> f) {
    return switch (this) {
      case Is<T>(var value) -> new Is<>(f.apply(value));
      case Not<T>(var why) -> new Not<>(why);
    };
  }
}
