package org.evenkeel.core.regimen;

/// A plan as it was signed at one time. Earlier versions stay: what was planned on a past day is
/// read from them.
///
/// @param number counts the versions of one item
/// @param from from which dose on it counts
/// @param plan the plan
public record PlanVersion(int number, TakeOver from, DosagePlan plan) {}
