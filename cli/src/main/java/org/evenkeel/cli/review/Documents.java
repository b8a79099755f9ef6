package org.evenkeel.cli.review;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.evenkeel.fhir.json.JsonDocument;
import org.evenkeel.fhir.json.JsonObject;
import org.evenkeel.fhir.json.WrongInput;

/// The JSON documents in a file: one, however it is laid out, or one a line (NDJSON).
///
/// Lines are read one at a time, so a file of any length needs the memory of its longest line.
public final class Documents {
  private static final int BUNDLE_LIMIT = 64 * 1024 * 1024;

  private Documents() {}

  /// Hands each document to `use` with where it stands: empty for the only one, `line 7` in NDJSON.
  ///
  /// A document that cannot be read is handed to `wrong`, and the ones after it are still read.
  ///
  /// @throws IOException when the file itself cannot be read
  public static void each(
      InputStream from, BiConsumer<String, JsonObject> use, BiConsumer<String, WrongInput> wrong)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(from, 1 << 16);
    Line first = line(in);
    if (!first.last() && !first.tooLong() && isWhole(first.bytes())) {
      eachLine(first, in, use, wrong);
      return;
    }
    try {
      if (first.tooLong()) {
        throw tooLarge();
      }
      use.accept(
          "", JsonDocument.read(first.last() ? first.bytes() : withTheRest(first.bytes(), in)));
    } catch (WrongInput e) {
      wrong.accept("", e);
    }
  }

  private static void eachLine(
      Line first,
      InputStream in,
      BiConsumer<String, JsonObject> use,
      BiConsumer<String, WrongInput> wrong)
      throws IOException {
    int number = 1;
    for (Line line = first; ; line = line(in)) {
      if (line.tooLong() || !isBlank(line.bytes())) {
        try {
          if (line.tooLong()) {
            throw tooLarge();
          }
          use.accept("line " + number, JsonDocument.read(line.bytes()));
        } catch (WrongInput e) {
          wrong.accept("line " + number, e);
        }
      }
      if (line.last()) {
        return;
      }
      number++;
    }
  }

  private static WrongInput tooLarge() {
    return new WrongInput("", "larger than " + BUNDLE_LIMIT / (1024 * 1024) + " MB");
  }

  /// True when the line is a document by itself: pretty-printed JSON has only a brace in its first
  /// line.
  private static boolean isWhole(byte[] line) {
    int last = line.length - 1;
    while (last > 0 && Character.isWhitespace(line[last])) {
      last--;
    }
    return last > 1 && line[last] == '}';
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (!Character.isWhitespace(b)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Line(byte[] bytes, boolean last, boolean tooLong) {}

  /// The bytes up to the end of the line; of a line that is too long the rest is passed over.
  private static Line line(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return new Line(out.toByteArray(), false, tooLong);
      }
      if (out.size() < BUNDLE_LIMIT) {
        out.write(b);
      } else {
        tooLong = true;
      }
    }
    return new Line(out.toByteArray(), true, tooLong);
  }

  private static byte[] withTheRest(byte[] first, InputStream in) throws IOException {
    byte[] rest = in.readNBytes(BUNDLE_LIMIT + 1 - first.length);
    if (first.length + 1 + rest.length > BUNDLE_LIMIT) {
      throw tooLarge();
    }
    byte[] all = new byte[first.length + 1 + rest.length];
    System.arraycopy(first, 0, all, 0, first.length);
    all[first.length] = '\n';
    System.arraycopy(rest, 0, all, first.length + 1, rest.length);
    return all;
  }
}
