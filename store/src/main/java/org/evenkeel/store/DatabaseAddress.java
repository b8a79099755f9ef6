package org.evenkeel.store;

import java.util.Properties;

/// Where a database is and how to sign in to it, once as the owner of the tables and once as the
/// application.
///
/// The owner's sign-in is used for migrations and then let go.
///
/// @param url a JDBC address without user or password
/// @param ownerUser the role that owns the tables
/// @param ownerPassword its password
/// @param appUser the role the application signs in with
/// @param appPassword its password
/// @param becomeApp true when the application signs in as another role and then becomes
///   `evenkeel_app`
public record DatabaseAddress(
    String url,
    String ownerUser,
    String ownerPassword,
    String appUser,
    String appPassword,
    boolean becomeApp) {

  /// The role the application works as.
  public static final String APP_ROLE = "evenkeel_app";

  /// Reads `postgresql://user:password@host:port/name?key=value`, with or without `jdbc:` in front.
  ///
  /// The user must own the schema, or be allowed to create in it; the application then works as
  /// `evenkeel_app`.
  ///
  /// @throws IllegalArgumentException when the text is no such address; the message never repeats
  ///   the password
  public static DatabaseAddress parse(String text) {
    String rest = text.startsWith("jdbc:") ? text.substring(5) : text;
    Properties parsed =
        rest.startsWith("postgresql://") || rest.startsWith("postgres://")
            ? parseUri(rest.substring(rest.indexOf("://") + 3))
            : new Properties();
    String user = parsed.getProperty("user", "");
    if (parsed.getProperty("url", "").isEmpty() || user.isEmpty()) {
      throw new IllegalArgumentException(
          "not a database address: give --database postgresql://user:password@host:5432/name");
    }
    String password = parsed.getProperty("password", "");
    return new DatabaseAddress(
        parsed.getProperty("url"), user, password, user, password, !user.equals(APP_ROLE));
  }

  private static Properties parseUri(String afterScheme) {
    Properties out = new Properties();
    int at = afterScheme.lastIndexOf('@');
    String hostPart = afterScheme.substring(at + 1);
    if (at >= 0) {
      String[] who = afterScheme.substring(0, at).split(":", 2);
      out.setProperty("user", decode(who[0]));
      if (who.length > 1) {
        out.setProperty("password", decode(who[1]));
      }
    }
    if (hostPart.indexOf('/') > 0 && hostPart.indexOf('/') < hostPart.length() - 1) {
      out.setProperty("url", "jdbc:postgresql://" + hostPart);
    }
    return out;
  }

  private static String decode(String text) {
    return java.net.URLDecoder.decode(
        text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
  }

  /// Never shows a password.
  @Override
  public String toString() {
    return url + " as " + appUser;
  }
}
