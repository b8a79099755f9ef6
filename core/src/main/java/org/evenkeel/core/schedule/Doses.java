package org.evenkeel.core.schedule;

import java.util.stream.Stream;
import org.evenkeel.core.time.DateRange;

/// A source of planned doses.
interface Doses {

  /// The doses of the treatment days of a bounded range, in no promised order.
  Stream<PlannedDose> over(DateRange range);

  /// The dose with this identity, when there is one.
  Stream<PlannedDose> find(SlotId id);
}
