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
 * The examples of the grammar: {@code README.txt} beside them tells how they are written. {@code
 * -Dgolden=overwrite} writes them anew.
 */
class FigureGrammarTest {
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
  void theFilesShowWhatIsRead() throws IOException {
    for (Path file : Example.files()) {
      List<String> written =
          Example.of(file).stream().map(Example::anew).map(Example::written).toList();
      settle(file, String.join("\n", written));
    }
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
}
