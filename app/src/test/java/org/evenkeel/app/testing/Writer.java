package org.evenkeel.app.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.record.Records;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Payload;

/// Writes into a record of a test's clinic, and reads the chart that comes of it.
public final class Writer {
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final RunningApp app;
  private final Clinic clinic;
  private final UUID person;

  public Writer(RunningApp app, Clinic clinic, UUID person) {
    this.app = app;
    this.clinic = clinic;
    this.person = person;
  }

  /// Writes something that happened, as the clinic's nurse.
  public void write(Payload payload, Instant happened) {
    Acting nurse =
        new Acting(
            clinic.account(Role.NURSE),
            "The Nurse",
            Role.NURSE,
            clinic.id(),
            ZONE,
            Optional.empty(),
            Optional.of(person),
            Instant.now());
    app.database()
        .inClinic(
            clinic.id(),
            tx ->
                app.bean(Records.class)
                    .record(
                        tx,
                        nurse,
                        person,
                        UuidCreator.getTimeOrderedEpoch(),
                        payload,
                        happened,
                        ZONE));
  }

  /// The same, just now.
  public void write(Payload payload) {
    write(payload, app.clock().instant());
  }

  public Chart chart() {
    return app.database().inClinic(clinic.id(), tx -> app.bean(Records.class).chart(tx, person));
  }
}
