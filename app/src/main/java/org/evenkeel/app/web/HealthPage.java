package org.evenkeel.app.web;

import org.evenkeel.app.access.Public;
import org.evenkeel.store.Database;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Is the program up, and does its database answer? For whatever watches over it.
@RestController
final class HealthPage {
  private final Database database;

  HealthPage(Database database) {
    this.database = database;
  }

  @GetMapping("/health")
  @Public("says only up or down")
  ResponseEntity<String> health() {
    try {
      database.outsideClinics(sql -> sql.sql("select 1").query((row, n) -> true).single());
      return ResponseEntity.ok("up\n");
    } catch (RuntimeException down) {
      return ResponseEntity.status(503).body("down\n");
    }
  }
}
