package org.evenkeel.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.record.Caseload;
import org.evenkeel.app.record.CaseloadRow;
import org.evenkeel.app.serving.SampleWho;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.store.Database;
import org.evenkeel.store.record.RecordStore;
import org.evenkeel.store.record.RecordVerifier;
import org.junit.jupiter.api.Test;

class SampleLivesTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Test
  void loadsEightRecordsThatVerifyInTwentySeconds() {
    RunningApp app = RunningApp.get();
    RunningApp.Clinic clinic = app.newClinic();
    Instant now = app.bean(Clock.class).instant();
    Map<Role, UUID> staff = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      if (role.isStaff()) {
        staff.put(role, clinic.account(role));
      }
    }
    Map<String, SampleWho.SamplePerson> people = new LinkedHashMap<>();
    for (Portrait portrait : Portraits.over(Span.endingOn(now.atZone(ZONE).toLocalDate()))) {
      UUID person = app.newPerson(clinic.id(), portrait.key() + ", invented");
      people.put(portrait.key(), new SampleWho.SamplePerson(person, clinic.account(Role.PERSON)));
    }
    SampleWho who = new SampleWho(now, ZONE, staff, people);
    Database database = app.bean(Database.class);
    long began = System.nanoTime();
    database.inClinic(
        clinic.id(),
        tx -> {
          app.bean(SampleLives.class).write(tx, who);
          return true;
        });
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    List<CaseloadRow> rows =
        database.inClinic(clinic.id(), tx -> app.bean(Caseload.class).rows(tx));
    assertThat(rows).hasSize(9);
    assertThat(rows).filteredOn(row -> !row.reasons().isEmpty()).hasSizeGreaterThan(3);
    people.forEach((key, each) -> {
      List<String> wrong =
          database.inClinic(clinic.id(), tx -> new RecordVerifier().verify(tx, each.person()));
      assertThat(wrong).as(key).isEmpty();
      long head =
          database.inClinic(
              clinic.id(),
              tx -> app.bean(RecordStore.class).head(tx, each.person()).orElseThrow().seq());
      assertThat(head).as(key).isGreaterThan(180);
    });
  }
}
