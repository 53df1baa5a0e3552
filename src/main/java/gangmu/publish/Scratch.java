package gangmu.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of the system's for what is needed while something is published. It goes when that is
 * done, also where the process is asked to stop (SIGINT, SIGTERM); what a process has left that was
 * killed, the next one clears away: nobody holds the lock in it any more.
 */
final class Scratch implements AutoCloseable {
  private static final String PREFIX = "gangmu-publish";
  private static final String LOCK = "lock";

  /** After that long, a folder without a lock is not one that is just being made. */
  private static final Duration MAKING = Duration.ofHours(1);

  private final Path folder;
  private final FileChannel lock;
  private final Thread hook = new Thread(this::delete, "scratch");

  private Scratch(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes one, and clears away those that are left.
   *
   * @param parent where they stand
   * @throws IOException if none can be made
   */
  static Scratch in(Path parent) throws IOException {
    clear(parent);
    Path folder = Files.createTempDirectory(parent, PREFIX);
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    Scratch scratch = new Scratch(folder, lock);
    try {
      Runtime.getRuntime().addShutdownHook(scratch.hook);
    } catch (IllegalStateException e) {
      scratch.delete();
      throw new IOException("stopped", e);
    }
    return scratch;
  }

  /** What is needed stands in here. */
  Path folder() {
    return folder.resolve("work");
  }

  private static void clear(Path parent) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
      left.forEach(Scratch::clearIfLeft);
    } catch (IOException | DirectoryIteratorException e) {
      // then there is nothing to clear away
    }
  }

  private static void clearIfLeft(Path folder) {
    try {
      if (isLeft(folder)) {
        delete(folder);
      }
    } catch (IOException e) {
      // somebody else's, or gone already
    }
  }

  private static boolean isLeft(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    if (!Files.exists(lock)) {
      return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(MAKING));
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void delete() {
    try {
      delete(folder);
    } catch (IOException e) {
      // the next one clears it away
    }
  }

  /** Deletes the lock last: as long as it is there, the folder is known for what it is. */
  private static void delete(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      if (!path.equals(lock) && !path.equals(folder)) {
        Files.deleteIfExists(path);
      }
    }
    Files.deleteIfExists(lock);
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is being stopped, and the hook does it
      return;
    }
    lock.close();
    delete();
  }
}
