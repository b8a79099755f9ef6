package org.evenkeel.app.sample;

import java.util.UUID;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Role;

/// Who writes in a record.
///
/// @param person the person
/// @param prescriber who signs
/// @param pharmacist who says what was filled
/// @param nurse who gives injections and enters results
record Cast(Author person, Author prescriber, Author pharmacist, Author nurse) {

  static Cast of(UUID person, UUID prescriber, UUID pharmacist, UUID nurse) {
    return new Cast(
        new Author(person, Role.PERSON),
        new Author(prescriber, Role.PRESCRIBER),
        new Author(pharmacist, Role.PHARMACIST),
        new Author(nurse, Role.NURSE));
  }
}
