package org.evenkeel.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// One question of the review.
sealed interface SafetyCheck
    permits AbruptStopCheck,
        AllergyCheck,
        BaselineCheck,
        ContraindicationCheck,
        DuplicateCheck,
        GeneCheck,
        InteractionCheck,
        LimitCheck {

  /// Which question it is.
  Check check();

  /// Adds what it finds and what it lacks.
  void ask(CaseUnderReview person, Gathered into);

  /// What a check gathers on its way.
  record Gathered(List<Finding> findings, SortedSet<String> missing) {
    Gathered() {
      this(new ArrayList<>(), new TreeSet<>());
    }

    CheckResult result() {
      return CheckResult.of(findings, missing);
    }
  }
}
