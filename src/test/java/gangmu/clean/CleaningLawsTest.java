package gangmu.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.SourceLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws 2 and 3: nothing is lost and nothing invented, and what is clean stays as it is. */
class CleaningLawsTest {
  private static final Path SEED = Path.of("content/reports/shenyang/2023/source.txt");
  private static final Path YUNXI = Path.of("src/test/resources/gangmu/reports/yunxi-2031.txt");

  private static final int TITLE_BLOCK = 3;

  /** Becomes a blank between two Latin words. */
  private static final String LINE_END = " ";

  private final Cleaner cleaner = new Cleaner();

  /** The layout of a PDF says that the line goes on with the sentence; its words say otherwise. */
  @Example
  void keepsTheTitleOfAnAnnexApartFromTheSentenceThatAPageEndsWith() {
    List<SourceLine> lines =
        List.of(
            SourceLine.of("各位代表："),
            SourceLine.of("让我们为实现今年的目标而努力奋斗！"),
            new SourceLine("名词解释", 2, SourceLine.Kind.CONTINUED, 0, 0, List.of()),
            SourceLine.of("营商环境：企业办事的环境。"));
    CleanText clean = Objects.requireNonNull(cleaner.clean("a.pdf", lines).value());
    assertThat(clean.text().lines())
        .containsExactly("各位代表：", "让我们为实现今年的目标而努力奋斗！", "名词解释", "营商环境：企业办事的环境。");
  }

  @Property
  void undoingTheRepairsGivesTheSourceBack(@ForAll("pages") List<String> lines) {
    assertThat(clean(lines).undo()).isEqualTo(String.join("\n", lines));
  }

  @Property
  void cleaningWhatIsCleanChangesNothing(@ForAll("pages") List<String> lines) {
    CleanText once = clean(lines);
    CleanText twice = clean(List.of(once.text().split("\n", -1)));
    assertThat(twice.text()).isEqualTo(once.text());
  }

  @Property
  void everyCharacterOfTheCleanTextStandsInItsLineOfTheSource(@ForAll("pages") List<String> lines) {
    for (CleanLine line : clean(lines).lines()) {
      for (int i = 0; i < line.text().length(); i++) {
        String source = lines.get(line.source(i, i + 1).from() - 1) + LINE_END;
        assertThat(narrow(source)).contains(narrow(line.text().substring(i, i + 1)));
      }
    }
  }

  /** Lines such as scrapes have: pieces of reports, of pages and of layouts in any order. */
  @Provide
  Arbitrary<List<String>> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "各位代表:",
            "一、2030年工作回顾",
            "一是稳增长。",
            "我们全力推进项目建设,",
            "增长 4%",
            "左",
            "右,",
            "。",
            "2031年云溪市政府工作报告",
            "海报",
            "38.24KB",
            "摘要:",
            "展开>>",
            "国 家 政 策 , 向 上",
            "(沈",
            "阳)",
            "GDP: up 3:1",
            "8,000 亿元",
            "",
            "  ",
            "\u3000\u3000",
            "“云上云溪”",
            "http://x.cn/a",
            "New",
            "York",
            "!?",
            "(",
            ")");
    Arbitrary<String> line = pieces.list().ofMaxSize(4).map(parts -> String.join("", parts));
    return line.list().ofMinSize(1).ofMaxSize(30);
  }

  @Example
  void theSeedObeysThemToo() throws IOException {
    for (Path path : List.of(SEED, YUNXI)) {
      List<String> lines = Files.readAllLines(path);
      undoingTheRepairsGivesTheSourceBack(lines);
      cleaningWhatIsCleanChangesNothing(lines);
      everyCharacterOfTheCleanTextStandsInItsLineOfTheSource(lines);
    }
  }

  /** A report set at any width reads as it was written. */
  @Property(tries = 25)
  void joinsWhatWasWrapped(@ForAll @IntRange(min = 18, max = 42) int width) throws IOException {
    List<String> paragraphs =
        new ArrayList<>(clean(Files.readAllLines(YUNXI)).text().lines().skip(TITLE_BLOCK).toList());
    // Where the last line of a paragraph is full, nothing shows that it is the last.
    paragraphs.removeIf(paragraph -> lastOf(wrap(paragraph, width)).width() > width - 4);
    List<String> wrapped = new ArrayList<>();
    for (String paragraph : paragraphs) {
      wrap(paragraph, width).forEach(line -> wrapped.add(line.text()));
    }
    assertThat(clean(wrapped).text().lines()).containsExactlyElementsOf(paragraphs);
  }

  /** Lines of that many full-width characters. */
  private static List<Line> wrap(String paragraph, int width) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= paragraph.length(); end++) {
      Line line = new Line(0, paragraph.substring(start, end));
      if (line.width() >= width || end == paragraph.length()) {
        lines.add(line);
        start = end;
      }
    }
    return lines;
  }

  private static Line lastOf(List<Line> lines) {
    return lines.get(lines.size() - 1);
  }

  private CleanText clean(List<String> lines) {
    return Objects.requireNonNull(
        cleaner.clean("a.txt", lines.stream().map(SourceLine::of).toList()).value());
  }

  private static String narrow(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
  }
}
