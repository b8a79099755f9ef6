package org.evenkeel.app.dosing;

import org.evenkeel.store.record.Appending;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What became of something said.
final class Saying {
  private Saying() {}

  /// Fine when it was written now or before; an id used for something else is a mistake of whoever
  /// sent it.
  static void once(Appending appending) {
    switch (appending) {
      case Appending.Written _ -> {}
      case Appending.Conflict _, Appending.Stale _ ->
          throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
  }
}
