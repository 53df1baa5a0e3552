package gangmu.parse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the grammar: {@code README.txt} beside them tells how they are written. The page
 * on figures shows all of them. {@code -Dgolden=overwrite} writes both anew.
 */
class FigureGrammarTest {
  private static final Path PAGE = Path.of("src/site/markdown/figures.md");
  private static final String MARK = "<!-- made of the examples: -Dgolden=overwrite -->\n";

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : Example.files()) {
      examples.addAll(Example.of(file));
    }
    return examples.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsTheExample(Example example) {
    if (!overwrites()) {
      assertThat(example.anew().figures()).isEqualTo(example.figures());
    }
  }

  @Test
  void theFilesAndThePageShowWhatIsRead() throws IOException {
    StringBuilder shown = new StringBuilder();
    for (Path file : Example.files()) {
      List<Example> examples = Example.of(file).stream().map(Example::anew).toList();
      String written = String.join("\n", examples.stream().map(Example::written).toList());
      settle(file, written);
      shown.append("\n### ").append(title(file)).append('\n');
      examples.forEach(example -> shown.append(shown(example)));
    }
    String page = Files.readString(PAGE);
    assertThat(page).contains(MARK);
    settle(PAGE, page.substring(0, page.indexOf(MARK) + MARK.length()) + shown);
  }

  private static void settle(Path file, String wanted) throws IOException {
    if (overwrites()) {
      Files.writeString(file, wanted);
    } else {
      assertThat(Files.readString(file)).isEqualTo(wanted);
    }
  }

  private static boolean overwrites() {
    return "overwrite".equals(System.getProperty("golden"));
  }

  private static String title(Path file) {
    return String.valueOf(file.getFileName()).replace(".txt", "");
  }

  private static String shown(Example example) {
    StringBuilder block = new StringBuilder();
    block.append("\n**").append(example.name()).append("** (").append(example.where());
    block.append(")\n\n> ").append(example.text()).append("\n\n");
    if (example.figures().isEmpty()) {
      return block.append("No figure.\n").toString();
    }
    block.append("| indicator | name | status, year | measure | bound | wording |\n");
    block.append("| --- | --- | --- | --- | --- | --- |\n");
    for (String row : example.figures()) {
      List<String> cells = new ArrayList<>(List.of(row.split(" \\| ", -1)));
      cells.remove(6);
      List<String> more = cells.subList(6, cells.size());
      cells.set(5, cells.get(5) + (more.isEmpty() ? "" : "; " + String.join("; ", more)));
      block.append("| ").append(String.join(" | ", cells.subList(0, 6))).append(" |\n");
    }
    return block.toString();
  }
}
