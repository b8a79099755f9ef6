package org.evenkeel.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/// Opens the running program on screens, each as if on a device of its own; all are closed with the
/// test.
final class Tabs implements AutoCloseable {
  private final Browser browser;
  private final SampleServer server;
  private final List<BrowserContext> open = new ArrayList<>();

  Tabs(Browser browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  /// A new device on which nobody is signed in.
  Tab on(Screen screen) {
    BrowserContext context = browser.newContext(screen.options());
    open.add(context);
    return new Tab(screen, server, context.newPage());
  }

  @Override
  public void close() {
    open.forEach(BrowserContext::close);
    open.clear();
  }
}
