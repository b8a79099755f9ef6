package org.evenkeel.core.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseEvent;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.Whereabouts;

/// What a sorted list of entries adds up to.
final class Folded {

  private final List<Entry> inForce;
  private final Plans plans;
  private final Circle circle;
  private final DoseLog log;
  private final Dosing dosing;
  private final List<Said<JournalEntry>> journal = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Said<Payload.ScoreAnswered>> scores = new ArrayList<>();
  private final List<DoseEvent> doses = new ArrayList<>();
  private final Map<ItemId, Said<LastTaken>> stated = new HashMap<>();
  private final Map<ItemId, Known<LocalDate>> lastTaken = new HashMap<>();
  private Optional<Payload.PersonRegistered> person = Optional.empty();
  private Routine routine = Routine.common();
  private Whereabouts where;

  Folded(List<Entry> entries, Practice practice) {
    Set<UUID> retracted = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.payload() instanceof Payload.Retracted(UUID id, _)) {
        retracted.add(id);
      }
    }
    inForce =
        entries.stream()
            .filter(entry -> !(retracted.contains(entry.id()) && mayBeRetracted(entry)))
            .toList();
    where = Whereabouts.in(Chart.homeOf(inForce));
    inForce.forEach(this::add);
    observations.sort(Comparator.comparing(Observation::taken).thenComparing(Observation::id));
    plans = Plans.of(inForce);
    circle = Circle.of(inForce);
    log = DoseLog.of(doses);
    dosing = new Dosing(plans, log, routine, where, practice.usual());
    gatherLastTaken();
  }

  /// Doses are undone and decisions decided otherwise, so that a chart never hides that they were
  /// made.
  private static boolean mayBeRetracted(Entry entry) {
    return switch (entry.payload()) {
      case Payload.DoseSaid _, Payload.Retracted _, Payload.Deciding _ -> false;
      case Payload.Happening _ -> true;
    };
  }

  private void add(Entry entry) {
    switch (entry.payload()) {
      case Payload.PersonRegistered registered -> person = Optional.of(registered);
      case Payload.DoseSaid(var act) ->
          doses.add(
              new DoseEvent(
                  entry.id(), entry.happened(), entry.zone(), entry.recorded(), entry.by(), act));
      case Payload.LastTakenStated(var item, var said) -> stated.put(item, Said.of(entry, said));
      case Payload.JournalWritten(var page) -> journal.add(Said.of(entry, page));
      case Payload.ScoreAnswered answered -> scores.add(Said.of(entry, answered));
      case Payload.ObservationReceived(var result) -> observations.add(result);
      case Payload.RoutineSet(var set) -> routine = withCommonAnchors(set);
      case Payload.ZoneSet(var to) -> {
        boolean sameMoment =
            !where.moves().isEmpty() && where.moves().getLast().at().equals(entry.happened());
        where =
            sameMoment
                ? new Whereabouts(where.home(), where.moves().subList(0, where.moves().size() - 1))
                    .thenTo(to, entry.happened())
                : where.thenTo(to, entry.happened());
      }
      default -> {}
    }
  }

  /// A routine that does not mention a common anchor has it at its common time, so that no plan is
  /// lost to silence.
  private static Routine withCommonAnchors(Routine set) {
    Routine result = set;
    for (var common : Routine.common().times().entrySet()) {
      for (var anchor : common.getValue().entrySet()) {
        for (var type : set.times().entrySet()) {
          if (!type.getValue().containsKey(anchor.getKey())) {
            result = result.with(type.getKey(), anchor.getKey(), anchor.getValue());
          }
        }
      }
    }
    return result;
  }

  private void gatherLastTaken() {
    for (Dose dose : log.taken()) {
      dose.of()
          .item()
          .ifPresent(item ->
              lastTaken.put(
                  item,
                  Known.is(LocalDate.ofInstant(dose.happened(), where.zoneAt(dose.happened())))));
    }
    stated.forEach((item, said) ->
        lastTaken.merge(item, known(said), (logged, told) -> later(item, said, logged, told)));
  }

  private static Known<LocalDate> known(Said<LastTaken> said) {
    return switch (said.what()) {
      case LastTaken.On(LocalDate day) -> Known.is(day);
      case LastTaken.NotSure _ -> Known.not("not sure");
    };
  }

  private Known<LocalDate> later(
      ItemId item, Said<LastTaken> said, Known<LocalDate> logged, Known<LocalDate> told) {
    if (logged instanceof Known.Is<LocalDate>(var on)
        && told instanceof Known.Is<LocalDate>(var day)) {
      return on.isAfter(day) ? logged : told;
    }
    boolean takenSince =
        log.lastTakenOfItem(item).filter(dose -> dose.happened().isAfter(said.at())).isPresent();
    return takenSince ? logged : told;
  }

  List<Entry> inForce() {
    return inForce;
  }

  Optional<Payload.PersonRegistered> person() {
    return person;
  }

  Plans plans() {
    return plans;
  }

  Circle circle() {
    return circle;
  }

  DoseLog log() {
    return log;
  }

  Dosing dosing() {
    return dosing;
  }

  Routine routine() {
    return routine;
  }

  Whereabouts where() {
    return where;
  }

  Map<ItemId, Known<LocalDate>> lastTaken() {
    return lastTaken;
  }

  List<Said<JournalEntry>> journal() {
    return List.copyOf(journal);
  }

  List<Observation> observations() {
    return List.copyOf(observations);
  }

  List<Said<Payload.ScoreAnswered>> scores() {
    return scores;
  }
}
