package org.evenkeel.core.safety;

import java.util.BitSet;
import java.util.List;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.safety.Contraindications.Contraindication;
import org.evenkeel.core.safety.DoseLimits.DoseLimit;
import org.evenkeel.core.stopping.AbruptStops.AbruptStop;
import org.evenkeel.core.stopping.Washouts.Washout;

/// The rules that could speak of one medicine, found once and kept.
///
/// @param asA places of the pair rules whose first side could mean it
/// @param asB places of the pair rules whose second side could mean it
/// @param limits its dose limits
/// @param contraindications its contraindications of all checks
/// @param stopped washouts after it
/// @param abruptStops rules against its abrupt end
/// @param monitoring what has to be measured before its start
/// @param genes what genes mean for it
record MedicineRules(
    BitSet asA,
    BitSet asB,
    List<DoseLimit> limits,
    List<Contraindication> contraindications,
    List<Washout> stopped,
    List<AbruptStop> abruptStops,
    List<MonitoringRule> monitoring,
    List<GeneRule> genes) {

  static MedicineRules of(SafetyRules all, Medicine medicine) {
    var asA = new BitSet();
    var asB = new BitSet();
    for (int place = 0; place < all.pairs().size(); place++) {
      PairRule rule = all.pairs().get(place);
      asA.set(place, rule.a().couldMean(medicine));
      asB.set(place, rule.b().couldMean(medicine));
    }
    return new MedicineRules(
        asA,
        asB,
        all.limits().stream().filter(rule -> rule.of().couldMean(medicine)).toList(),
        all.contraindications().stream().filter(rule -> rule.of().couldMean(medicine)).toList(),
        all.washouts().stream().filter(rule -> rule.stopped().couldMean(medicine)).toList(),
        all.abruptStops().stream().filter(rule -> rule.of().couldMean(medicine)).toList(),
        all.prerequisites().stream().filter(rule -> rule.of().couldMean(medicine)).toList(),
        all.geneRules().stream().filter(rule -> rule.of().couldMean(medicine)).toList());
  }
}
