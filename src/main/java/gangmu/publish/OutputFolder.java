package gangmu.publish;

import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is written to. The new site is written whole beside the old one, as {@code
 * .NAME.new}; then the old one steps aside as {@code .NAME.old}, the new one takes its place and
 * the old one is deleted. Whatever goes wrong before leaves the site that was there, and the next
 * build puts in order what a dead one has left behind. Two builds at once into one folder are not
 * provided for.
 */
public final class OutputFolder {
  private final Path folder;
  private final Path fresh;
  private final Path old;

  private OutputFolder(Path folder, Path parent) {
    this.folder = folder;
    this.fresh = parent.resolve("." + folder.getFileName() + ".new");
    this.old = parent.resolve("." + folder.getFileName() + ".old");
  }

  /**
   * Makes the folder hold these files and nothing else.
   *
   * @param target the folder; it need not exist
   * @throws OccupiedFolderException if the target is a file, or a folder that holds something other
   *     than a site of ours ({@code .nojekyll} and {@code index.html})
   * @throws IOException if something cannot be written, or a path leads out of the folder; then the
   *     folder is as it was
   */
  public static void write(Path target, List<SiteFile> files) throws IOException {
    // a link to a folder stays, what it leads to changes
    Path folder = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
    Path parent = folder.getParent();
    if (parent == null) {
      throw new OccupiedFolderException(target.toString());
    }
    Files.createDirectories(parent);
    new OutputFolder(folder, parent).replace(files);
  }

  private void replace(List<SiteFile> files) throws IOException {
    restore();
    refuseForeign();
    try {
      writeFresh(files);
      swap();
    } catch (IOException | RuntimeException e) {
      deleteQuietly(fresh, e);
      throw e;
    }
  }

  /** Puts in order what a build has left behind that died. */
  private void restore() throws IOException {
    if (Files.exists(old) && !Files.exists(folder)) {
      Files.move(old, folder);
    }
    delete(old);
    delete(fresh);
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    boolean ours =
        Files.isRegularFile(folder.resolve(".nojekyll"))
            && Files.isRegularFile(folder.resolve("index.html"));
    if (!ours && !isEmptyFolder(folder)) {
      throw new OccupiedFolderException(folder.toString());
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    }
  }

  private void writeFresh(List<SiteFile> files) throws IOException {
    Files.createDirectory(fresh);
    for (SiteFile file : files) {
      Path path = inside(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
    if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) != null) {
      Files.walkFileTree(fresh, new Modes());
    }
  }

  /** The place of a file in the new folder; a path that leads elsewhere is refused. */
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

  private void swap() throws IOException {
    boolean replaces = Files.exists(folder);
    if (replaces) {
      Files.move(folder, old);
    }
    try {
      Files.move(fresh, folder);
    } catch (IOException | RuntimeException e) {
      if (replaces) {
        Files.move(old, folder);
      }
      throw e;
    }
    delete(old);
  }

  private static void deleteQuietly(Path path, Exception cause) {
    try {
      delete(path);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      Files.walkFileTree(path, new Deletion());
    }
  }

  /** What a server, and GitHub Pages, can read: 0755 for folders, 0644 for files. */
  private static final class Modes extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
        throws IOException {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
      return FileVisitResult.CONTINUE;
    }
  }

  /** Deletes a folder and all below it; of links, the link. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      Files.delete(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(path);
      return FileVisitResult.CONTINUE;
    }
  }
}
