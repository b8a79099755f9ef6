package org.evenkeel.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenkeel.app.signin.Sessions;
import org.evenkeel.app.web.Address;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/// What stands before every page: headers, forgery protection, who is signed in.
///
/// Who may do what is not decided here but in `access`, for each page.
@Configuration(proxyBeanMethods = false)
class WebSecurity {
  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
          + " manifest-src 'self'";

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      Sessions sessions,
      SessionCookie cookie,
      CookieCsrfTokenRepository forms,
      Address address) {
    http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // Our sign-in is no session of the framework's, which would take each page for a new
        // sign-in and renew the value of
        // forms: a form in another tab would then be refused.
        .csrf(csrf ->
            csrf.csrfTokenRepository(forms)
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(new SessionFilter(sessions, cookie), AnonymousAuthenticationFilter.class)
        .exceptionHandling(e -> e.accessDeniedHandler(WebSecurity::refused))
        .headers(headers -> {
          headers
              .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
              .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
              .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
              .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
              .permissionsPolicyHeader(
                  p -> p.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
          headers.httpStrictTransportSecurity(hsts -> {
            if (address.secure()) {
              hsts.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(31_536_000);
            } else {
              hsts.disable();
            }
          });
        });
    return http.build();
  }

  /// The value that every form carries, kept in a cookie of its own: no session is needed for it.
  @Bean
  static CookieCsrfTokenRepository forms(Address address) {
    CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
    forms.setCookieName(address.secure() ? "__Host-form" : "form");
    forms.setCookiePath("/");
    forms.setCookieCustomizer(c -> c.secure(address.secure()).sameSite("Strict").httpOnly(true));
    return forms;
  }

  @Bean
  static StrictHttpFirewall firewall(Address address) {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(address::answersTo);
    return firewall;
  }

  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    if (why instanceof CsrfException) {
      request.setAttribute("org.evenkeel.form-expired", true);
    }
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
