package gangmu.content;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Report;
import gangmu.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may do to the tables of a report, and what becomes of it. */
class EditedTablesTest extends ReportOnDisk {
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
        .containsExactly("GDP", Status.ACTUAL);
  }

  @Test
  void takesARowThatAPersonAddsWithTheFewestCells() throws IOException {
    Figure last = REPORT.figures().get(REPORT.figures().size() - 1);
    String quote = textOf(REPORT, "p3").substring(0, 4);
    add("| | 新加的 | | | 2030 | | | 5 | | 家 | | | | | p3 | | " + quote + " |");
    Figure added = read().figures().get(REPORT.figures().size());
    assertThat(added.id()).isNotEqualTo(last.id()).startsWith("i");
    assertThat(added)
        .extracting(Figure::name, Figure::year, Figure::unit, Figure::start, Figure::wording)
        .containsExactly("新加的", 2030, "家", 0, quote);
    assertThat(added.status()).isEqualTo(Status.ACTUAL);
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
    var lines = new ArrayList<>(Files.readAllLines(table));
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
    List<String> headless = new ArrayList<>(lines);
    headless.remove(head + 1);
    List<String> parted = new ArrayList<>(lines);
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

  @Test
  void tellsAMissingParagraphFromAMissingQuote() throws IOException {
    edit("indicators.md", "| p3:", "| p99:");
    assertThat(ReportReader.read(folder()).diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly("content.figure-paragraph");
  }

  /** Adds rows behind the last figure. */
  private void add(String... rows) throws IOException {
    Path table = folder().resolve("indicators.md");
    List<String> lines = new ArrayList<>(Files.readAllLines(table));
    int end = lines.size();
    while (!lines.get(end - 1).startsWith("| i")) {
      end--;
    }
    lines.addAll(end, List.of(rows));
    Files.write(table, lines);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 1", "4, 5", "5, 5", "99, 5"})
  void findsAQuoteNextToWhereItStood(int position, int found) throws IOException {
    edit("review.md", "2030年是云溪发展很不寻常的一年。", "晴天，少雨天，多云。");
    add("| | 天 | | | 2030 | | | 1 | | | | | | | p3:" + position + " | | 天 |");
    List<Figure> figures = read().figures();
    assertThat(figures.get(figures.size() - 1).start()).isEqualTo(found);
  }

  @Test
  void givesEachAddedRowAnIdOfItsOwn() throws IOException {
    String row = "| | 加 | | | 2030 | | | 1 | | | | | | | p3 | | 年 |";
    add(row, row);
    assertThat(read().figures()).extracting(Figure::id).doesNotHaveDuplicates();
  }

  @Test
  void leavesOutAFigureWhoseWordingIsNotInItsQuote() throws IOException {
    add("| | 加 | | | 2030 | | | 1 | | | | | | 一月 | p3 | | 年 |");
    assertThat(complaint().code()).isEqualTo("content.figure-wording");
    assertThat(Objects.requireNonNull(ReportReader.read(folder()).value()).figures())
        .isEqualTo(REPORT.figures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9-3", "0", "第9行"})
  void saysThatLinesOfTheSourceAreWrong(String lines) throws IOException {
    add("| | 加 | | | 2030 | | | 1 | | | | | | | p3 | " + lines + " | 年 |");
    assertThat(complaint().code()).isEqualTo("content.cell");
    assertThat(complaint().arguments()).containsExactly("源行", lines, "29 / 29-30");
  }
}
