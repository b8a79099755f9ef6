package org.evenkeel.app.access;

import java.lang.reflect.Method;
import java.util.List;

/// What a page's method says about who may use it.
///
/// @param everyone also signed out
/// @param anyAccount everyone signed in
/// @param needs else all of these
record Rule(boolean everyone, boolean anyAccount, List<Needs> needs) {

  /// @throws IllegalStateException when the method says nothing, or two things
  static Rule of(Method method) {
    boolean everyone = method.isAnnotationPresent(Public.class);
    boolean anyAccount = method.isAnnotationPresent(AnyAccount.class);
    List<Needs> needs = List.of(method.getAnnotationsByType(Needs.class));
    int said = (everyone ? 1 : 0) + (anyAccount ? 1 : 0) + (needs.isEmpty() ? 0 : 1);
    if (said != 1) {
      throw new IllegalStateException(
          method.getDeclaringClass().getSimpleName()
              + "."
              + method.getName()
              + " needs one of @Needs, @AnyAccount, @Public");
    }
    return new Rule(everyone, anyAccount, needs);
  }
}
