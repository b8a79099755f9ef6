package org.evenkeel.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One browser and one running sample clinic for the whole run; for each test a fresh page, or tabs
/// on the running program.
final class BrowserForJourneys implements ExecutionCondition, ParameterResolver {

  private static final Namespace ROOM = Namespace.create(BrowserForJourneys.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<Path> chromium = Chromium.find(System.getenv());
    if (chromium.isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium: " + chromium.get());
    }
    if (Chromium.isRequired()) {
      throw new IllegalStateException(Chromium.NONE + ", but -Djourneys=required");
    }
    return ConditionEvaluationResult.disabled(Chromium.NONE);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == Tabs.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RunningBrowser running =
        context
            .getRoot()
            .getStore(ROOM)
            .computeIfAbsent("browser", _ -> RunningBrowser.start(), RunningBrowser.class);
    if (parameter.getParameter().getType() == Tabs.class) {
      SampleServer server =
          context
              .getRoot()
              .getStore(ROOM)
              .computeIfAbsent("sample", _ -> SampleServer.start(), SampleServer.class);
      return context
          .getStore(ROOM)
          .computeIfAbsent("tabs", _ -> new Tabs(running.browser(), server), Tabs.class);
    }
    OpenContext open =
        context
            .getStore(ROOM)
            .computeIfAbsent(
                "context", _ -> new OpenContext(running.browser().newContext()), OpenContext.class);
    return open.context().newPage();
  }

  private record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    static RunningBrowser start() {
      Playwright playwright = Playwright.create();
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(Chromium.find(System.getenv()).orElseThrow())
                      .setChromiumSandbox(false)
                      .setArgs(
                          List.of(
                              "--disable-quic",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
      return new RunningBrowser(playwright, browser);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  private record OpenContext(BrowserContext context) implements AutoCloseable {
    @Override
    public void close() {
      context.close();
    }
  }
}
