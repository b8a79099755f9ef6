package org.evenkeel.app.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.record.Records;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.Reviewed;
import org.evenkeel.core.time.DateRange;

/// The record of the person of a test clinic, to write into and to look at.
public final class PersonalRecord {
  /// The zone of every test clinic.
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final RunningApp app;
  private final Clinic clinic;
  private final Records records;

  public PersonalRecord(RunningApp app, Clinic clinic) {
    this.app = app;
    this.clinic = clinic;
    this.records = app.bean(Records.class);
  }

  /// A tablet taken every day at the present minute of the person's clock: its window is open.
  public PersonalRecord dailyNow(String ingredient, String strength, String amount) {
    LocalTime now =
        LocalTime.ofInstant(app.clock().instant(), ZONE).truncatedTo(ChronoUnit.MINUTES);
    return signed(
        ingredient,
        strength,
        Fixed.of(
            new Timing.OnDays(
                new Repeat.EveryDays(1), List.of(Slot.at("daily", now, Amount.parse(amount)))),
            DateRange.startingOn(today().minusDays(10))));
  }

  /// A plan is signed.
  public PersonalRecord signed(String ingredient, String strength, DosagePlan plan) {
    PlannedMedicine medicine =
        new PlannedMedicine(
            List.of(new Ingredient(ingredient)),
            ingredient,
            Optional.of(Strength.perPiece(org.evenkeel.core.quantity.Mass.parse(strength))));
    app.database()
        .inClinic(
            clinic.id(),
            tx -> {
              long head = records.head(tx, clinic.person());
              Instant now = app.clock().instant().truncatedTo(ChronoUnit.MILLIS);
              return records.record(
                  tx,
                  as(Role.PRESCRIBER),
                  clinic.person(),
                  UUID.randomUUID(),
                  new Payload.PlanSigned(
                      Order.toStart(
                          UUID.randomUUID(),
                          new ItemId(ingredient),
                          medicine,
                          plan,
                          "what the test is about"),
                      new Reviewed(List.of(), Map.of(), "test.1", now, head),
                      List.of()),
                  now.minus(10, ChronoUnit.DAYS),
                  ZONE);
            });
    return this;
  }

  /// Someone of the clinic acting on this record.
  public Acting as(Role role) {
    return new Acting(
        clinic.account(role),
        role.label(),
        role,
        clinic.id(),
        ZONE,
        role == Role.PERSON ? Optional.of(clinic.person()) : Optional.empty(),
        Optional.of(clinic.person()),
        Instant.EPOCH);
  }

  public Chart chart() {
    return app.database().inClinic(clinic.id(), tx -> records.chart(tx, clinic.person()));
  }

  /// The doses as the record stands.
  public List<Dose> doses() {
    return chart().doseLog().doses();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(app.clock().instant(), ZONE);
  }
}
