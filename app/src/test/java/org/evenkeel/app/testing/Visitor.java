package org.evenkeel.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without scripts: keeps cookies, sends forms, does not follow redirects by itself.
public final class Visitor {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final String root;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String csrf = "";

  Visitor(String root) {
    this.root = root;
  }

  /// An answer.
  ///
  /// @param status its status
  /// @param location where it leads, empty when nowhere
  /// @param body its text
  /// @param raw the whole answer
  public record Answer(int status, String location, String body, HttpResponse<String> raw) {}

  public static Visitor of(String root) {
    return new Visitor(root);
  }

  public Answer get(String path) {
    return send("GET", path, Map.of());
  }

  /// Sends a form with the value that every form carries.
  public Answer post(String path, Map<String, String> form) {
    Map<String, String> whole = new LinkedHashMap<>(form);
    whole.put("_csrf", csrf);
    return send("POST", path, whole);
  }

  /// The same without that value.
  public Answer postForged(String path, Map<String, String> form) {
    return send("POST", path, form);
  }

  public Answer signIn(String login, String password) {
    get("/sign-in");
    Answer answer = post("/sign-in", Map.of("login", login, "password", password));
    get("/sign-in");
    return answer;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  private Answer send(String method, String path, Map<String, String> form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (method.equals("GET")) {
      request.GET();
    } else {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .method(method, BodyPublishers.ofString(encode(form)));
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      Matcher found = CSRF.matcher(response.body());
      if (found.find()) {
        csrf = found.group(1);
      }
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.body(),
          response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String setCookie) {
    String[] pair = setCookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> code(e.getKey()) + "=" + code(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String code(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
