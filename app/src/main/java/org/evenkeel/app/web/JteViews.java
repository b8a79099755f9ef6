package org.evenkeel.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template of a page: `dosing/today` is `src/main/jte/dosing/today.jte`.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class JteViews implements ViewResolver {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Assets assets;
  private final Nav nav;
  private final Address address;

  JteViews(Assets assets, Nav nav, Address address) {
    this.assets = assets;
    this.nav = nav;
    this.address = address;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    return name.contains(":") ? null : new JteView(name + ".jte");
  }

  private final class JteView implements View {
    private final String template;

    JteView(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Map<String, Object> values = new HashMap<>();
      if (model != null) {
        model.forEach((name, value) -> {
          if (!name.startsWith("org.springframework.")) {
            values.put(name, value);
          }
        });
      }
      values.put("page", new Page(request, assets, nav, address));
      StringOutput html = new StringOutput(16_384);
      templates.render(template, values, html);
      byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
      response.setContentType(getContentType());
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
