package org.evenkeel.fhir;

/// Something in a Bundle that took no part in the review, and why.
///
/// @param ref where it stands, such as `Observation/o1`, or a count of resources
/// @param why why it was not read
public record Unread(String ref, String why) {}
