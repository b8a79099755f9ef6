package org.evenkeel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@Journey
class BrowserWorksTest {

  @Test
  void opensAPageAndRunsItsScript(Page page) {
    page.navigate(address("sound.html"));
    assertThat(page.title()).isEqualTo("A sound page");
    assertThat(page.locator("#answer").textContent()).isEqualTo("the script ran");
  }

  @Test
  void theAccessibilityCheckIsQuietOnASoundPage(Page page) {
    page.navigate(address("sound.html"));
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }

  @Test
  void theAccessibilityCheckSeesAPictureWithoutWords(Page page) {
    page.navigate(address("unsound.html"));
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(rule -> rule.getId())
        .contains("image-alt");
  }

  private static String address(String name) {
    URL found = BrowserWorksTest.class.getResource(name);
    return Objects.requireNonNull(found, name).toString();
  }
}
