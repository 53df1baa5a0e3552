package gangmu.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import gangmu.files.FolderUpdate;
import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of a site's content: {@code reports/<place>/<year>/}. */
public final class ContentFolder {
  private static final String ADDRESS = "[a-z][a-z0-9-]{0,63}";
  private static final String YEAR = "\\d{4}";

  private final Path root;

  public ContentFolder(Path root) {
    this.root = root;
  }

  /** Where a report's files are or will be. */
  public Path folder(Report report) {
    return root.resolve("reports")
        .resolve(report.place().address())
        .resolve(String.valueOf(report.year()));
  }

  /**
   * The folders of all reports, by place and year.
   *
   * <p>Errors: {@code content.missing}, {@code content.none}, {@code content.folder-name}, {@code
   * content.folder-unreadable}; the other folders are given none the less.
   */
  public Parsed<List<Path>> reports() {
    if (!Files.isDirectory(root)) {
      return Parsed.failed(Diagnostic.error(root.toString(), "content.missing"));
    }
    List<Path> found = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path place : places(diagnostics)) {
      for (Path year : years(place, diagnostics)) {
        boolean named =
            place.getFileName().toString().matches(ADDRESS)
                && year.getFileName().toString().matches(YEAR);
        if (!named) {
          diagnostics.add(Diagnostic.error(year.toString(), "content.folder-name"));
        } else if (!Files.isReadable(year) || !Files.isExecutable(year)) {
          diagnostics.add(unreadable(year));
        } else {
          found.add(year);
        }
      }
    }
    if (found.isEmpty() && diagnostics.isEmpty()) {
      return Parsed.failed(Diagnostic.error(root.toString(), "content.none"));
    }
    return new Parsed<>(found, diagnostics);
  }

  private List<Path> places(List<Diagnostic> diagnostics) {
    Path reports = root.resolve("reports");
    try {
      return Files.isDirectory(reports) ? folders(reports) : List.of();
    } catch (IOException e) {
      diagnostics.add(unreadable(reports));
      return List.of();
    }
  }

  /** When what was begun there is finished. */
  private static List<Path> years(Path place, List<Diagnostic> diagnostics) {
    try {
      FolderUpdate.finishAll(place);
      return folders(place);
    } catch (IOException e) {
      diagnostics.add(unreadable(place));
      return List.of();
    }
  }

  private static Diagnostic unreadable(Path folder) {
    return Diagnostic.error(folder.toString(), "content.folder-unreadable");
  }

  /**
   * Sorted by name; those of a report that is being written begin with a point and do not count.
   */
  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What became of a report that was to be written. */
  public enum Outcome {
    WRITTEN,
    /** The folder holds just these files already. */
    UNCHANGED,
    /** The folder holds a report from another source. Nothing was written. */
    OTHER_SOURCE,
    /** The folder holds Markdown that differs: a person has changed it. Nothing was written. */
    CHANGED_BY_HAND
  }

  /**
   * Writes a report's Markdown and the scrape beside it, as {@link FolderUpdate} does; other files
   * in the folder stay.
   *
   * @param source the bytes of the scrape
   * @param force whether to replace what is there, whatever it is
   */
  public Outcome write(Report report, byte[] source, boolean force) throws IOException {
    Path folder = folder(report);
    FolderUpdate.finish(folder);
    Map<String, String> markdown = ReportWriter.write(report);
    Path scrape = folder.resolve(report.source().file());
    Outcome there = compare(folder, markdown, scrape, source);
    if (there == Outcome.UNCHANGED || (there != Outcome.WRITTEN && !force)) {
      return there;
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    markdown.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    files.put(report.source().file(), source);
    FolderUpdate.put(folder, files);
    if (!files.containsKey(ReportWriter.ANNEX)) {
      Files.deleteIfExists(folder.resolve(ReportWriter.ANNEX));
    }
    return Outcome.WRITTEN;
  }

  /**
   * The report as a person may have corrected it: the one in its folder, if it can be read and is
   * from the same scrape; else the given one.
   */
  public Report standing(Report report) {
    Report there = ReportReader.read(folder(report)).value();
    boolean same = there != null && there.source().sha256().equals(report.source().sha256());
    return there != null && same ? there : report;
  }

  /**
   * What a person has changed in the Markdown of a report, as warnings {@code import.kept}: each
   * names the place and what {@link #write} would put there. A file that is no text is the error
   * {@code content.unreadable}.
   */
  public List<Diagnostic> corrections(Report report) {
    List<Diagnostic> corrections = new ArrayList<>();
    for (Map.Entry<String, String> file : ReportWriter.write(report).entrySet()) {
      Path path = folder(report).resolve(file.getKey());
      List<String> there = Files.exists(path) ? ContentLines.read(path, corrections) : null;
      if (there != null) {
        corrections.addAll(
            Corrections.of(path.toString(), there, file.getValue().lines().toList()));
      }
    }
    return corrections;
  }

  /** What stands in the way of these files; {@link Outcome#WRITTEN} where nothing does. */
  private static Outcome compare(
      Path folder, Map<String, String> markdown, Path scrape, byte[] source) throws IOException {
    if (Files.exists(scrape) && !Arrays.equals(Files.readAllBytes(scrape), source)) {
      return Outcome.OTHER_SOURCE;
    }
    boolean missing = !Files.exists(scrape);
    boolean annexAdded =
        !markdown.containsKey(ReportWriter.ANNEX)
            && Files.exists(folder.resolve(ReportWriter.ANNEX));
    boolean changed = annexAdded;
    for (Map.Entry<String, String> file : markdown.entrySet()) {
      Path path = folder.resolve(file.getKey());
      missing |= !Files.exists(path);
      changed |= Files.exists(path) && !holds(path, file.getValue());
    }
    return changed ? Outcome.CHANGED_BY_HAND : missing ? Outcome.WRITTEN : Outcome.UNCHANGED;
  }

  /** Whether a file holds the text, however its lines end. */
  private static boolean holds(Path path, String text) {
    return text.lines().toList().equals(ContentLines.read(path, new ArrayList<>()));
  }
}
