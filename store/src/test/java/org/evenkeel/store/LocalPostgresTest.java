package org.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.evenkeel.store.local.CannotStartException;
import org.evenkeel.store.local.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDatabase.class)
class LocalPostgresTest {

  @Test
  void listensOnTheLoopbackAddressOnlyAndWantsAPassword() throws Exception {
    DatabaseAddress address = TestDatabase.server().address();
    assertThatThrownBy(() -> DriverManager.getConnection(address.url(), address.appUser(), "wrong"))
        .hasMessageContaining("password authentication failed");
    try (var connection =
            DriverManager.getConnection(
                address.url(), address.ownerUser(), address.ownerPassword());
        var row = connection.createStatement().executeQuery("show listen_addresses")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void refusesAServerThatCouldLoseWhatItAcknowledgedAndNamesTheSetting() throws Exception {
    DatabaseAddress address = TestDatabase.server().address();
    DatabaseAddress unsafe =
        new DatabaseAddress(
            address.url() + "?options=-c%20synchronous_commit=off",
            address.ownerUser(),
            address.ownerPassword(),
            address.appUser(),
            address.appPassword(),
            false);
    assertThatThrownBy(() -> Database.open(unsafe, 1))
        .isInstanceOf(UnsafeDatabaseException.class)
        .hasMessageContaining("synchronous_commit is off");
  }

  @Test
  void tellsASecondStartWhereTheFirstRuns(@TempDir Path folder) {
    try (DataFolder first = DataFolder.open(folder)) {
      assertThat(first.isNew()).isTrue();
      first.announce("http://localhost:8080");
      assertThatThrownBy(() -> DataFolder.open(folder))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("http://localhost:8080");
    }
    DataFolder.open(folder).close();
  }

  @Test
  void readsADatabaseAddressAndNeverRepeatsThePassword() {
    DatabaseAddress read =
        DatabaseAddress.parse("postgresql://ann:s%40fe@db.example:5432/care?sslmode=require");
    assertThat(read.url()).isEqualTo("jdbc:postgresql://db.example:5432/care?sslmode=require");
    assertThat(read.ownerPassword()).isEqualTo("s@fe");
    assertThat(read.becomeApp()).isTrue();
    assertThat(read.toString()).doesNotContain("s@fe");
    assertThatThrownBy(() -> DatabaseAddress.parse("mysql://x:secret@y/z"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }
}
