package gangmu.parse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.content.IndicatorsReader;
import gangmu.model.Figure;
import gangmu.model.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the grammar: {@code README.txt} beside them tells how they are written. */
class FigureGrammarTest {
  private static final List<String> FILES =
      List.of("plain", "bounds", "coordination", "counted", "time", "silence");

  record Example(String name, Part part, int year, String text, List<String> figures) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String file : FILES) {
      for (String block : resource(file).split("(?m)^## ", -1)) {
        if (!block.isBlank()) {
          examples.add(example(file + ": ", block.strip().lines().toList()));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsTheExample(Example example) {
    List<Figure> figures =
        FigureReader.with(IndicatorsReader.builtIn())
            .read(
                List.of(new FigureInput("p1", example.text(), example.part())),
                example.year(),
                (paragraph, start, end) -> null);

    assertThat(figures.stream().map(FigureGrammarTest::row).toList()).isEqualTo(example.figures());
  }

  private static Example example(String file, List<String> lines) {
    String[] where = lines.get(1).split(" ", -1);
    List<String> rows =
        lines.subList(3, lines.size()).stream()
            .filter(line -> line.startsWith("= "))
            .map(line -> line.substring(2))
            .toList();
    Part part = Part.valueOf(where[0].toUpperCase(Locale.ROOT));
    return new Example(file + lines.get(0), part, Integer.parseInt(where[1]), lines.get(2), rows);
  }

  private static String row(Figure figure) {
    return String.join(
        " | ",
        Objects.requireNonNullElse(figure.indicator(), "-"),
        figure.name(),
        figure.status().id() + " " + figure.year(),
        figure.measure().id() + " " + value(figure) + " " + figure.unit(),
        figure.bound().id(),
        figure.wording(),
        figure.quote());
  }

  private static String value(Figure figure) {
    return plain(figure.value()) + (figure.upper() == null ? "" : ".." + plain(figure.upper()));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "-" : number.toPlainString();
  }

  private static String resource(String file) throws IOException {
    try (InputStream stream = FigureGrammarTest.class.getResourceAsStream(file + ".txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
