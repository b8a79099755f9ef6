package org.evenkeel.app.access;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.evenkeel.store.Database;
import org.evenkeel.store.Tx;
import org.evenkeel.store.audit.AuditLog;
import org.evenkeel.store.audit.AuditRow;
import org.springframework.stereotype.Component;

/// One piece of work in one transaction: access is decided, the audit row written, the work done;
/// all of it or nothing.
@Component
public final class Act {
  private final Database database;
  private final Access access;
  private final AuditLog audit;
  private final Clock clock;

  Act(Database database, Access access, AuditLog audit, Clock clock) {
    this.database = database;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Works on the record in `acting`.
  ///
  /// @throws Refusal when the rule for this data, role and action does not allow it now
  public <T> T inRecord(Acting acting, String data, Action action, Function<Tx, T> work) {
    return inRecord(acting, data, action, acting.record().toString(), work);
  }

  /// The same, with what the audit row says it was about.
  ///
  /// @param subject an id or a path; never a name, a note or a dose
  public <T> T inRecord(
      Acting acting, String data, Action action, String subject, Function<Tx, T> work) {
    if (acting.person().isEmpty()) {
      throw new IllegalStateException("this act is about nobody's record");
    }
    return act(acting, data, action, subject, work);
  }

  /// Works on what is nobody's record in particular: a worklist, the staff, the audit trail.
  public <T> T inClinic(
      Acting acting, String data, Action action, String subject, Function<Tx, T> work) {
    return act(acting, data, action, subject, work);
  }

  private <T> T act(
      Acting acting, String data, Action action, String subject, Function<Tx, T> work) {
    return database.inClinic(
        acting.clinic(),
        tx -> {
          switch (access.decide(tx, acting, data, action)) {
            case ALLOWED -> {}
            case CONFIRM_FIRST -> throw new Refusal.ConfirmFirst();
            case DENIED ->
                throw acting.person().isPresent() ? new Refusal.NotHere() : new Refusal.NotYours();
          }
          audit.write(tx, row(acting, data + "." + action.word(), subject, "done"));
          return work.apply(tx);
        });
  }

  /// Leaves word of something refused, in a transaction of its own.
  void refused(Acting acting, String data, Action action, String subject) {
    database.inClinic(
        acting.clinic(),
        tx -> {
          audit.write(tx, row(acting, data + "." + action.word(), subject, "denied"));
          return true;
        });
  }

  private AuditRow row(Acting acting, String what, String subject, String outcome) {
    return new AuditRow(
        clock.instant(),
        Optional.of(acting.account()),
        acting.role().word(),
        what,
        subject,
        acting.person(),
        outcome);
  }
}
