package org.evenkeel.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Component;

/// May this one do that, now? Decided from the rule and from what the transaction sees.
@Component
public final class Access {
  /// How long a password counts as given just now.
  public static final Duration FRESH = Duration.ofMinutes(5);

  private final AccessTable table;
  private final Clock clock;

  Access(AccessTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /// Decides for the record in `acting`, or for no record.
  public Decision decide(Tx tx, Acting acting, String data, Action action) {
    return decide(tx, acting, data, action, Optional.empty());
  }

  /// True when it is allowed without a further step: what a page may show.
  public boolean may(Tx tx, Acting acting, String data, Action action) {
    return decide(tx, acting, data, action) == Decision.ALLOWED;
  }

  /// The same, for one entry of the record.
  Decision decide(Tx tx, Acting acting, String data, Action action, Optional<UUID> entry) {
    return table
        .condition(data, acting.role(), action)
        .map(c -> c.decide(term -> holds(tx, acting, term, entry)))
        .orElse(Decision.DENIED);
  }

  /// True when this clinic has such a person.
  boolean exists(Tx tx, UUID person) {
    return tx.sql()
        .sql("select 1 from person where id = ?")
        .param(person)
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }

  private boolean holds(Tx tx, Acting acting, Condition.Term term, Optional<UUID> entry) {
    return switch (term.word()) {
      case OWN ->
          acting.role() == Role.PERSON
              && acting.own().isPresent()
              && acting.own().equals(acting.person());
      case SELF -> acting.person().isEmpty() || acting.own().equals(acting.person());
      case TEAM -> acting.person().isPresent() && inTeam(tx, acting);
      case AUTHOR -> entry.isPresent() && acting.person().isPresent() && wrote(tx, acting, entry);
      case FRESH_SIGN_IN -> !acting.confirmed().plus(FRESH).isBefore(clock.instant());
      case GRANTED, ADDRESSEE, BREAK_GLASS, SIGNED_FORM, SUBSTITUTION_RULE, TWO_PEOPLE -> false;
    };
  }

  private boolean inTeam(Tx tx, Acting acting) {
    OffsetDateTime now = at(clock.instant());
    return tx.sql()
        .sql(
            "select 1 from care_team where account = ? and person = ? and valid_from <= ?"
                + " and (valid_till is null or valid_till > ?) limit 1")
        .params(acting.account(), acting.record(), now, now)
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }

  private static boolean wrote(Tx tx, Acting acting, Optional<UUID> entry) {
    return tx.sql()
        .sql("select 1 from entry where person = ? and id = ? and by_account = ?")
        .params(acting.record(), entry.orElseThrow(), acting.account())
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
