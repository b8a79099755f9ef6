package org.evenkeel.core.request;

import java.util.List;

/// What came of signing.
public sealed interface Signing permits Signed, Signing.NotSigned {

  /// It is not signed, and every reason why.
  record NotSigned(List<Refusal> reasons) implements Signing {
    public NotSigned {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("not signed for no reason");
      }
    }
  }
}
