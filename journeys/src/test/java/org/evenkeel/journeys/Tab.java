package org.evenkeel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A page of the running program, opened on a screen, with what a person does on it.
///
/// Things are found by their role and their label, as someone who listens to the page finds them.
final class Tab {
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Screen screen;
  private final SampleServer server;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Tab(Screen screen, SampleServer server, Page page) {
    this.screen = screen;
    this.server = server;
    this.page = page;
    page.setDefaultTimeout(6_000);
    page.onConsoleMessage(message -> {
      boolean loud = message.type().equals("error") || message.type().equals("warning");
      if (loud && !message.text().startsWith("Failed to load resource")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
  }

  Page page() {
    return page;
  }

  /// Goes to an address of the program.
  ///
  /// @return the status of the answer
  int open(String path) {
    Response response = page.navigate(server.url() + path);
    return response == null ? 0 : response.status();
  }

  /// Where the browser is, without the host.
  String path() {
    return page.url().substring(server.url().length());
  }

  /// Signs in with the password of the sample clinic.
  Tab signIn(String login) {
    return signIn(login, server.password());
  }

  Tab signIn(String login, String password) {
    open("/sign-in");
    page.getByLabel("Email or sign-in name").fill(login);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    button("Sign in").click();
    return this;
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)).first();
  }

  /// The first button whose name begins so.
  Locator button(String name) {
    return named(AriaRole.BUTTON, name).first();
  }

  /// All buttons whose names begin so.
  Locator buttons(String name) {
    return named(AriaRole.BUTTON, name);
  }

  /// The first link whose name begins so.
  Locator link(String name) {
    return named(AriaRole.LINK, name).first();
  }

  /// The first link with this within its name.
  Locator linkWith(String part) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(part)).first();
  }

  private Locator named(AriaRole role, String name) {
    // The browser reads the pattern as its own: no quoting of Java's. A part that is only heard is
    // a box of its own, and its colon may follow a space.
    String quoted = name.replaceAll("([.()?*+/])", "\\\\$1").replace(":", " ?:");
    Pattern begins = Pattern.compile("^" + quoted, Pattern.CASE_INSENSITIVE);
    return page.getByRole(role, new Page.GetByRoleOptions().setName(begins));
  }

  /// What is written in the page's main part.
  String text() {
    return page.locator("main").innerText();
  }

  /// Chooses an answer to a question of a form.
  void choose(String question, String answer) {
    Locator group =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question)).first();
    group.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).first().check();
  }

  /// Opens a person's page by way of the worklist.
  void openPerson(String name) {
    open("/worklist");
    link("All").click();
    linkWith(name).click();
  }

  /// Answers every finding that stops the signing, and says that the plan was read back.
  ///
  /// @return how many there were
  int answerFindings(String words) {
    page.getByLabel("I read it back").check();
    Locator findings =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Sign all the same"));
    int open = findings.count();
    for (int i = 0; i < open; i++) {
      findings.nth(i).getByLabel("Benefit is greater").check();
      findings.nth(i).getByRole(AriaRole.TEXTBOX).fill(words);
    }
    return open;
  }

  /// Opens the part of the page that folds, if it is closed.
  void unfold(String summary) {
    Locator fold =
        page.locator("details").filter(new Locator.FilterOptions().setHasText(summary)).first();
    if (fold.getAttribute("open") == null) {
      fold.locator("summary").first().click();
    }
  }

  /// Takes a picture for people, and holds the page to what every page is held to: nothing that
  /// accessibility rules forbid, no sideways scroll, no complaint of the browser.
  void look(String name) {
    if (screen.hasScript()) {
      beAsTallAsThePage();
    }
    picture(name);
    assertThat(sideways()).as("%s: sideways scroll", where(name)).isLessThanOrEqualTo(0);
    if (screen.hasScript()) {
      assertThat(violations()).as("%s: accessibility", where(name)).isEmpty();
    }
    assertThat(complaints).as("%s: the browser's console", where(name)).isEmpty();
    page.setViewportSize(screen.width(), screen.height());
  }

  /// Takes a picture of the whole page.
  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + "." + screen.word() + ".png"))
            .setFullPage(true));
  }

  private String where(String name) {
    return name + " on " + screen.word() + " (" + path() + ")";
  }

  /// By how many pixels the page is wider than the screen.
  private int sideways() {
    Object wider =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) wider).intValue();
  }

  private List<String> violations() {
    return new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node ->
                        rule.getId() + ": " + node.getTarget() + " " + node.getFailureSummary()))
            .toList();
  }

  /// A bar that sticks would else lie over the middle of the picture, and count as covering what is
  /// under it.
  private void beAsTallAsThePage() {
    Object tall = page.evaluate("() => document.documentElement.scrollHeight");
    page.setViewportSize(screen.width(), Math.max(screen.height(), ((Number) tall).intValue()));
  }
}
