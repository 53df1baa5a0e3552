package gangmu.site;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates of the pages and what lies beside them, all in memory. */
public final class Templates {
  private static final String FOLDER = "templates/";
  private static final String ASSETS = "assets/";

  private final String folder;
  private final SortedMap<String, byte[]> files;
  private final Set<String> fromFolder;

  private Templates(
      String folder, SortedMap<String, byte[]> own, SortedMap<String, byte[]> overriding) {
    this.folder = folder;
    this.files = new TreeMap<>(own);
    files.putAll(overriding);
    this.fromFolder = overriding.keySet();
  }

  /**
   * The program's own templates, each replaced by the file of the same path in the folder where
   * there is one. Hidden files are left out. What cannot be read is the error {@code
   * template.unreadable}; a file outside {@code assets/} that replaces nothing, the warning {@code
   * template.unused}.
   */
  public static Parsed<Templates> load(Path folder) {
    try {
      SortedMap<String, byte[]> own = readOwn();
      SortedMap<String, byte[]> overriding =
          Files.isDirectory(folder) ? readFolder(folder) : new TreeMap<>();
      Templates templates = new Templates(folder.toString(), own, overriding);
      return new Parsed<>(
          templates,
          overriding.keySet().stream()
              .filter(path -> !own.containsKey(path) && !path.startsWith(ASSETS))
              .filter(path -> !isNamedByAnother(path, overriding))
              .map(path -> Diagnostic.warning(templates.nameOf(path), "template.unused"))
              .toList());
    } catch (IOException e) {
      return Parsed.failed(
          Diagnostic.error(
              folder.toString(), "template.unreadable", String.valueOf(e.getMessage())));
    }
  }

  /** Whether a file beside it has its name, as one that takes fragments from it does. */
  private static boolean isNamedByAnother(String path, Map<String, byte[]> files) {
    String name = path.replaceFirst("\\.html$", "");
    return files.entrySet().stream()
        .filter(file -> !file.getKey().equals(path))
        .anyMatch(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains(name));
  }

  /** A file as the user knows it: {@code templates/report.html}; in brackets if it is our own. */
  String nameOf(String path) {
    return fromFolder.contains(path) ? folder + "/" + path : "[gangmu] " + FOLDER + path;
  }

  /** The text of a file, null where there is none. */
  @Nullable String text(String path) {
    byte[] bytes = files.get(path);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** The files under {@code assets/}, in the order of their paths. */
  List<SiteFile> assets() {
    return files.tailMap(ASSETS).entrySet().stream()
        .takeWhile(file -> file.getKey().startsWith(ASSETS))
        .map(file -> new SiteFile(file.getKey(), file.getValue()))
        .toList();
  }

  private static SortedMap<String, byte[]> readFolder(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (!name.startsWith(".") && !name.contains("/.")) {
        files.put(name, Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** Reads what the build has packed beside the classes, in a jar or in a folder. */
  private static SortedMap<String, byte[]> readOwn() throws IOException {
    Path classes;
    try {
      classes =
          Path.of(Templates.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(classes)) {
      return readFolder(classes.resolve(FOLDER));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = new JarFile(classes.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }
}
