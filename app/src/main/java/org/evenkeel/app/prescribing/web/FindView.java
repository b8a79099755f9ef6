package org.evenkeel.app.prescribing.web;

import java.util.List;
import org.evenkeel.app.caseload.Identity;

/// The page on which a medicine is chosen.
///
/// @param who the strip on top
/// @param sought what was typed
/// @param choices what it could mean
public record FindView(Identity who, String sought, List<Choice> choices) {
  public FindView {
    choices = List.copyOf(choices);
  }

  /// A medicine to choose.
  ///
  /// @param query its name as part of an address
  /// @param display its name with tall letters
  /// @param more brands, and how the text led to it
  public record Choice(String query, String display, String more) {}
}
