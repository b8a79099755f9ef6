package org.evenkeel.store.record;

import java.util.UUID;
import org.evenkeel.store.Tx;

/// A table computed from records alone: it can be thrown away and rebuilt, and is then equal.
public interface Projection {

  /// What it is called in messages.
  String name();

  /// Takes away what it holds of a person, then writes it anew from the person's record.
  void project(Tx tx, UUID person);

  /// A text over everything it holds in the clinic, in a fixed order, by which two states are
  /// compared.
  String fingerprint(Tx tx);
}
