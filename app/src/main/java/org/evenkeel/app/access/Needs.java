package org.evenkeel.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a page needs to be allowed to do; checked before its method runs. Several are all needed.
///
/// A path variable named `person` is the record it is about; without one, a person's own record.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Needs.All.class)
public @interface Needs {
  /// A word of the first column of `access.csv`.
  String data();

  Action action();

  /// Several needs at one method.
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface All {
    Needs[] value();
  }
}
