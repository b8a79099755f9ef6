package org.evenkeel.app.serving;

import java.nio.file.Path;
import java.util.Optional;
import org.evenkeel.app.web.Address;

/// How the program is asked to run.
///
/// @param sample true to begin with an invented clinic
/// @param address where it listens and what it is called
/// @param data the folder it keeps its data in
/// @param database a server to use instead of one of our own
public record ServeOptions(boolean sample, Address address, Path data, Optional<String> database) {}
