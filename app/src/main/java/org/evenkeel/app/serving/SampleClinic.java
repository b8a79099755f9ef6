package org.evenkeel.app.serving;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.careteam.CareTeam;
import org.evenkeel.app.careteam.People;
import org.evenkeel.app.signin.Accounts;
import org.evenkeel.app.signin.Passwords;
import org.evenkeel.store.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// An invented clinic to look around in: staff of every role, eight people, one generated password.
@Component
final class SampleClinic {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private record Someone(String key, String login, String name, LocalDate born) {}

  private record Colleague(Role role, String login, String name) {}

  private static final List<Colleague> STAFF =
      List.of(
          new Colleague(Role.PRESCRIBER, "prescriber", "Priya Nair, MD"),
          new Colleague(Role.PHARMACIST, "pharmacist", "Daniel Brooks, PharmD"),
          new Colleague(Role.THERAPIST, "therapist", "Elena Marsh, LCSW"),
          new Colleague(Role.NURSE, "nurse", "Luis Ortega, RN"),
          new Colleague(Role.ADMINISTRATOR, "admin", "Ruth Feld"));

  private static final List<Someone> PEOPLE =
      List.of(
          new Someone("depression", "robert", "Robert Hale", LocalDate.of(1983, 4, 2)),
          new Someone("bipolar", "dana", "Dana Whitfield", LocalDate.of(1992, 1, 19)),
          new Someone("schizophrenia", "tomasz", "Tomasz Zielinski", LocalDate.of(1985, 9, 30)),
          new Someone("clozapine", "aisha", "Aisha Rahman", LocalDate.of(1999, 11, 8)),
          new Someone("adhd", "emily", "Emily Novak", LocalDate.of(2001, 6, 14)),
          new Someone("ptsd", "marcus", "Marcus Bell", LocalDate.of(1974, 2, 27)),
          new Someone("opioid", "jorge", "Jorge Medina", LocalDate.of(1979, 7, 21)),
          new Someone("older", "harold", "Harold Lindqvist", LocalDate.of(1947, 3, 5)));

  private final Database database;
  private final Accounts accounts;
  private final Passwords passwords;
  private final People people;
  private final CareTeam team;
  private final ObjectProvider<SampleRecords> records;
  private final Clock clock;

  SampleClinic(
      Database database,
      Accounts accounts,
      Passwords passwords,
      People people,
      CareTeam team,
      ObjectProvider<SampleRecords> records,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.passwords = passwords;
    this.people = people;
    this.team = team;
    this.records = records;
    this.clock = clock;
  }

  /// Makes it and prints who can sign in.
  void create(PrintWriter out) {
    String password = passwords.generated();
    String hash = passwords.hash(password);
    Map<Role, UUID> staff = new LinkedHashMap<>();
    UUID clinic =
        database.outsideClinics(sql -> {
          UUID made = accounts.createClinic(sql, "Harbor Street Clinic (invented)", ZONE);
          for (Colleague colleague : STAFF) {
            UUID account = accounts.create(sql, colleague.login(), colleague.name(), hash);
            accounts.join(sql, account, made, colleague.role(), Optional.empty());
            staff.put(colleague.role(), account);
          }
          return made;
        });
    database.inClinic(
        clinic,
        tx -> {
          Map<String, SampleWho.SamplePerson> all = new LinkedHashMap<>();
          int number = 1001;
          for (Someone someone : PEOPLE) {
            UUID person =
                people.add(
                    tx,
                    someone.name(),
                    Optional.of(someone.born()),
                    String.valueOf(number++),
                    ZONE);
            UUID account = accounts.create(tx.sql(), someone.login(), someone.name(), hash);
            accounts.join(tx.sql(), account, clinic, Role.PERSON, Optional.of(person));
            staff.forEach((role, member) -> {
              if (role != Role.ADMINISTRATOR) {
                team.add(tx, person, member);
              }
            });
            all.put(someone.key(), new SampleWho.SamplePerson(person, account));
          }
          SampleWho who = new SampleWho(clock.instant(), ZONE, staff, all);
          records.orderedStream().forEach(r -> r.write(tx, who));
          return true;
        });
    out.println(
        "Everyone and everything in it is invented. All sign in with the password " + password);
    out.println("  staff   " + String.join(", ", STAFF.stream().map(Colleague::login).toList()));
    out.println("  people  " + String.join(", ", PEOPLE.stream().map(Someone::login).toList()));
  }
}
