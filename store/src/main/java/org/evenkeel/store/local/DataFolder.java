package org.evenkeel.store.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder in which one running program keeps its data; a second program on the same folder is
/// told where the first runs.
///
/// The folder is made if absent and is readable by its owner only.
public final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /// Takes the folder for this program.
  ///
  /// @throws CannotStartException when another program has it (the message says where that runs),
  ///   or it cannot be made
  public static DataFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new CannotStartException("these data are in use: " + whereItRuns(folder));
      }
      return new DataFolder(folder, channel, lock);
    } catch (IOException e) {
      throw new CannotStartException(
          "cannot use the data folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /// The folder itself.
  public Path path() {
    return path;
  }

  /// True when nothing was ever kept here.
  public boolean isNew() {
    try (Stream<Path> inside = Files.list(path)) {
      return inside.allMatch(p -> p.getFileName().toString().equals("lock"));
    } catch (IOException e) {
      throw new CannotStartException("cannot read the data folder " + path, e);
    }
  }

  /// Leaves word of where this program can be reached, for a second start on the same data.
  public void announce(String address) {
    try {
      Files.writeString(path.resolve("running"), address);
    } catch (IOException e) {
      throw new CannotStartException("cannot write into the data folder " + path, e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path.resolve("running"));
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new CannotStartException("cannot give back the data folder " + path, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProgram) {
      return null;
    }
  }

  private static String whereItRuns(Path folder) throws IOException {
    Path running = folder.resolve("running");
    return Files.exists(running)
        ? "Evenkeel already runs at " + Files.readString(running)
        : "another Evenkeel is starting on " + folder;
  }
}
