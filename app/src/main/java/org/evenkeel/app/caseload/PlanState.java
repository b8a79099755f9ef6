package org.evenkeel.app.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.core.request.Checked;
import org.evenkeel.core.request.Completed;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.OnHold;
import org.evenkeel.core.request.Proposed;
import org.evenkeel.core.request.Request;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.request.Stopped;

/// In which state a medicine of the plan is, and how far its order has got, as labels.
public final class PlanState {

  private PlanState() {}

  /// The labels of a request.
  public static List<Tag> tags(Optional<Request> state, Signed signed, LocalDate today) {
    List<Tag> tags = new ArrayList<>();
    state.ifPresent(s -> {
      switch (s) {
        case OnHold hold ->
            tags.add(
                new Tag(
                    "lamp",
                    "pause",
                    "On hold"
                        + hold.hold()
                            .days()
                            .last()
                            .map(last -> " until " + Wording.day(last, today))
                            .orElse("")));
        case Stopped stopped ->
            tags.add(new Tag("", "", "Stopped " + Wording.day(stopped.on(), today)));
        case Completed done ->
            tags.add(new Tag("", "", "Completed " + Wording.day(done.on(), today)));
        case Signed _, Proposed _, Checked _ -> {}
      }
    });
    tags.add(dispatch(signed.dispatch(), today));
    return List.copyOf(tags);
  }

  private static Tag dispatch(Dispatch dispatch, LocalDate today) {
    return switch (dispatch) {
      case Dispatch.NotSent _ -> new Tag("lamp", "look", "NOT SENT");
      case Dispatch.Sent(var how, LocalDate on) ->
          new Tag("", "", words(how) + " " + Wording.day(on, today));
      case Dispatch.Filled(LocalDate on, var days) ->
          new Tag(
              "",
              "",
              "Filled "
                  + Wording.day(on, today)
                  + days.map(n -> ", " + n + " days").orElse(", days not known"));
    };
  }

  /// On which way an order was sent, in words.
  public static String words(Dispatch.Way way) {
    return switch (way) {
      case PRINTED -> "Printed";
      case PHONED -> "Phoned";
      case ELSEWHERE -> "Sent in another system";
    };
  }

  /// Why a medicine was stopped, in words.
  public static String words(StopReason reason) {
    return switch (reason) {
      case NOT_HELPING -> "Not helping";
      case SIDE_EFFECT -> "Side effect";
      case SAFETY -> "Safety: a finding or a result";
      case NO_LONGER_NEEDED -> "No longer needed";
      case PREGNANCY -> "Pregnancy";
      case PERSON_DECIDED -> "The person decided";
      case REPLACED -> "Another medicine takes its place";
      case COST_OR_SUPPLY -> "Cost or supply";
      case IN_ERROR -> "Entered in error";
      case OTHER -> "Another reason";
    };
  }

  /// A name of an enumeration as words: `WILL_MONITOR` is `will monitor`.
  public static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
