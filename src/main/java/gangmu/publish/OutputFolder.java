package gangmu.publish;

import gangmu.files.FolderUpdate;
import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The folder that a site is written to: see {@link FolderUpdate} for how. */
public final class OutputFolder {
  private OutputFolder() {}

  /**
   * The files of a site that has been written.
   *
   * @param target the folder
   * @throws OccupiedFolderException if it is no site of ours
   */
  public static List<SiteFile> read(Path target) throws IOException {
    if (!isSite(target)) {
      throw new OccupiedFolderException(target.toString());
    }
    List<SiteFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(target)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String name = target.relativize(path).toString().replace('\\', '/');
        files.add(new SiteFile(name, Files.readAllBytes(path)));
      }
    }
    return files;
  }

  /**
   * Makes the folder hold these files and nothing else. Files that are as they should be are not
   * touched. Each file is asked for once, and forgotten when it is written.
   *
   * @param target the folder; it need not exist
   * @throws OccupiedFolderException if the target is a file, or a folder that holds something other
   *     than a site of ours ({@code .nojekyll} and {@code index.html})
   * @throws IOException if something cannot be written, or a path leads out of the folder; then the
   *     folder is as it was
   * @return the size of all files in bytes
   */
  public static long write(Path target, List<SiteFile> files) throws IOException {
    // a link to a folder stays, what it leads to changes
    Path folder = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
    if (folder.getParent() == null) {
      throw new OccupiedFolderException(target.toString());
    }
    refuseForeign(folder);
    Map<String, Supplier<byte[]>> byPath = new LinkedHashMap<>();
    for (SiteFile file : files) {
      if (byPath.put(file.path(), file.content()) != null) {
        throw new IOException("written twice: " + file.path());
      }
    }
    return FolderUpdate.replace(folder, byPath);
  }

  private static void refuseForeign(Path folder) throws IOException {
    if (Files.exists(folder) && !isSite(folder) && !isEmptyFolder(folder)) {
      throw new OccupiedFolderException(folder.toString());
    }
  }

  private static boolean isSite(Path folder) {
    return Files.isRegularFile(folder.resolve(".nojekyll"))
        && Files.isRegularFile(folder.resolve("index.html"));
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    }
  }
}
