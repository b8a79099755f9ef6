package org.evenkeel.app.record;

import java.util.Optional;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Component;

/// What a clinic has set for itself.
@Component
public final class ClinicSettings {
  /// The account that answers for a positive answer to the question about suicide.
  public static final String PHQ9_OWNER = "phq9.owner";

  /// The hours in which the owner answers, in words.
  public static final String PHQ9_HOURS = "phq9.hours";

  /// What happens outside these hours, in words.
  public static final String PHQ9_FALLBACK = "phq9.fallback";

  /// A setting, or empty when the clinic has not set it.
  public Optional<String> get(Tx tx, String key) {
    return tx.sql()
        .sql("select value from clinic_setting where key = ?")
        .param(key)
        .query((row, n) -> row.getString(1))
        .optional();
  }

  /// Sets it.
  public void put(Tx tx, String key, String value) {
    tx.sql()
        .sql(
            "insert into clinic_setting (clinic, key, value) values (?, ?, ?)"
                + " on conflict (clinic, key) do update set value = excluded.value")
        .params(tx.clinic(), key, value)
        .update();
  }

  /// True when owner, hours and fallback are set: only then is a person asked about suicide.
  public boolean asksAboutSuicide(Tx tx) {
    return get(tx, PHQ9_OWNER).isPresent()
        && get(tx, PHQ9_HOURS).isPresent()
        && get(tx, PHQ9_FALLBACK).isPresent();
  }
}
