package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.DailyDose;

/// A medicine that is or was on board: from when, until when, how much, and when it was last taken.
///
/// @param id where it stands in the record it came from, such as `MedicationRequest/m1`
/// @param text the medicine as written there
/// @param ingredient the medicine, empty when it was not recognised; a combination is one exposure
///   per ingredient
/// @param brand the brand, when the text or product names one
/// @param route how it is given, when known
/// @param form the form, when known
/// @param release the release, when known
/// @param daily how much a day, when known; for as-needed use the most it allows in a day
/// @param asNeeded true when it is taken only when needed
/// @param from the first day, when known
/// @param until the day it ended (exclusive), empty when it has not ended
/// @param lastTaken the day of the last dose somebody stated, empty when nobody did
/// @param onBoard whether it counts as on board on the day asked about
/// @param stale true when it is open-ended and old enough to ask whether it is still taken
/// @param because in words, why it counts as on board or not
public record Exposure(
    String id,
    String text,
    Optional<Ingredient> ingredient,
    Optional<String> brand,
    Optional<Route> route,
    Optional<String> form,
    Optional<Release> release,
    Optional<DailyDose> daily,
    boolean asNeeded,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> lastTaken,
    boolean onBoard,
    boolean stale,
    String because) {}
