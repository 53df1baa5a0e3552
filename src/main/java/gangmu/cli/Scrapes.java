package gangmu.cli;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a user means by naming files and folders. */
final class Scrapes {
  /** Of a folder's files those are taken whose names say that they may be scrapes. */
  private static final Pattern NAMES =
      Pattern.compile("(?i)[^.].*\\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx?)");

  private Scrapes() {}

  /**
   * Each file once, in the order in which they are named; those of a folder sorted by their paths.
   */
  static Parsed<List<Path>> of(List<Path> named) {
    Set<Path> files = new LinkedHashSet<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.walk(path)) {
        int before = files.size();
        inside
            .filter(file -> NAMES.matcher(file.getFileName().toString()).matches())
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(files::add);
        if (files.size() == before) {
          diagnostics.add(Diagnostic.error(path.toString(), "import.empty-folder"));
        }
      } catch (IOException | UncheckedIOException e) {
        diagnostics.add(Diagnostic.error(path.toString(), "source.unreadable"));
      }
    }
    return new Parsed<>(List.copyOf(files), diagnostics);
  }
}
