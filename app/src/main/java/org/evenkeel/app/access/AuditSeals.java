package org.evenkeel.app.access;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.evenkeel.store.Database;
import org.evenkeel.store.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Seals the audit trail of every clinic about once a second.
@Component
final class AuditSeals implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(AuditSeals.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Database database;
  private final AuditLog audit;
  private volatile boolean running;
  private Thread worker = Thread.ofVirtual().unstarted(() -> {});

  AuditSeals(Database database, AuditLog audit) {
    this.database = database;
    this.audit = audit;
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofVirtual().name("audit-seals").start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
    try {
      worker.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    boolean said = false;
    while (running) {
      try {
        Thread.sleep(PAUSE);
        sealAll();
        said = false;
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (running && !said) {
          LOG.warn("audit rows wait for their seal: {}", e.getMessage());
          said = true;
        }
      }
    }
  }

  private void sealAll() {
    List<UUID> clinics =
        database.outsideClinics(sql ->
            sql.sql("select id from clinic")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    for (UUID clinic : clinics) {
      database.inClinic(
          clinic,
          tx -> {
            boolean waiting =
                tx.sql()
                    .sql(
                        "select 1 from audit where seq >"
                            + " coalesce((select max(upto) from audit_seal), 0) limit 1")
                    .query((row, n) -> true)
                    .optional()
                    .isPresent();
            return waiting ? audit.seal(tx) : 0L;
          });
    }
  }
}
