package org.evenkeel.app.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where the program listens, and what it is called from outside.
///
/// @param host the address it listens on
/// @param port the port, 0 for any free one
/// @param publicUrl what people type when something stands in front of it
public record Address(String host, int port, Optional<URI> publicUrl) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /// True when browsers reach it by https: cookies are then sent on no other way.
  public boolean secure() {
    return publicUrl.map(u -> "https".equalsIgnoreCase(u.getScheme())).orElse(false);
  }

  /// True when only this machine can reach it.
  public boolean loopbackOnly() {
    return LOOPBACK.contains(host);
  }

  /// The address people open, without a slash at the end.
  ///
  /// @param listening the port it really listens on
  public String url(int listening) {
    return publicUrl
        .map(u -> u.toString().replaceAll("/+$", ""))
        .orElse("http://" + (loopbackOnly() || isAny() ? "localhost" : host) + ":" + listening);
  }

  /// True for a name this program answers to; others are refused, so that a page elsewhere cannot
  /// point a name of its own at it.
  public boolean answersTo(String name) {
    String asked = name.toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(asked)
        || asked.equals(host)
        || publicUrl.map(u -> asked.equalsIgnoreCase(u.getHost())).orElse(isAny());
  }

  private boolean isAny() {
    return host.equals("0.0.0.0") || host.equals("::");
  }
}
