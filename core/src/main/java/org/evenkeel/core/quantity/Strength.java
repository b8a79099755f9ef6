package org.evenkeel.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much active ingredient one piece holds, or a volume of liquid, or a patch gives in a day.
///
/// @param active the active ingredient
/// @param basis in what: one piece, a volume, or a time
public record Strength(Mass active, Basis basis) {

  private static final Pattern HOURS = Pattern.compile("(?:([0-9]{1,4}) *)?(?:h|hr|hours?)");

  /// What the active amount is counted against.
  public sealed interface Basis {
    /// In one tablet, capsule, film or other piece.
    record PerPiece() implements Basis {}

    /// In this much liquid.
    record PerVolume(Volume volume) implements Basis {
      public PerVolume {
        if (volume.isZero()) {
          throw new IllegalArgumentException("a strength needs a volume above zero");
        }
      }
    }

    /// Released in this many hours.
    record PerHours(int hours) implements Basis {
      public PerHours {
        if (hours <= 0) {
          throw new IllegalArgumentException(
              "a strength needs a time above zero, not " + hours + " h");
        }
      }
    }
  }

  /// So much in one piece.
  public static Strength perPiece(Mass active) {
    return new Strength(active, new Basis.PerPiece());
  }

  /// Reads `25 mg`, `20 mg per 1 mL`, `0.1 mg per 24 h`, `5 mg/tablet`; a slash may stand for
  /// "per".
  ///
  /// @throws IllegalArgumentException when the text is not a strength
  public static Strength parse(String text) {
    String[] parts = text.split("\\s+per\\s+|/", 2);
    Mass active = Mass.parse(parts[0]);
    return parts.length == 1
        ? perPiece(active)
        : new Strength(active, basis(parts[1].strip(), text));
  }

  private static Basis basis(String per, String text) {
    Matcher hours = HOURS.matcher(per);
    if (hours.matches()) {
      String digits = hours.group(1);
      return new Basis.PerHours(digits == null ? 1 : Integer.parseInt(digits));
    }
    boolean counted = per.matches("[0-9.].*");
    return switch (Amount.parse(counted ? per : "1 " + per)) {
      case Volume volume -> new Basis.PerVolume(volume);
      case Count count when count.number().compareTo(BigDecimal.ONE) == 0 -> new Basis.PerPiece();
      case Mass _, Units _, Count _ ->
          throw new IllegalArgumentException("not a strength: \"" + text + "\"");
    };
  }

  /// The active ingredient in `amount` of this, or an error when the amount is of another kind.
  ///
  /// Exact for pieces; for a liquid whose division does not end, to nine decimals of a milligram.
  ///
  /// @throws IllegalArgumentException when, for example, tablets are asked of a liquid
  public Mass in(Amount amount) {
    return switch (amount) {
      case Mass mass -> mass;
      case Count count when basis instanceof Basis.PerPiece -> active.times(count.number());
      case Volume volume when basis instanceof Basis.PerVolume(Volume per) ->
          new Mass(
              active
                  .milligrams()
                  .multiply(volume.milliliters())
                  .divide(per.milliliters(), 9, RoundingMode.HALF_UP));
      case Count _, Volume _, Units _ ->
          throw new IllegalArgumentException(
              "cannot tell the mass of " + amount.text() + " at " + text());
    };
  }

  /// As a label prints it: `25 mg`, `20 mg/mL`, `0.1 mg/24 h`.
  public String text() {
    return switch (basis) {
      case Basis.PerPiece _ -> active.text();
      case Basis.PerVolume(Volume v) ->
          active.text() + "/" + (v.milliliters().compareTo(BigDecimal.ONE) == 0 ? "mL" : v.text());
      case Basis.PerHours(int hours) -> active.text() + "/" + hours + " h";
    };
  }
}
