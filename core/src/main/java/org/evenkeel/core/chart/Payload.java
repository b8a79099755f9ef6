package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.careteam.Consent;
import org.evenkeel.core.careteam.Grant;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.request.Acknowledgement;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.Reviewed;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.time.Routine;

/// What an entry says.
///
/// A [Happening] is never refused. A [Deciding] names the sequence of the record it was decided on,
/// so that the server can tell whether it was stale.
public sealed interface Payload {

  /// Something that happened.
  sealed interface Happening extends Payload {}

  /// Something that somebody decided.
  sealed interface Deciding extends Payload {
    /// How far the record had got when it was decided.
    long decidedOn();
  }

  /// The person was registered, or their particulars changed: the latest holds.
  record PersonRegistered(
      String name, LocalDate born, Optional<Sex> sex, Optional<String> clinicNumber)
      implements Happening {}

  /// Somebody wrote a request; it is not in force.
  record PlanProposed(Order order) implements Happening {}

  /// A request was signed.
  ///
  /// @param reviewed what the review had said; names the sequence it was decided on
  /// @param acknowledgements the answers to it
  record PlanSigned(Order order, Reviewed reviewed, List<Acknowledgement> acknowledgements)
      implements Deciding {
    public PlanSigned {
      acknowledgements = List.copyOf(acknowledgements);
    }

    @Override
    public long decidedOn() {
      return reviewed.sequence();
    }
  }

  /// A plan is on hold for some days.
  record PlanHeld(Hold hold, String reason, long decidedOn) implements Deciding {}

  /// A plan goes on from a day.
  record PlanResumed(ItemId item, LocalDate on, long decidedOn) implements Deciding {}

  /// A medicine is stopped for good: no dose on or after a day. To start it again is a new item.
  record PlanStopped(
      ItemId item, LocalDate on, StopReason reason, Optional<String> words, long decidedOn)
      implements Deciding {}

  /// A signed order got further on its way.
  ///
  /// @param order the id of the order
  record PlanDispatched(UUID order, Dispatch dispatch) implements Happening {}

  /// Somebody looked whether a medicine helps and what it costs, and set the next day to look.
  record PlanLookedAt(ItemId item, Optional<String> note, Optional<LocalDate> nextOn)
      implements Happening {}

  /// A dose was taken, skipped, refused or held; or a record of one is corrected or undone.
  record DoseSaid(DoseAct act) implements Happening {}

  /// Somebody stated when an item was last taken.
  record LastTakenStated(ItemId item, LastTaken said) implements Happening {}

  /// The person wrote a page.
  record JournalWritten(JournalEntry page) implements Happening {}

  /// A questionnaire was answered; an item that is not in the map is blank.
  ///
  /// @param instrument by its name, such as `PHQ-9`
  record ScoreAnswered(String instrument, Map<String, Integer> answers) implements Happening {
    public ScoreAnswered {
      answers = Map.copyOf(answers);
    }
  }

  /// A result came in.
  record ObservationReceived(Observation result) implements Happening {}

  /// An allergy or intolerance was recorded.
  record AllergyRecorded(Allergy allergy) implements Happening {}

  /// Somebody asked, and there is no allergy. It says nothing about those recorded later.
  record NoKnownAllergies() implements Happening {}

  /// A condition was recorded, or its end.
  ///
  /// @param key the condition key of the knowledge, empty for one that no rule asks about
  /// @param text as people here say it
  /// @param onset since when, when known
  /// @param ended the day it was over, when it is
  record ConditionRecorded(
      Optional<String> key, String text, Optional<LocalDate> onset, Optional<LocalDate> ended)
      implements Happening {}

  /// Somebody asked, and there is no condition beside those recorded.
  record ConditionsComplete() implements Happening {}

  /// A fact about the person; of two about one thing the latest holds.
  record FactRecorded(Fact fact) implements Happening {}

  /// The person set how their days run.
  record RoutineSet(Routine routine) implements Happening {}

  /// The person's clock follows another zone from then on.
  record ZoneSet(ZoneId to) implements Happening {}

  /// The person shared something.
  record GrantGiven(Grant grant, long decidedOn) implements Deciding {}

  /// The person took a share back.
  ///
  /// @param grant the id of the grant
  record GrantWithdrawn(UUID grant, long decidedOn) implements Deciding {}

  /// The person agreed or refused.
  record ConsentStated(Consent consent) implements Happening {}

  /// Something has to be done by somebody.
  ///
  /// @param task its id
  /// @param what what it is about
  /// @param about the entry, item or rule that it speaks of, in one word
  /// @param owner whose it is, empty when anybody's
  /// @param dueBy by when
  record TaskOpened(UUID task, TaskKind what, String about, Optional<UUID> owner, Instant dueBy)
      implements Happening {}

  /// It was done, or is no longer needed.
  record TaskClosed(UUID task, String how) implements Happening {}

  /// An entry was made in error. It stays readable and counts no more. Doses are undone and
  /// decisions decided otherwise: they are not retracted.
  ///
  /// @param entry the id of the entry
  record Retracted(UUID entry, String reason) implements Happening {}
}
