package org.evenkeel.app.serving;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.evenkeel.app.record.Records;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.evenkeel.store.Database;
import org.evenkeel.store.DatabaseAddress;
import org.evenkeel.store.audit.AuditLog;
import org.evenkeel.store.local.DataFolder;
import org.evenkeel.store.local.LocalPostgres;
import org.evenkeel.store.record.RecordStore;
import org.evenkeel.store.record.RecordVerifier;

/// Work on the data while the program does not run: chains verified, lists rebuilt.
public final class Upkeep {
  private static final int CONNECTIONS = 2;
  private final Path data;
  private final Optional<String> address;
  private final Clock clock;

  /// @param data the folder the program keeps its data in
  /// @param address a server used instead of one of our own
  public Upkeep(Path data, Optional<String> address, Clock clock) {
    this.data = data;
    this.address = address;
    this.clock = clock;
  }

  /// Walks every record's chain and every audit seal, and says what does not hold.
  ///
  /// @return how many things do not hold
  public int verify(PrintWriter out) {
    return with(database -> {
      RecordStore records = new RecordStore(clock);
      RecordVerifier verifier = new RecordVerifier();
      AuditLog audit = new AuditLog(clock);
      int wrong = 0;
      int people = 0;
      for (UUID clinic : clinics(database)) {
        List<String> found =
            database.inClinic(
                clinic,
                tx -> {
                  List<String> all = new ArrayList<>();
                  for (UUID person : records.people(tx)) {
                    verifier
                        .verify(tx, person)
                        .forEach(w -> all.add("record " + person + ": " + w));
                  }
                  audit.verify(tx).forEach(w -> all.add("clinic " + clinic + ": " + w));
                  return all;
                });
        people += database.<Integer>inClinic(clinic, tx -> records.people(tx).size());
        found.forEach(out::println);
        wrong += found.size();
      }
      out.println(people + " records, " + wrong + " things that do not hold");
      return wrong;
    });
  }

  /// Writes every list that is computed from records anew.
  public void rebuild(PrintWriter out) {
    with(database -> {
      Records records = Records.standalone(KnowledgeLoader.bundled(), clock);
      int people = 0;
      for (UUID clinic : clinics(database)) {
        people += database.<Integer>inClinic(clinic, records::rebuild);
      }
      out.println(people + " records, their lists written anew");
      return people;
    });
  }

  private static List<UUID> clinics(Database database) {
    return database.outsideClinics(sql ->
        sql.sql("select id from clinic order by id")
            .query((row, n) -> row.getObject(1, UUID.class))
            .list());
  }

  private int with(Function<Database, Integer> work) {
    try (DataFolder folder = DataFolder.open(data)) {
      if (address.isPresent()) {
        try (Database database = Database.open(DatabaseAddress.parse(address.get()), CONNECTIONS)) {
          return work.apply(database);
        }
      }
      if (folder.isNew()) {
        throw new IllegalArgumentException("there are no data in " + data);
      }
      try (LocalPostgres server = LocalPostgres.start(folder.path());
          Database database = Database.open(server.address(), CONNECTIONS)) {
        return work.apply(database);
      }
    }
  }
}
