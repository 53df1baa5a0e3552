package gangmu.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A change of a folder's files. The files that differ are first written beside the folder, to
 * {@code .NAME.new}. When all of them are there, that folder becomes {@code .NAME.ready}: from then
 * on the change is decided. Now each file is moved to its place, which replaces the one before in a
 * single step of the file system. Where the folder is not there yet, the whole of it is put in
 * place in one step instead.
 *
 * <p>So the folder is never missing, and each of its files is always whole. A process that dies
 * before the decision has changed nothing; what one leaves unfinished that dies after it, {@link
 * #finish} completes. A request to stop (SIGINT, SIGTERM) waits for the moves. New files come
 * before changed ones, and a file goes only when all others are in place: at no moment does a page
 * lead to a file that is not there.
 *
 * <p>Two processes that change one folder at once are not provided for.
 */
public final class FolderUpdate {
  private static final String READY = ".ready";

  private final Path folder;
  private final Path fresh;
  private final Path ready;

  private FolderUpdate(Path folder) {
    this.folder = folder;
    this.fresh = folder.resolveSibling("." + folder.getFileName() + ".new");
    this.ready = folder.resolveSibling("." + folder.getFileName() + READY);
  }

  /**
   * Puts the files into the folder, and leaves alone what else is in it.
   *
   * @param folder not the root of a file system; the folders above it are made where they are
   *     missing
   * @param files by path relative to the folder, with {@code /} between names
   * @throws IOException if a file cannot be written, or its path leads out of the folder; then the
   *     folder is as it was
   */
  public static void put(Path folder, Map<String, byte[]> files) throws IOException {
    finish(folder);
    Map<String, Supplier<byte[]>> given = new LinkedHashMap<>();
    files.forEach((path, bytes) -> given.put(path, () -> bytes));
    new FolderUpdate(folder).apply(given, List.of());
  }

  /**
   * Makes the folder hold these files and nothing else; links in it go, what they lead to stays.
   * Each file is made once, written and forgotten; several threads work at it.
   *
   * @param files what makes the files, by path as in {@link #put}; what it throws ends the update,
   *     and the folder is as it was
   * @return the size of all files in bytes
   */
  public static long replace(Path folder, Map<String, Supplier<byte[]>> files) throws IOException {
    finish(folder);
    return new FolderUpdate(folder).apply(files, others(folder, files.keySet()));
  }

  /** Completes what a process has decided that then died, and clears away what it has not. */
  public static void finish(Path folder) throws IOException {
    FolderUpdate update = new FolderUpdate(folder);
    if (Files.isDirectory(update.ready)) {
      update.moveAll();
    }
    Trees.delete(update.fresh);
  }

  /** Completes what has been decided for the folders in this one. */
  public static void finishAll(Path parent) throws IOException {
    try (DirectoryStream<Path> decided = Files.newDirectoryStream(parent, ".*" + READY)) {
      for (Path ready : decided) {
        String name = ready.getFileName().toString();
        new FolderUpdate(parent.resolve(name.substring(1, name.length() - READY.length())))
            .moveAll();
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** What is in the folder besides the files, and every link. */
  private static List<Path> others(Path folder, Set<String> files) throws IOException {
    List<Path> others = new ArrayList<>();
    for (Path path : Files.isDirectory(folder) ? Trees.leaves(folder) : List.<Path>of()) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (!files.contains(name) || !Trees.isFile(path)) {
        others.add(path);
      }
    }
    return others;
  }

  private long apply(Map<String, Supplier<byte[]>> files, List<Path> others) throws IOException {
    Files.createDirectories(fresh.toAbsolutePath().getParent());
    Written written;
    try {
      Files.createDirectory(fresh);
      written = write(files);
      if (written.changes() || !others.isEmpty() || !Files.exists(folder)) {
        Trees.makeReadable(fresh);
        Unstoppable moves = Unstoppable.begin();
        try {
          decide(others);
        } finally {
          moves.end();
        }
      }
    } catch (IOException | RuntimeException e) {
      try {
        Trees.delete(fresh);
      } catch (IOException also) {
        e.addSuppressed(also);
      }
      throw e;
    }
    Trees.delete(fresh);
    return written.bytes();
  }

  /** How much the files hold, and whether one of them differs from what was there. */
  private record Written(long bytes, boolean changes) {
    static final Written NOTHING = new Written(0, false);

    Written and(Written other) {
      return new Written(bytes + other.bytes, changes || other.changes);
    }
  }

  /** Writes the files that differ beside the folder. */
  private Written write(Map<String, Supplier<byte[]>> files) throws IOException {
    Set<Path> there =
        Files.isDirectory(folder) ? new HashSet<>(Trees.leaves(folder)) : Set.<Path>of();
    FirstFailure failure = new FirstFailure();
    Written written =
        files.entrySet().parallelStream()
            .map(file -> failure.guard(() -> write(file.getKey(), file.getValue(), there)))
            .flatMap(Optional::stream)
            .reduce(Written.NOTHING, Written::and);
    failure.rethrow();
    return written;
  }

  private Written write(String name, Supplier<byte[]> content, Set<Path> there) throws IOException {
    Path path = inside(name);
    Path target = folder.resolve(fresh.relativize(path));
    byte[] bytes = content.get();
    boolean differs = !there.contains(target) || !holds(target, bytes);
    if (differs) {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
    return new Written(bytes.length, differs);
  }

  private Path inside(String path) throws IOException {
    Path resolved;
    try {
      resolved = fresh.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new IOException("not a path: " + path, e);
    }
    if (!resolved.startsWith(fresh) || resolved.equals(fresh)) {
      throw new IOException("leads out of the folder: " + path);
    }
    return resolved;
  }

  private static boolean holds(Path path, byte[] bytes) throws IOException {
    return Trees.isFile(path)
        && Files.size(path) == bytes.length
        && Arrays.equals(Files.readAllBytes(path), bytes);
  }

  private void decide(List<Path> others) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(fresh, folder);
      return;
    }
    List<Path> stale = new ArrayList<>();
    for (Path other : others) {
      if (Trees.isFile(other)) {
        stale.add(other);
      } else {
        // through a link to a folder, a file would be moved out of this one
        Trees.delete(other);
      }
    }
    Files.move(fresh, ready);
    moveAll();
    for (Path other : stale) {
      // unless it has become a folder with new files in it
      if (Trees.isFile(other)) {
        Files.delete(other);
      }
    }
    if (!others.isEmpty()) {
      Trees.deleteEmpty(folder);
    }
  }

  /** Moves every file from {@code .NAME.ready} to its place, the new ones first. */
  private void moveAll() throws IOException {
    List<Path> changed = new ArrayList<>();
    for (Path from : Trees.leaves(ready)) {
      if (Files.exists(folder.resolve(ready.relativize(from)))) {
        changed.add(from);
      } else {
        move(from);
      }
    }
    for (Path from : changed) {
      move(from);
    }
    Trees.delete(ready);
  }

  private void move(Path from) throws IOException {
    Path to = folder.resolve(ready.relativize(from));
    makeWay(to);
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // the folder is the root of another file system
      Path near = to.resolveSibling("." + to.getFileName() + ".new");
      Files.copy(from, near, StandardCopyOption.REPLACE_EXISTING);
      Files.move(near, to, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(from);
    }
  }

  /** Makes the folders above a file; what stands where one of them or the file has to be goes. */
  private void makeWay(Path to) throws IOException {
    Path relative = folder.relativize(to);
    Path above = folder;
    for (Path name : relative) {
      above = above.resolve(name);
      if (above.equals(to)) {
        break;
      }
      if (!Files.isDirectory(above)) {
        Trees.delete(above);
        Files.createDirectory(above);
        Trees.makeReadable(above);
      }
    }
    if (Files.isDirectory(to)) {
      Trees.delete(to);
    }
  }
}
