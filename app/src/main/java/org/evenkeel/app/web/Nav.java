package org.evenkeel.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.app.access.AccessTable;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.access.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The ways through the program: a link is there when its page is built and the role may open it.
@Component
public final class Nav {

  /// One way.
  ///
  /// @param href where to
  /// @param label what it is called
  /// @param icon its icon
  public record Link(String href, String label, String icon) {}

  private static final List<Link> PERSON =
      List.of(
          new Link("/today", "Today", "today"),
          new Link("/plan", "Plan", "plan"),
          new Link("/journal", "Journal", "journal"),
          new Link("/progress", "Progress", "progress"),
          new Link("/more", "More", "more"));

  private static final List<Link> PERSON_MORE =
      List.of(
          new Link("/check-ins", "Check-ins", "doc"),
          new Link("/can-i-take", "Can I take this?", "shield"),
          new Link("/learn", "Learn", "learn"),
          new Link("/messages", "Messages", "message"),
          new Link("/my-people", "My people", "people"),
          new Link("/safety-plan", "Safety plan", "heart"),
          new Link("/who-looked", "Who looked", "eye"),
          new Link("/settings", "Settings", "lock"));

  private static final List<Link> CLINIC =
      List.of(
          new Link("/worklist", "Worklist", "flag"),
          new Link("/visits", "Visits", "visit"),
          new Link("/medication-pass", "Medication pass", "check"),
          new Link("/clinic-messages", "Messages", "message"),
          new Link("/tasks", "Tasks", "check"),
          new Link("/population", "Population", "people"),
          new Link("/knowledge", "Knowledge", "learn"),
          new Link("/clinic/people", "People", "people"),
          new Link("/clinic/staff", "Staff", "person"),
          new Link("/clinic/settings", "Clinic", "lock"),
          new Link("/clinic/audit", "Audit", "eye"),
          new Link("/settings", "Settings", "more"));

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final AccessTable table;
  private volatile Map<String, List<Needs>> built = Map.of();

  Nav(ObjectProvider<RequestMappingHandlerMapping> mappings, AccessTable table) {
    this.mappings = mappings;
    this.table = table;
  }

  /// The tabs of a person's pages.
  public List<Link> tabs() {
    return open(PERSON, Role.PERSON);
  }

  /// What is behind "More".
  public List<Link> more() {
    return open(PERSON_MORE, Role.PERSON);
  }

  /// The bar of the clinic's pages.
  public List<Link> bar(Role role) {
    return open(CLINIC, role);
  }

  /// Where someone starts.
  public String home(Role role) {
    List<Link> ways = role == Role.PERSON ? tabs() : bar(role);
    return ways.isEmpty() ? "/settings" : ways.getFirst().href();
  }

  private List<Link> open(List<Link> links, Role role) {
    Map<String, List<Needs>> pages = pages();
    List<Link> open = new ArrayList<>();
    for (Link link : links) {
      List<Needs> needs = pages.get(link.href());
      if (needs != null
          && needs.stream().allMatch(n -> table.everAllows(n.data(), role, n.action()))) {
        open.add(link);
      }
    }
    return open;
  }

  private Map<String, List<Needs>> pages() {
    if (built.isEmpty()) {
      Map<String, List<Needs>> found = new HashMap<>();
      mappings.forEach(mapping ->
          mapping
              .getHandlerMethods()
              .forEach((info, page) -> {
                var methods = info.getMethodsCondition().getMethods();
                if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                  info.getPatternValues().forEach(path -> found.put(path, needs(page)));
                }
              }));
      built = Map.copyOf(found);
    }
    return built;
  }

  private static List<Needs> needs(HandlerMethod page) {
    return List.of(page.getMethod().getAnnotationsByType(Needs.class));
  }
}
