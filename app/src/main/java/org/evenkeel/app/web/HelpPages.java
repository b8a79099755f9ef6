package org.evenkeel.app.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenkeel.app.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Help now: numbers to call or text, for everyone, at once.
@Controller
final class HelpPages {
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private final HelpLines lines = HelpLines.unitedStates();

  @GetMapping("/help")
  @Public("help must not ask who you are")
  String help(Model model) {
    model.addAttribute("lines", lines);
    model.addAttribute("checked", lines.checked().format(LONG_DATE));
    return "web/help";
  }
}
