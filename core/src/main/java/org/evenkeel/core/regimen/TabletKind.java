package org.evenkeel.core.regimen;

import java.util.List;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Piece;
import org.evenkeel.core.quantity.Strength.Basis;

/// A tablet, capsule or other piece that can be had, with the active ingredient in one, and whether
/// it may be halved.
///
/// @param active in one piece, never zero
/// @param piece what it is
/// @param splittable true only where halving is allowed; not established is no
public record TabletKind(Mass active, Piece piece, boolean splittable) {

  public TabletKind {
    if (active.isZero()) {
      throw new IllegalArgumentException("a " + piece.one() + " without active ingredient");
    }
  }

  /// The pieces that a form is made in; none for liquids, patches by time and others that are not
  /// counted in mg apiece.
  public static List<TabletKind> of(Form form) {
    boolean splittable =
        switch (form.split()) {
          case YES -> true;
          case NO, UNSURE, NOT_APPLICABLE -> false;
        };
    return form.strengths().stream()
        .filter(strength -> strength.basis() instanceof Basis.PerPiece)
        .flatMap(strength ->
            Piece.find(form.kind())
                .map(piece -> new TabletKind(strength.active(), piece, splittable))
                .stream())
        .toList();
  }
}
