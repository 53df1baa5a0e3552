package gangmu.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folders that are watched for changes, by looking at times and sizes of their files several times
 * a second. That works on every system and every kind of disk, which notices of the system do not;
 * a look at four thousand files takes some milliseconds, and the pauses grow with it.
 */
public final class Folders {
  private static final long PAUSE = 150;
  private static final long QUIET = 60;
  private static final int SHARE = 20;

  private final List<Path> roots;
  private Map<Path, Long> seen;

  public Folders(List<Path> roots) {
    this.roots = List.copyOf(roots);
    this.seen = look();
  }

  /**
   * Waits until something is other than when it was last looked at, and then until no more changes
   * follow: many saves at once are one.
   */
  public void awaitChange() throws InterruptedException {
    Map<Path, Long> now = look();
    while (now.equals(seen)) {
      long start = System.nanoTime();
      now = look();
      Thread.sleep(Math.max(PAUSE, (System.nanoTime() - start) / 1_000_000 * SHARE));
    }
    do {
      seen = now;
      Thread.sleep(QUIET);
      now = look();
    } while (!now.equals(seen));
  }

  private Map<Path, Long> look() {
    Map<Path, Long> files = new HashMap<>();
    for (Path root : roots) {
      try {
        if (Files.isDirectory(root)) {
          Files.walkFileTree(root, new Look(root, files));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static final class Look extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Long> files;

    Look(Path root, Map<Path, Long> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        files.put(file, attributes.lastModifiedTime().toMillis() * 31 + attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file that goes while it is looked at is a change, which the next look finds. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    /** Files that editors keep for themselves, and folders that are being written. */
    private static boolean isHidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
    }
  }
}
