package org.evenkeel.core.starting;

import java.util.List;
import java.util.Set;

/// How a medicine is begun, as far as the question lets us say.
public sealed interface TitrationAnswer {

  /// One setting fits.
  record Found(TitrationRule rule) implements TitrationAnswer {}

  /// It cannot be told.
  ///
  /// @param missing what would settle it, in words
  /// @param indications the indications among which `indication` would choose
  record NotKnown(Set<String> missing, List<String> indications) implements TitrationAnswer {
    public NotKnown {
      missing = Set.copyOf(missing);
      indications = List.copyOf(indications);
    }
  }

  /// Nothing is on file; that does not say that it may be begun at any dose.
  ///
  /// @param indications the indications for which there is something
  record NoneOnFile(List<String> indications) implements TitrationAnswer {
    public NoneOnFile {
      indications = List.copyOf(indications);
    }
  }
}
