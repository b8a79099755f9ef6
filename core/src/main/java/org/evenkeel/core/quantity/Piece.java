package org.evenkeel.core.quantity;

import java.util.Locale;
import java.util.Optional;

/// What is counted when a medicine comes in pieces: a tablet, a patch, a spray.
public enum Piece {
  TABLET("tablet", "tablets"),
  CAPSULE("capsule", "capsules"),
  FILM("film", "films"),
  PATCH("patch", "patches"),
  SPRAY("spray", "sprays"),
  DROP("drop", "drops"),
  PUFF("puff", "puffs"),
  LOZENGE("lozenge", "lozenges"),
  GUM("piece of gum", "pieces of gum"),
  SUPPOSITORY("suppository", "suppositories"),
  INJECTION("injection", "injections"),
  PACKET("packet", "packets"),
  DOSE("dose", "doses");

  private final String one;
  private final String many;

  Piece(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /// The word for one of them.
  public String one() {
    return one;
  }

  /// The word for several of them.
  public String many() {
    return many;
  }

  /// Reads the word for a piece, in the singular or plural, in any case.
  ///
  /// @throws IllegalArgumentException when the word is no piece we know
  public static Piece parse(String word) {
    return find(word)
        .orElseThrow(() -> new IllegalArgumentException("unknown unit: \"" + word + "\""));
  }

  /// The piece that a word means; empty when it is no piece we know, such as `solution`.
  public static Optional<Piece> find(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    for (Piece piece : values()) {
      if (piece.one.equals(wanted) || piece.many.equals(wanted)) {
        return Optional.of(piece);
      }
    }
    return switch (wanted) {
      case "tab", "tabs", "odt" -> Optional.of(TABLET);
      case "cap", "caps" -> Optional.of(CAPSULE);
      case "gum" -> Optional.of(GUM);
      case "strip", "strips" -> Optional.of(FILM);
      default -> Optional.empty();
    };
  }
}
