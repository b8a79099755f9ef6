package org.evenkeel.journeys;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenkeel.app.serving.ServeOptions;
import org.evenkeel.app.serving.Serving;
import org.evenkeel.app.web.Address;

/// `evenkeel serve --sample` on a free port and an empty folder, started once for all journeys.
///
/// Its clock goes on from half past ten in the morning of the sample clinic, so that the morning's
/// doses are there to be taken whenever the journeys are made.
final class SampleServer implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static final LocalTime MORNING = LocalTime.of(10, 30);
  private static final Pattern URL = Pattern.compile("Evenkeel is at (\\S+)");
  private static final Pattern PASSWORD = Pattern.compile("password (\\S+)");

  private final Path folder;
  private final Serving serving;
  private final String url;
  private final String password;

  private SampleServer() {
    try {
      folder = Files.createTempDirectory("evenkeel-journeys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Clock clock = Clock.offset(Clock.systemUTC(), untilMorning(Instant.now()));
    StringWriter said = new StringWriter();
    ServeOptions options =
        new ServeOptions(
            true,
            new Address("127.0.0.1", 0, Optional.empty()),
            folder.resolve("data"),
            Optional.empty());
    serving = Serving.start(options, clock, new PrintWriter(said, true));
    url = first(URL, said.toString());
    password = first(PASSWORD, said.toString());
  }

  static SampleServer start() {
    return new SampleServer();
  }

  private static Duration untilMorning(Instant now) {
    ZonedDateTime there = now.atZone(ZONE);
    ZonedDateTime morning = there.with(MORNING);
    return Duration.between(there, morning.isBefore(there) ? morning.plusDays(1) : morning);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("serve did not say " + pattern + " but: " + text);
    }
    return matcher.group(1);
  }

  String url() {
    return url;
  }

  /// The password of everyone in the sample clinic.
  String password() {
    return password;
  }

  @Override
  public void close() {
    serving.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
