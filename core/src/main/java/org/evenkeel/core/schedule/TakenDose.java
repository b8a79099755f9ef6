package org.evenkeel.core.schedule;

import java.time.Instant;

/// When the dose of a slot was taken, for plans that run from the last dose.
///
/// Only doses that somebody stated belong here; a dose that is not recorded leaves the plan running
/// from when it was due.
///
/// @param slot the slot
/// @param at when it was taken
public record TakenDose(SlotId slot, Instant at) {}
