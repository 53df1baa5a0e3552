package gangmu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gangmu.clean.Body;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The same report from two sources gives the same paragraphs. The sources are kept beside the
 * project and not in it; without them these tests are skipped.
 */
class TwoSourcesTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path SEED = Path.of("content/reports/shenyang/2023/source.txt");

  @Test
  void readsTheSameParagraphsFromWordAndFromMarkdown() {
    List<String> word = body(SHARED.resolve("eval/dev/liaoning-2025/source.docx"));
    List<String> markdown = body(SHARED.resolve("corpus/辽宁省/2025.md"));
    assertThat(word).hasSizeGreaterThan(50).containsExactlyElementsOf(markdown);
  }

  /** The seed was typed from a page on which marks at line ends were lost. */
  @Test
  void readsTheSameParagraphsFromATextOfLinesAndFromMarkdown() {
    List<String> seed = letters(body(SEED));
    List<String> markdown = letters(body(SHARED.resolve("corpus/沈阳市/2023.md")));
    int whole = seed.size() - 1;
    assertThat(whole).isGreaterThan(5);
    assertThat(markdown.subList(0, whole)).containsExactlyElementsOf(seed.subList(0, whole));
    assertThat(markdown.get(whole)).startsWith(seed.get(whole));
  }

  /** Headings and paragraphs from the salutation on. */
  private static List<String> body(Path path) {
    assumeThat(path).as("%s is kept beside the project", path).exists();
    return Body.of(path);
  }

  private static List<String> letters(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("[^\\p{L}\\p{N}]", "")).toList();
  }
}
