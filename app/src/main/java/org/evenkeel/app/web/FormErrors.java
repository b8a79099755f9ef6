package org.evenkeel.app.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// What has to be looked at in a form, by field; in the order in which it was found.
public final class FormErrors {
  private final Map<String, String> byField = new LinkedHashMap<>();

  /// Says what is wrong with a field, unless something was said already.
  public FormErrors add(String field, String message) {
    byField.putIfAbsent(field, message);
    return this;
  }

  /// Says it when a value is blank.
  public FormErrors required(String field, String value, String message) {
    return value.isBlank() ? add(field, message) : this;
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  /// What is wrong with a field; empty text when nothing is.
  public String of(String field) {
    return byField.getOrDefault(field, "");
  }

  /// Field and message of each, for the summary on top.
  public Map<String, String> all() {
    return new LinkedHashMap<>(byField);
  }
}
