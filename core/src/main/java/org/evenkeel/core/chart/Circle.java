package org.evenkeel.core.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.careteam.Consent;
import org.evenkeel.core.careteam.Grant;
import org.evenkeel.core.careteam.Scope;

/// Who may see what, what the person agreed to, and what somebody has to do.
public final class Circle {

  private final Map<UUID, Grant> grants = new LinkedHashMap<>();
  private final Set<UUID> withdrawn = new HashSet<>();
  private final Map<Consent.Matter, Boolean> consents = new EnumMap<>(Consent.Matter.class);
  private final Map<UUID, Task> tasks = new LinkedHashMap<>();
  private final Map<UUID, Instant> closed = new HashMap<>();

  private Circle() {}

  static Circle of(List<Entry> entries) {
    Circle circle = new Circle();
    entries.forEach(circle::add);
    circle.closed.forEach(
        (id, at) -> circle.tasks.computeIfPresent(id, (_, task) -> closed(task, at)));
    return circle;
  }

  private void add(Entry entry) {
    switch (entry.payload()) {
      case Payload.GrantGiven(Grant grant, _) -> grants.put(grant.id(), grant);
      case Payload.GrantWithdrawn(UUID grant, _) -> withdrawn.add(grant);
      case Payload.ConsentStated(Consent(var matter, boolean given)) -> consents.put(matter, given);
      case Payload.TaskOpened(var id, var what, var about, var owner, var dueBy) ->
          tasks.put(
              id, new Task(id, what, about, owner, entry.happened(), dueBy, Optional.empty()));
      case Payload.TaskClosed(UUID task, _) -> closed.putIfAbsent(task, entry.happened());
      default -> {}
    }
  }

  private static Task closed(Task task, Instant at) {
    return new Task(
        task.id(),
        task.what(),
        task.about(),
        task.owner(),
        task.opened(),
        task.dueBy(),
        Optional.of(at));
  }

  /// The grants that hold at a moment. A grant taken back never holds again, whichever of the two
  /// arrived first.
  public List<Grant> grants(Instant at) {
    return grants.values().stream()
        .filter(grant -> !withdrawn.contains(grant.id()) && grant.isOpen(at))
        .toList();
  }

  /// True when the person shares this part with an account at a moment.
  public boolean shares(UUID account, Scope scope, Instant at) {
    return grants(at).stream()
        .anyMatch(grant -> grant.to().equals(account) && grant.covers(scope, at));
  }

  /// Whether the person agreed; empty when nobody asked.
  public Optional<Boolean> consent(Consent.Matter matter) {
    return Optional.ofNullable(consents.get(matter));
  }

  /// All tasks, closed ones included.
  public List<Task> tasks() {
    return new ArrayList<>(tasks.values());
  }

  /// The tasks that nobody closed.
  public List<Task> openTasks() {
    return tasks.values().stream().filter(Task::isOpen).toList();
  }
}
