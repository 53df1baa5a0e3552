package gangmu.cli;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
      List<Path> inside = new ArrayList<>();
      int before = diagnostics.size();
      walk(path, inside, diagnostics);
      if (inside.isEmpty() && diagnostics.size() == before) {
        diagnostics.add(Diagnostic.error(path.toString(), "import.empty-folder"));
      }
      inside.stream().sorted().forEach(files::add);
    }
    return new Parsed<>(List.copyOf(files), diagnostics);
  }

  /** Whatever cannot be read inside is told, and the rest taken. */
  private static void walk(Path folder, List<Path> found, List<Diagnostic> diagnostics) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (NAMES.matcher(file.getFileName().toString()).matches()
                  && Files.isRegularFile(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              diagnostics.add(Diagnostic.error(file.toString(), "source.unreadable"));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException e) {
              if (e != null) {
                diagnostics.add(Diagnostic.error(inside.toString(), "source.unreadable"));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      diagnostics.add(Diagnostic.error(folder.toString(), "source.unreadable"));
    }
  }
}
