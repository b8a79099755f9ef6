package org.evenkeel.core.evidence;

/// Names one kind of thing the knowledge base holds. A room declares its keys; `knowledge` fills
/// them.
///
/// @param name what it is, such as `interactions`
/// @param type the type of the answer
public record Key<T>(String name, Class<T> type) {}
