package org.evenkeel.journeys;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Prints, as the last thing the tests say, that the browser tests did not run.
public final class SaysWhatDidNotRun implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (Chromium.find(System.getenv()).isEmpty()) {
      System.out.println(Chromium.NONE);
    }
  }
}
