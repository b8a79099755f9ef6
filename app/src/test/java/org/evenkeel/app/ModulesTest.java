package org.evenkeel.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void noWorkReachesIntoTheInsideOfAnotherAndNoneGoInACircle() {
    ApplicationModules.of(EvenkeelApplication.class).verify();
  }
}
