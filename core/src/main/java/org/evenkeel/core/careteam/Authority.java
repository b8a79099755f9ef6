package org.evenkeel.core.careteam;

import java.util.EnumSet;
import java.util.Set;

/// What somebody may decide about the medicines of a person in their care.
///
/// @param author who
/// @param acts the decisions they may make
public record Authority(Author author, Set<Act> acts) {

  public Authority {
    acts = Set.copyOf(acts);
  }

  /// What a role may decide where the clinic has set nothing else.
  ///
  /// A nurse or pharmacist who may prescribe is given that by the clinic with [#with(Act)].
  public static Authority of(Author author) {
    return new Authority(
        author,
        switch (author.role()) {
          case PRESCRIBER ->
              EnumSet.of(Act.PRESCRIBE, Act.HOLD, Act.RECORD_OUTSIDE_ORDER, Act.DISPATCH);
          case PHARMACIST, NURSE -> EnumSet.of(Act.HOLD, Act.RECORD_OUTSIDE_ORDER, Act.DISPATCH);
          case PERSON -> EnumSet.of(Act.GRANT);
          case THERAPIST, SUPPORTER, ADMINISTRATOR -> EnumSet.noneOf(Act.class);
        });
  }

  /// The same with one decision more.
  public Authority with(Act act) {
    var more = EnumSet.of(act);
    more.addAll(acts);
    return new Authority(author, more);
  }

  /// True when they may make the decision.
  public boolean may(Act act) {
    return acts.contains(act);
  }
}
