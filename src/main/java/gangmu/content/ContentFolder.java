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
   * <p>Errors: {@code content.missing}, {@code content.none}, {@code content.folder-name}.
   */
  public Parsed<List<Path>> reports() {
    Path reports = root.resolve("reports");
    if (!Files.isDirectory(root)) {
      return Parsed.failed(Diagnostic.error(root.toString(), "content.missing"));
    }
    List<Path> found = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path place : Files.isDirectory(reports) ? folders(reports) : List.<Path>of()) {
      try {
        FolderUpdate.finishAll(place);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (Path year : folders(place)) {
        boolean named =
            place.getFileName().toString().matches(ADDRESS)
                && year.getFileName().toString().matches(YEAR);
        if (named) {
          found.add(year);
        } else {
          diagnostics.add(Diagnostic.error(year.toString(), "content.folder-name"));
        }
      }
    }
    if (found.isEmpty() && diagnostics.isEmpty()) {
      return Parsed.failed(Diagnostic.error(root.toString(), "content.none"));
    }
    return new Parsed<>(found, diagnostics);
  }

  /**
   * Sorted by name; those of a report that is being written begin with a point and do not count.
   */
  private static List<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    Map<String, byte[]> files = new LinkedHashMap<>();
    ReportWriter.write(report).forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    files.put(report.source().file(), source);
    Outcome there = compare(folder, files, report.source().file());
    if (there == Outcome.UNCHANGED || (there != Outcome.WRITTEN && !force)) {
      return there;
    }
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
  private static Outcome compare(Path folder, Map<String, byte[]> files, String source)
      throws IOException {
    boolean missing = false;
    boolean annexAdded =
        !files.containsKey(ReportWriter.ANNEX) && Files.exists(folder.resolve(ReportWriter.ANNEX));
    Outcome changed = annexAdded ? Outcome.CHANGED_BY_HAND : Outcome.UNCHANGED;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        missing = true;
      } else if (!Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        changed = file.getKey().equals(source) ? Outcome.OTHER_SOURCE : Outcome.CHANGED_BY_HAND;
      }
    }
    return changed == Outcome.UNCHANGED && missing ? Outcome.WRITTEN : changed;
  }
}
