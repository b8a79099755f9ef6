package org.evenkeel.core.safety;

/// One check and what it had to say.
///
/// @param check the check
/// @param result what it had to say
public record CheckOutcome(Check check, CheckResult result) {}
