package gangmu.content;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.content.ContentFolder.Outcome;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.parse.InventedPlaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may do to the Markdown of a report, and what becomes of it. */
class HandEditsTest {
  private static final byte[] SCRAPE = "scrape".getBytes(StandardCharsets.UTF_8);
  private static final Report REPORT = InventedPlaces.yunxi();

  @TempDir Path root;

  private ContentFolder content() {
    return new ContentFolder(root);
  }

  private Path folder() {
    return content().folder(REPORT);
  }

  @BeforeEach
  void write() throws IOException {
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.WRITTEN);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder().resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private Report read() {
    Parsed<Report> read = ReportReader.read(folder());
    assertThat(read.diagnostics()).isEmpty();
    return Objects.requireNonNull(read.value());
  }

  private Diagnostic complaint() {
    assertThat(ReportReader.read(folder()).diagnostics()).hasSize(1);
    return ReportReader.read(folder()).diagnostics().get(0);
  }

  private static String textOf(Report report, String paragraph) {
    return report
        .paragraphs()
        .filter(p -> p.id().equals(paragraph))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void readsAWholeReportAsItWasWritten() {
    assertThat(read()).isEqualTo(REPORT);
  }

  @Test
  void movesFiguresWithTheirQuotes() throws IOException {
    edit("review.md", "预计全年地区生产总值", "据初步核算，预计全年地区生产总值");
    Report read = read();
    assertThat(read.figures()).hasSameSizeAs(REPORT.figures());
    for (Figure figure : read.figures()) {
      assertThat(textOf(read, figure.paragraph()).substring(figure.start(), figure.end()))
          .isEqualTo(figure.quote());
    }
  }

  @Test
  void leavesOutAFigureWhoseWordsAreGoneAndSaysWhere() throws IOException {
    edit("review.md", "城镇新增就业4.6万人", "城镇新增就业4.7万人");
    Diagnostic complaint = complaint();
    assertThat(complaint.code()).isEqualTo("content.figure-lost");
    assertThat(complaint.isError()).isFalse();
    String row = Files.readAllLines(folder().resolve("indicators.md")).get(complaint.line() - 1);
    assertThat(row).contains("4.6万人");
    assertThat(Objects.requireNonNull(ReportReader.read(folder()).value()).figures())
        .hasSize(REPORT.figures().size() - 1);
  }

  @Test
  void takesACorrectedCell() throws IOException {
    Figure first = REPORT.figures().get(0);
    edit("indicators.md", "| i1 | " + first.name() + " | gdp | 预计 |", "| i1 | GDP | gdp | 实绩 |");
    assertThat(read().figures().get(0))
        .extracting(Figure::name, Figure::status)
        .containsExactly("GDP", gangmu.model.Status.ACTUAL);
  }

  @Test
  void takesARowThatAPersonAddsWithTheFewestCells() throws IOException {
    Figure last = REPORT.figures().get(REPORT.figures().size() - 1);
    String quote = textOf(REPORT, "p3").substring(0, 4);
    Path table = folder().resolve("indicators.md");
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(table));
    int end = lines.size() - 1;
    while (!lines.get(end).startsWith("| i")) {
      end--;
    }
    lines.add(end + 1, "| | 新加的 | | | 2030 | | | 5 | | 家 | | | | | p3 | | " + quote + " |");
    Files.write(table, lines);
    Figure added = read().figures().get(REPORT.figures().size());
    assertThat(added.id()).isNotEqualTo(last.id()).startsWith("i");
    assertThat(added)
        .extracting(Figure::name, Figure::year, Figure::unit, Figure::start, Figure::wording)
        .containsExactly("新加的", 2030, "家", 0, quote);
    assertThat(added.status()).isEqualTo(gangmu.model.Status.ACTUAL);
  }

  @Test
  void doesWithoutARowThatAPersonDeletes() throws IOException {
    Path table = folder().resolve("indicators.md");
    Files.write(
        table,
        Files.readAllLines(table).stream().filter(line -> !line.startsWith("| i1 ")).toList());
    assertThat(read().figures()).hasSize(REPORT.figures().size() - 1);
  }

  @Test
  void readsColumnsByTheirHeads() throws IOException {
    Path table = folder().resolve("indicators.md");
    Files.write(
        table,
        Files.readAllLines(table).stream()
            .map(line -> line.replaceFirst("^([|][^|]*)([|][^|]*)([|].*[|])$", "$2$1$3"))
            .toList());
    assertThat(Files.readString(table)).contains("| 名称 | 编号 | 指标 |");
    assertThat(read()).isEqualTo(REPORT);
  }

  @Test
  void saysWhichColumnTheHeadLacks() throws IOException {
    edit("indicators.md", "| 编号 | 名称 |", "| 编号 | 名字 |");
    assertThat(complaint().code()).isEqualTo("content.head");
    assertThat(complaint().arguments()).containsExactly("名称");
    assertThat(complaint().excerpt()).startsWith("| 编号 | 名字 | ");
    assertThat(complaint().line()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "预计, 大概, content.cell, 实绩 / 预计 / 目标",
    "增速, 快慢, content.cell, 总量 / 增速 / 年均增速 / 增减 / 数量 / 位次",
    "p3:, p三:, content.cell, p4:20 / p4",
    "| i1 |, | i1 | |, content.row, 18"
  })
  void saysWhereATableIsWrongAndWhatWouldBeRight(String from, String to, String code, String right)
      throws IOException {
    Path table = folder().resolve("indicators.md");
    var lines = new java.util.ArrayList<>(Files.readAllLines(table));
    int row = 0;
    while (!lines.get(row).startsWith("| i1 ")) {
      row++;
    }
    assertThat(lines.get(row)).contains(from);
    lines.set(row, lines.get(row).replace(from, to));
    Files.write(table, lines);
    Diagnostic complaint = complaint();
    assertThat(complaint.code()).isEqualTo(code);
    assertThat(complaint.file()).isEqualTo(table.toString());
    assertThat(complaint.line()).isEqualTo(row + 1);
    assertThat(complaint.arguments()).last().isEqualTo(right);
    assertThat(complaint.excerpt()).isEqualTo(lines.get(row));
    if (complaint.column() > 0) {
      assertThat(lines.get(row).substring(complaint.column() - 1)).startsWith(to);
    }
    assertThat(ReportReader.read(folder()).value()).isNull();
  }

  @Test
  void saysWhereATableIsNoneAnyMore() throws IOException {
    Path table = folder().resolve("indicators.md");
    List<String> lines = Files.readAllLines(table);
    int head =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("| 编号")).findFirst().orElseThrow());
    List<String> headless = new java.util.ArrayList<>(lines);
    headless.remove(head + 1);
    List<String> parted = new java.util.ArrayList<>(lines);
    parted.add(head + 4, "");
    for (List<String> broken : List.of(headless, parted)) {
      Files.write(table, broken);
      assertThat(complaint().code()).isEqualTo("content.table-broken");
      assertThat(complaint().isError()).isTrue();
      assertThat(complaint().file()).isEqualTo(table.toString());
      assertThat(complaint().line()).isEqualTo(broken == headless ? head + 1 : head + 6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.md", "review.md", "tasks.md"})
  void refusesATableThatTheSiteHasNoPlaceFor(String file) throws IOException {
    Path path = folder().resolve(file);
    int above = Files.readAllLines(path).size() + 1;
    Files.writeString(
        path, "\n| 区 | 产值 |\n| --- | --- |\n| 东区 | 7亿元 |\n", StandardOpenOption.APPEND);
    assertThat(ReportReader.read(folder()).value()).isNull();
    assertThat(complaint())
        .extracting(Diagnostic::code, Diagnostic::file, Diagnostic::line)
        .containsExactly("content.table-misplaced", path.toString(), above + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 东区产值\n- 西区产值",
        "1. 东区产值\n2. 西区产值",
        "> 东区产值\n> 西区产值",
        "```\n东区产值\n西区产值\n```",
        "    东区产值\n    西区产值",
        "<div>东区产值\n西区产值</div>",
        "[东区产值]: 西区产值",
        "![东区产值](西区产值.png)",
        "*东区产值* `西区产值`",
        "东区产值\n===\n\n西区产值"
      })
  void losesNoWordOfWhatAPersonWritesInMarkdown(String markdown) throws IOException {
    edit("review.md", "<!-- s1-2 ", markdown + "\n\n<!-- s1-2 ");
    String text =
        read().allSections().map(section -> section.heading() + texts(section)).toList().toString();
    assertThat(text).contains("东区产值").contains("西区产值");
  }

  private static String texts(Section section) {
    return section.paragraphs().stream().map(Paragraph::text).toList().toString();
  }

  @Test
  void standsByWhatAPersonHasCorrectedInAReportOfTheSameScrape() throws IOException {
    assertThat(content().standing(REPORT)).isEqualTo(REPORT);
    Figure first = REPORT.figures().get(0);
    edit("indicators.md", "| i1 | " + first.name() + " |", "| i1 | 总产出 |");
    assertThat(content().standing(REPORT)).isEqualTo(read()).isNotEqualTo(REPORT);
    edit("index.md", REPORT.source().sha256(), "f".repeat(64));
    assertThat(content().standing(REPORT)).isEqualTo(REPORT);
  }

  @Test
  void takesInWhatAPersonAddsAndKeepsTheNamesOfTheRest() throws IOException {
    edit("review.md", "<!-- s1-2 ", "新加的一段。\n\n### 新加的标题\n\n标题下的话。\n\n<!-- s1-2 ");
    Report read = read();
    assertThat(read.paragraphs().map(Paragraph::text)).contains("新加的一段。", "标题下的话。");
    assertThat(read.allSections().map(Section::title)).contains("新加的标题");
    assertThat(read.paragraphs().map(Paragraph::id))
        .doesNotHaveDuplicates()
        .containsSubsequence(REPORT.paragraphs().map(Paragraph::id).toList());
  }

  @Test
  void readsAParagraphThatAPersonHasWrapped() throws IOException {
    edit("review.md", "我们顶住压力、稳住步子，", "我们顶住压力、\n稳住步子，\n");
    assertThat(read()).isEqualTo(REPORT);
  }

  @Test
  void saysWhichFileIsGone() throws IOException {
    Files.delete(folder().resolve("review.md"));
    assertThat(ReportReader.read(folder()).diagnostics())
        .extracting(Diagnostic::code)
        .contains("content.file-missing");
  }

  @Test
  void readsWhatAnEditorSavesWithAByteOrderMarkAndOtherLineEnds() throws IOException {
    for (String name : ReportWriter.FILES) {
      Path file = folder().resolve(name);
      Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    }
    assertThat(read()).isEqualTo(REPORT);
  }

  @Test
  void saysThatThereIsNoReportWithoutItsIndex() throws IOException {
    Files.delete(folder().resolve("index.md"));
    assertThat(complaint().code()).isEqualTo("content.index-missing");
    assertThat(complaint().file()).endsWith("index.md");
  }

  @Test
  void saysWhereAParagraphsIdStandsTheSecondTime() throws IOException {
    edit("review.md", "s1-1 p4 ", "s1-1 p3 ");
    Diagnostic complaint =
        ReportReader.read(folder()).diagnostics().stream()
            .filter(Diagnostic::isError)
            .findFirst()
            .orElseThrow();
    assertThat(complaint.code()).isEqualTo("content.duplicate-id");
    List<String> lines = Files.readAllLines(folder().resolve("review.md"));
    assertThat(lines.subList(0, complaint.line() - 1)).anyMatch(line -> line.contains(" p3 "));
    assertThat(lines.get(complaint.line() - 1)).contains(" p3 ");
  }

  @ParameterizedTest
  @CsvSource({"p3 L7, p3 L7-8, L7-8", "p3 L7, p3 L7-L6, L7-L6", "s1 review, s1 revue, revue"})
  void warnsOfAMarkThatIsTakenForANote(String from, String to, String word) throws IOException {
    edit("review.md", "<!-- " + from, "<!-- " + to);
    Diagnostic complaint = ReportReader.read(folder()).diagnostics().get(0);
    assertThat(complaint.code()).isEqualTo("content.mark");
    assertThat(complaint.arguments()).containsExactly(word);
    assertThat(Objects.requireNonNull(complaint.excerpt()).substring(complaint.column() - 1))
        .startsWith(word);
  }

  @Test
  void passesOverANoteOfAPerson() throws IOException {
    edit("review.md", "<!-- p3 ", "<!-- 待核 p3 -->\n\n<!-- p3 ");
    assertThat(read()).isEqualTo(REPORT);
  }

  @Test
  void tellsAMissingParagraphFromAMissingQuote() throws IOException {
    edit("indicators.md", "| p3:", "| p99:");
    assertThat(ReportReader.read(folder()).diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly("content.figure-paragraph");
  }

  @ParameterizedTest
  @CsvSource({
    "'place: 云溪市', 'place: [云溪市', content.yaml, 4",
    "'level: prefecture', 'level: city', content.value, 4",
    "'year: 2031', 'year: 2030', content.year, 6",
    "'year: 2031', 'year: 二〇三一', content.value, 6",
    "'title: 2031', 'titel: 2031', content.key-missing, 2",
    "'speaker: ', 'speeker: ', content.key-unknown, 9"
  })
  void saysInWhichLineTheFrontMatterIsWrong(String from, String to, String code, int line)
      throws IOException {
    edit("index.md", from, to);
    assertThat(ReportReader.read(folder()).value()).isNull();
    assertThat(ReportReader.read(folder()).diagnostics())
        .filteredOn(complaint -> complaint.code().equals(code))
        .extracting(Diagnostic::line)
        .containsExactly(line);
  }

  @Test
  void writesNothingOverWhatAPersonHasChanged() throws IOException {
    edit("review.md", "很不寻常", "极不寻常");
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.CHANGED_BY_HAND);
    assertThat(Files.readString(folder().resolve("review.md"))).contains("极不寻常");
    assertThat(content().write(REPORT, SCRAPE, true)).isEqualTo(Outcome.WRITTEN);
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void knowsAnotherScrape() throws IOException {
    byte[] other = "another".getBytes(StandardCharsets.UTF_8);
    assertThat(content().write(REPORT, other, false)).isEqualTo(Outcome.OTHER_SOURCE);
    assertThat(folder().resolve("source.txt")).hasBinaryContent(SCRAPE);
  }

  @Test
  void leavesOtherFilesOfTheFolderAlone() throws IOException {
    Files.writeString(folder().resolve("notes.md"), "mine");
    Files.delete(folder().resolve("tasks.md"));
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.WRITTEN);
    assertThat(folder().resolve("notes.md")).hasContent("mine");
    assertThat(folder().resolve("tasks.md")).exists();
  }

  @Test
  void findsTheReportsOfAFolderAndNamesWhatIsNone() throws IOException {
    Files.createDirectories(root.resolve("reports/yunxi/drafts"));
    Parsed<java.util.List<Path>> found = content().reports();
    assertThat(found.value()).containsExactly(folder());
    assertThat(found.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("content.folder-name");
    assertThat(new ContentFolder(root.resolve("nowhere")).reports().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("content.missing");
    assertThat(
            new ContentFolder(Files.createDirectory(root.resolve("empty"))).reports().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("content.none");
  }
}
