package gangmu.content;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.TrackedIndicator;
import gangmu.text.ResourceLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tracked indicators: those that come with the program, and {@code indicators.yml} of a
 * content folder, which adds to them. The head of the program's own file describes both.
 */
public final class IndicatorsReader {
  static final String FILE = "indicators.yml";
  private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, TrackedIndicator> indicators = new LinkedHashMap<>();

  private IndicatorsReader() {}

  /** Those that come with the program. */
  public static List<TrackedIndicator> builtIn() {
    IndicatorsReader reader = new IndicatorsReader();
    reader.add(FILE, ResourceLines.of(IndicatorsReader.class, FILE));
    if (!reader.diagnostics.isEmpty()) {
      throw new IllegalStateException(reader.diagnostics.toString());
    }
    return List.copyOf(reader.indicators.values());
  }

  /**
   * Those that come with the program and what the content folder adds. An id that is known gets
   * further names, exclusions and units, and another title where there is one.
   *
   * <p>Errors carry the line: {@code content.unreadable}, {@code content.yaml} and its kind, {@code
   * indicators.id}, {@code indicators.pattern}.
   */
  public static Parsed<List<TrackedIndicator>> read(Path content) {
    Path file = content.resolve(FILE);
    IndicatorsReader reader = new IndicatorsReader();
    reader.add(FILE, ResourceLines.of(IndicatorsReader.class, FILE));
    List<String> lines =
        Files.exists(file) ? ContentLines.read(file, reader.diagnostics) : List.<String>of();
    if (lines != null) {
      reader.add(file.toString(), lines);
    }
    boolean whole = reader.diagnostics.isEmpty();
    return new Parsed<>(whole ? List.copyOf(reader.indicators.values()) : null, reader.diagnostics);
  }

  private void add(String file, List<String> lines) {
    Yaml yaml = Yaml.read(file, lines, diagnostics);
    if (yaml == null) {
      return;
    }
    for (String key : yaml.keys()) {
      List<String> ids = List.of(key.split("\\+", -1));
      Yaml entry = yaml.mapping(key);
      if (!ids.stream().allMatch(id -> id.matches(ID))) {
        yaml.refuse(key, "indicators.id", key);
      } else if (entry != null) {
        indicators.merge(key, indicator(ids, entry), IndicatorsReader::merged);
        entry.refuseOthers();
      }
    }
  }

  private static TrackedIndicator indicator(List<String> ids, Yaml entry) {
    String title = entry.text("title");
    Set<String> names = new LinkedHashSet<>();
    for (String pattern : entry.texts("names")) {
      List<String> expanded = NamePattern.expand(pattern);
      names.addAll(expanded);
      if (expanded.isEmpty()) {
        entry.refuse("names", "indicators.pattern", pattern);
      }
    }
    List<String> exclusions = entry.texts("exclusions");
    List<String> units = entry.texts("units");
    return new TrackedIndicator(
        ids, title == null ? "" : title, List.copyOf(names), exclusions, units);
  }

  private static TrackedIndicator merged(TrackedIndicator known, TrackedIndicator more) {
    return new TrackedIndicator(
        known.ids(),
        more.title().isEmpty() ? known.title() : more.title(),
        joined(known.names(), more.names()),
        joined(known.exclusions(), more.exclusions()),
        joined(known.units(), more.units()));
  }

  private static List<String> joined(List<String> known, List<String> more) {
    Set<String> all = new LinkedHashSet<>(known);
    all.addAll(more);
    return List.copyOf(all);
  }
}
