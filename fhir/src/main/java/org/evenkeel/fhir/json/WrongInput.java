package org.evenkeel.fhir.json;

/// What came in cannot be read; the message says where and what, in one line, and repeats nothing
/// personal.
public final class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param where a JSON path or a line
  /// @param what what is wrong there
  public WrongInput(String where, String what) {
    super(where.isEmpty() ? what : where + ": " + what);
  }
}
