package gangmu.content;

import gangmu.model.Completeness;
import gangmu.model.Completeness.BreakOff;
import gangmu.model.Completeness.Manner;
import gangmu.model.Diagnostic;
import gangmu.model.Level;
import gangmu.model.Part;
import gangmu.model.Place;
import gangmu.model.SourceRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of {@code index.md}. */
final class FrontMatterReader {
  /** What the front matter says of a report; the fields are {@link gangmu.model.Report}'s. */
  record Head(
      String title,
      Place place,
      int year,
      @Nullable String date,
      @Nullable String session,
      @Nullable String speaker,
      Completeness completeness,
      SourceRef source) {}

  private static final String FENCE = "---";

  private FrontMatterReader() {}

  /**
   * The number of lines that the front matter takes, its fences included; 0 where there is none.
   */
  static int length(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(FENCE)) {
      return 0;
    }
    int end = lines.subList(1, lines.size()).indexOf(FENCE);
    return end < 0 ? 0 : end + 2;
  }

  /**
   * Reads the front matter.
   *
   * @param folder that of the report, {@code <place>/<year>}
   * @param lines of its {@code index.md}
   */
  static @Nullable Head read(Path folder, List<String> lines, List<Diagnostic> diagnostics) {
    String file = folder.resolve(ReportWriter.INDEX).toString();
    Path absolute = folder.toAbsolutePath();
    String address = absolute.getName(absolute.getNameCount() - 2).toString();
    int length = length(lines);
    if (length == 0) {
      diagnostics.add(Diagnostic.error(file, 1, 0, null, "content.no-front-matter"));
      return null;
    }
    int errors = diagnostics.size();
    Yaml yaml = Yaml.read(file, lines, 2, length - 1, diagnostics);
    if (yaml == null) {
      return null;
    }
    Head head =
        new Head(
            yaml.requiredString("title"),
            place(yaml, address),
            year(yaml, absolute.getFileName().toString()),
            yaml.string("date"),
            yaml.string("session"),
            yaml.string("speaker"),
            completeness(yaml.mapping("incomplete")),
            source(yaml.mapping("source")));
    yaml.refuseOthers();
    return diagnostics.size() == errors ? head : null;
  }

  private static int year(Yaml yaml, String folder) {
    int year = yaml.requiredNumber("year", folder);
    if (year > 0 && !folder.equals(String.valueOf(year))) {
      yaml.refuse("year", "content.year", String.valueOf(year), folder);
    }
    return year;
  }

  private static Place place(Yaml yaml, String address) {
    String name = yaml.requiredString("place");
    String word = yaml.requiredString("level");
    Level level = Words.LEVELS.read(word);
    if (level == null) {
      if (!word.isEmpty()) {
        yaml.wrong("level", word, Words.LEVELS.all());
      }
      level = Level.COUNTY;
    }
    return new Place(name, level, yaml.requiredString("code"), address);
  }

  private static SourceRef source(@Nullable Yaml yaml) {
    if (yaml == null) {
      return new SourceRef("", "", "text", null);
    }
    SourceRef source =
        new SourceRef(
            yaml.requiredString("file"),
            yaml.requiredString("sha256"),
            yaml.requiredString("format"),
            yaml.string("url"),
            pageStarts(yaml));
    if (source.file().contains("/") || source.file().contains("\\")) {
      yaml.wrong("file", source.file(), "source.txt");
    }
    yaml.refuseOthers();
    return source;
  }

  /** The first lines of the pages: numbers that only go up, from 1. */
  private static List<Integer> pageStarts(Yaml yaml) {
    String pages = yaml.string("pages");
    List<Integer> starts = new ArrayList<>();
    int last = 1;
    for (String number : pages == null ? new String[0] : pages.split(" ")) {
      int start = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
      if (start < last || (starts.isEmpty() && start > 1)) {
        yaml.wrong("pages", number, "1 31 64");
        return List.of();
      }
      starts.add(start);
      last = start;
    }
    return starts;
  }

  private static Completeness completeness(@Nullable Yaml yaml) {
    if (yaml == null) {
      return new Completeness(List.of(), null);
    }
    List<Part> missing = new ArrayList<>();
    for (String word : yaml.texts("missing")) {
      Part part = Words.PARTS.read(word);
      if (part == null) {
        yaml.wrong("missing", word, Words.PARTS.all());
      } else {
        missing.add(part);
      }
    }
    Completeness completeness = new Completeness(missing, breakOff(yaml));
    yaml.refuseOthers();
    return completeness;
  }

  private static @Nullable BreakOff breakOff(Yaml yaml) {
    String word = yaml.string("breaks-off");
    if (word == null) {
      return null;
    }
    int line = yaml.requiredNumber("line", "84");
    Manner manner = Words.MANNERS.read(word);
    if (manner == null) {
      yaml.wrong("breaks-off", word, Words.MANNERS.all());
      return null;
    }
    return new BreakOff(manner, line);
  }
}
