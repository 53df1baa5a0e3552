package gangmu.parse.figures;

import gangmu.content.IndicatorsReader;
import gangmu.model.Figure;
import gangmu.model.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An example of the grammar, as {@code README.txt} beside the examples describes them.
 *
 * @param name what it shows
 * @param where part and year
 * @param figures the rows of its figures
 */
record Example(String name, String where, String text, List<String> figures) {
  static final Path FOLDER = Path.of("src/test/resources/gangmu/parse/figures");
  private static final FigureReader READER = FigureReader.with(IndicatorsReader.builtIn());

  /** The files of examples, by name. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && !file.endsWith("README.txt"))
          .sorted()
          .toList();
    }
  }

  static List<Example> of(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String block : Files.readString(file).split("(?m)^## ", -1)) {
      List<String> lines = block.strip().lines().toList();
      if (lines.size() > 1) {
        List<String> rows =
            lines.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.substring(2))
                .toList();
        examples.add(new Example(lines.get(0), lines.get(1), lines.get(2), rows));
      }
    }
    return examples;
  }

  /** The same with the figures that are read now. */
  Example anew() {
    String[] parts = where.split(" ", -1);
    Part part = Part.valueOf(parts[0].toUpperCase(Locale.ROOT));
    List<Figure> read =
        READER.read(
            List.of(new FigureInput("p1", text, part)),
            Integer.parseInt(parts[1]),
            (paragraph, start, end) -> null);
    return new Example(name, where, text, read.stream().map(Example::row).toList());
  }

  /** As it stands in its file. */
  String written() {
    StringBuilder block = new StringBuilder("## " + name + "\n" + where + "\n" + text + "\n");
    figures.forEach(row -> block.append("= ").append(row).append('\n'));
    return figures.isEmpty() ? block.append("none\n").toString() : block.toString();
  }

  private static String row(Figure figure) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                Objects.requireNonNullElse(figure.indicator(), "-"),
                figure.name(),
                figure.status().id() + " " + figure.year(),
                figure.measure().id() + " " + value(figure) + " " + figure.unit(),
                figure.bound().id(),
                figure.wording(),
                figure.quote()));
    add(cells, "period", figure.period());
    add(cells, "scope", figure.scope());
    add(cells, "until", figure.deadline());
    return String.join(" | ", cells);
  }

  private static void add(List<String> cells, String label, @Nullable String words) {
    if (words != null) {
      cells.add(label + " " + words);
    }
  }

  private static String value(Figure figure) {
    return plain(figure.value()) + (figure.upper() == null ? "" : ".." + plain(figure.upper()));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "-" : number.toPlainString();
  }

  @Override
  public String toString() {
    return name;
  }
}
