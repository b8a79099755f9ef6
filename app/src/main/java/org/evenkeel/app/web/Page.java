package org.evenkeel.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.evenkeel.app.access.Membership;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.access.SignedIn;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template may ask about the request it answers: who, which theme, where to.
///
/// It is put into the model of each page under the name `page`.
public final class Page {
  private final HttpServletRequest request;
  private final Assets assets;
  private final Nav nav;
  private final Address address;
  private final Optional<SignedIn> who = SignedIn.current();

  Page(HttpServletRequest request, Assets assets, Nav nav, Address address) {
    this.request = request;
    this.assets = assets;
    this.nav = nav;
    this.address = address;
  }

  /// Who is signed in.
  public Optional<SignedIn> who() {
    return who;
  }

  /// The part they chose.
  public Optional<Membership> membership() {
    return who.flatMap(SignedIn::membership);
  }

  /// True on pages of someone who works in a clinic.
  public boolean isClinic() {
    return membership().map(m -> m.role().isStaff()).orElse(false);
  }

  public Theme theme() {
    return Preferences.theme(request);
  }

  /// True when medicine names are not to be shown; templates then write "Medicine 1" and so on.
  public boolean namesHidden() {
    return Preferences.namesHidden(request);
  }

  /// The path of this page, without what follows a question mark.
  public String path() {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  /// Every form that changes something carries this value; see the tag `csrf`.
  public String csrf() {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  /// The address of a file that ships with the program.
  public String asset(String name) {
    return assets.url(name);
  }

  /// A path as someone outside types it, with the program's address before it.
  public String outside(String path) {
    return address.url(request.getLocalPort()) + path;
  }

  public List<Nav.Link> tabs() {
    return nav.tabs();
  }

  public List<Nav.Link> more() {
    return nav.more();
  }

  public List<Nav.Link> bar() {
    return membership().map(m -> nav.bar(m.role())).orElse(List.of());
  }

  /// Where the mark leads.
  public String home() {
    return membership().map(m -> nav.home(m.role())).orElse("/");
  }

  /// True when a link leads to where we are.
  public boolean isHere(String href) {
    return path().equals(href) || path().startsWith(href + "/");
  }

  /// What the signed-in role is called.
  public String roleLabel() {
    return membership().map(Membership::role).map(Role::label).orElse("");
  }
}
