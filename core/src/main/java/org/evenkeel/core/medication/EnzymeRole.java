package org.evenkeel.core.medication;

import java.util.Optional;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.quantity.Mass;

/// What a medicine has to do with an enzyme or transporter.
///
/// @param enzyme such as `CYP2D6`
/// @param as substrate, inhibitor or inducer
/// @param strength how strongly it inhibits or induces, or how much a substrate depends on the
///   enzyme
/// @param prodrug true when the enzyme makes the active substance out of it
/// @param atLeastDaily the daily dose from which this holds, empty when it holds at any dose
/// @param source where it stands
/// @param sure false when it rests only on what was recalled
public record EnzymeRole(
    String enzyme,
    As as,
    Strength strength,
    boolean prodrug,
    Optional<Mass> atLeastDaily,
    SourceRef source,
    boolean sure) {

  /// The part a medicine plays.
  public enum As {
    SUBSTRATE,
    INHIBITOR,
    INDUCER
  }

  /// How much. `SENSITIVE` and `MINOR` are said of substrates, `STRONG` and `WEAK` of inhibitors
  /// and inducers.
  public enum Strength {
    STRONG,
    SENSITIVE,
    MODERATE,
    WEAK,
    MINOR
  }
}
