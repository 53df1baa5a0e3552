package gangmu.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over folders that never follow a link. */
final class Trees {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");

  private Trees() {}

  /** All that is no folder: files, and links of every kind. */
  static List<Path> leaves(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            found.add(path);
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Lets everybody read, as a server has to: 0755 for folders, 0644 for files. */
  static void makeReadable(Path root) throws IOException {
    if (!root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.setPosixFilePermissions(path, FOLDER);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.setPosixFilePermissions(path, FILE);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes a file, or a folder and all below it, if there is one; of a link, the link. */
  static void delete(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(
          path,
          new AfterTheirFiles() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            void left(Path folder) throws IOException {
              Files.delete(folder);
            }
          });
    }
  }

  /** Deletes the folders below this one that hold nothing. */
  static void deleteEmpty(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new AfterTheirFiles() {
          @Override
          void left(Path folder) throws IOException {
            if (!folder.equals(root) && isEmpty(folder)) {
              Files.delete(folder);
            }
          }
        });
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      return !children.iterator().hasNext();
    }
  }

  /** Visits folders when all that is in them has been visited. */
  private abstract static class AfterTheirFiles extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      left(folder);
      return FileVisitResult.CONTINUE;
    }

    abstract void left(Path folder) throws IOException;
  }
}
