package org.evenkeel.app.serving;

import org.evenkeel.store.Tx;

/// Writes something into the records of the sample clinic. Every bean of this type is called once
/// when the sample is made, in the order of `@Order`, all in one transaction.
@FunctionalInterface
public interface SampleRecords {

  /// Writes it.
  ///
  /// @param tx the transaction of the sample clinic
  /// @param sample who is in it
  void write(Tx tx, SampleWho sample);
}
