package org.evenkeel.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A transaction that sees the rows of one clinic and no others.
///
/// Valid only inside the work it was handed to.
///
/// @param clinic the clinic whose rows it sees
/// @param sql the way to the database
public record Tx(UUID clinic, JdbcClient sql) {}
