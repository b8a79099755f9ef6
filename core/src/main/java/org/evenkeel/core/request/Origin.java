package org.evenkeel.core.request;

/// Where an order comes from.
public sealed interface Origin {

  /// It is prescribed here.
  record Here() implements Origin {}

  /// A prescriber outside prescribed it. It lives the same way and is checked like ours.
  ///
  /// @param prescribedBy who, as people here know them
  /// @param verified how we know
  record Outside(String prescribedBy, Verification verified) implements Origin {
    public Outside {
      if (prescribedBy.isBlank()) {
        throw new IllegalArgumentException("an outside order says who prescribed it");
      }
    }
  }

  /// How an outside order was verified.
  enum Verification {
    CALLED_PRESCRIBER,
    SAW_THE_ORDER,
    SAW_THE_LABEL,
    PHARMACY_RECORD,
    /// Only the person said so.
    PERSON_SAID
  }
}
