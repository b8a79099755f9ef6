package org.evenkeel.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page for everyone who is signed in, also before a role was chosen. It shows nothing of any
/// clinic.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnyAccount {
  /// Why no role is needed.
  String value();
}
