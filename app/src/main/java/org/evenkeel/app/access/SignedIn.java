package org.evenkeel.app.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who sent this request.
///
/// @param session the signed-in browser
/// @param account who
/// @param login the name they sign in with
/// @param name what they are called
/// @param confirmed when they last gave their password in this session
/// @param kept true when they said that it is their own device
/// @param membership the part they chose, empty before that
public record SignedIn(
    UUID session,
    UUID account,
    String login,
    String name,
    Instant confirmed,
    boolean kept,
    Optional<Membership> membership) {

  /// Who sent the request this thread works on; empty when nobody is signed in.
  public static Optional<SignedIn> current() {
    Authentication found = SecurityContextHolder.getContext().getAuthentication();
    return found instanceof Token token ? Optional.of(token.who) : Optional.empty();
  }

  /// For the security framework.
  public Authentication asAuthentication() {
    return new Token(this);
  }

  private static final class Token extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient SignedIn who;

    Token(SignedIn who) {
      super(AuthorityUtils.NO_AUTHORITIES);
      this.who = who;
      setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public Object getPrincipal() {
      return who.account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Token token && token.who.equals(who);
    }

    @Override
    public int hashCode() {
      return who.hashCode();
    }
  }
}
