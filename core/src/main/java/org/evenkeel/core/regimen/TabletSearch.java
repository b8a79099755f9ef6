package org.evenkeel.core.regimen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.TabletPlan.CannotBeMade;
import org.evenkeel.core.regimen.TabletPlan.Made;
import org.evenkeel.core.regimen.TabletPlan.Pieces;

/// Finds the best pieces for a dose, by the best pieces for every smaller one.
///
/// Everything is counted in the largest mass of which all whole and half pieces are multiples.
final class TabletSearch {

  /// Beyond this many of the smallest part nobody makes a dose of tablets.
  private static final int MOST_PARTS = 100_000;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final BigDecimal smallest;
  private final List<Part> parts;

  private TabletSearch(BigDecimal smallest, List<Part> parts) {
    this.smallest = smallest;
    this.parts = parts;
  }

  /// A whole or half piece.
  private record Part(TabletKind kind, BigDecimal share, BigDecimal milligrams) {
    private boolean half() {
      return share.compareTo(BigDecimal.ONE) < 0;
    }
  }

  /// How to make some mass: cost, halves among it, and the part added last to what was made before.
  private record Way(int cost, int halves, List<Part> last) {
    private static final Way NOTHING = new Way(0, 0, List.of());

    private Way plus(Part part) {
      return part.half()
          ? new Way(cost + 2, halves + 1, List.of(part))
          : new Way(cost + 1, halves, List.of(part));
    }

    private boolean betterThan(Way other) {
      return cost < other.cost || (cost == other.cost && halves < other.halves);
    }
  }

  /// Empty when there are no pieces.
  static Optional<TabletSearch> among(List<TabletKind> kinds) {
    List<Part> parts = new ArrayList<>();
    for (TabletKind kind : kinds) {
      BigDecimal whole = kind.active().milligrams();
      parts.add(new Part(kind, BigDecimal.ONE, whole));
      if (kind.splittable()) {
        parts.add(new Part(kind, HALF, whole.multiply(HALF)));
      }
    }
    parts.sort(Comparator.comparing(Part::milligrams).reversed());
    int scale = parts.stream().mapToInt(part -> part.milligrams().scale()).max().orElse(0);
    return parts.stream()
        .map(part -> part.milligrams().setScale(scale).unscaledValue())
        .reduce(BigInteger::gcd)
        .map(divisor -> new TabletSearch(new BigDecimal(divisor, scale), parts));
  }

  TabletPlan make(Mass dose) {
    BigDecimal[] whole = dose.milligrams().divideAndRemainder(smallest);
    BigDecimal most = whole[0].add(inSmallest(parts.getFirst().milligrams()));
    if (most.compareTo(BigDecimal.valueOf(MOST_PARTS)) > 0) {
      return new CannotBeMade(dose, Optional.empty(), Optional.empty());
    }
    int asked = whole[0].intValueExact();
    List<Optional<Way>> ways = ways(most.intValueExact());
    boolean exact = whole[1].signum() == 0;
    if (exact && ways.get(asked).isPresent()) {
      return new Made(dose, pieces(ways, asked));
    }
    Optional<Mass> below = Optional.empty();
    for (int i = 1; i <= asked; i++) {
      below = ways.get(i).isPresent() ? Optional.of(mass(i)) : below;
    }
    Optional<Mass> above = Optional.empty();
    for (int i = most.intValueExact(); i > asked; i--) {
      above = ways.get(i).isPresent() ? Optional.of(mass(i)) : above;
    }
    return new CannotBeMade(dose, below, above);
  }

  private List<Optional<Way>> ways(int most) {
    List<Optional<Way>> ways = new ArrayList<>(most + 1);
    ways.add(Optional.of(Way.NOTHING));
    for (int i = 1; i <= most; i++) {
      Optional<Way> best = Optional.empty();
      for (Part part : parts) {
        int before = i - inSmallest(part.milligrams()).intValueExact();
        if (before >= 0 && ways.get(before).isPresent()) {
          Way way = ways.get(before).get().plus(part);
          best = best.isEmpty() || way.betterThan(best.get()) ? Optional.of(way) : best;
        }
      }
      ways.add(best);
    }
    return ways;
  }

  private List<Pieces> pieces(List<Optional<Way>> ways, int asked) {
    Map<TabletKind, BigDecimal> counts = new LinkedHashMap<>();
    int left = asked;
    while (left > 0) {
      Part part = ways.get(left).orElseThrow().last().getFirst();
      counts.merge(part.kind(), part.share(), BigDecimal::add);
      left -= inSmallest(part.milligrams()).intValueExact();
    }
    return counts.entrySet().stream()
        .map(e -> new Pieces(new Count(e.getValue(), e.getKey().piece()), e.getKey()))
        .sorted(Comparator.comparing((Pieces p) -> p.kind().active()).reversed())
        .toList();
  }

  private BigDecimal inSmallest(BigDecimal milligrams) {
    return milligrams.divideToIntegralValue(smallest);
  }

  private Mass mass(int parts) {
    return new Mass(smallest.multiply(BigDecimal.valueOf(parts)));
  }
}
