package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// One medicine goes down while another goes up, signed as one plan.
///
/// The medicine of the regimen item is the one that goes up. The slots of the two legs are told
/// apart by `down` and `up` before their names.
///
/// @param leaving the medicine that goes down
/// @param down its steps
/// @param up the steps of the medicine that takes its place
public record CrossTaper(PlannedMedicine leaving, Taper down, Titration up) implements DosagePlan {

  @Override
  public String inWords() {
    return leaving.text() + " down: " + down.inWords() + "; new medicine up: " + up.inWords();
  }

  @Override
  public DateRange dates() {
    DateRange one = down.dates();
    DateRange other = up.dates();
    Optional<LocalDate> until =
        one.until().flatMap(a -> other.until().map(b -> a.isAfter(b) ? a : b));
    return new DateRange(
        Optional.of(down.from().isBefore(up.from()) ? down.from() : up.from()), until);
  }

  @Override
  public List<PlanNote> notes() {
    return List.of();
  }

  @Override
  public boolean runsFromLastDose() {
    return false;
  }

  @Override
  public Set<Anchor> anchors() {
    Set<Anchor> both = new HashSet<>(down.anchors());
    both.addAll(up.anchors());
    return Set.copyOf(both);
  }
}
