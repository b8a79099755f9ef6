package org.evenkeel.core.monitoring;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Names under which a result may come.
final class Names {
  private Names() {}

  /// All names in lower case: those given, the parameter, and its parts (`creatinine and eGFR`,
  /// `ALT, AST`).
  static Set<String> withParts(Set<String> names, String parameter) {
    var all = new TreeSet<String>();
    names.forEach(name -> all.add(fold(name)));
    all.add(fold(parameter));
    for (String part : parameter.split(",| and ", -1)) {
      if (!part.isBlank()) {
        all.add(fold(part));
      }
    }
    return Set.copyOf(all);
  }

  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
