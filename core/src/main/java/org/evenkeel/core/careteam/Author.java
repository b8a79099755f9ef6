package org.evenkeel.core.careteam;

import java.util.UUID;

/// Who recorded or decided something, and in what role.
///
/// @param account the account; never a name
/// @param role in what role they acted
public record Author(UUID account, Role role) {}
