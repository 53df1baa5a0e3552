package gangmu.content;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import gangmu.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may do to the text of a report, and what becomes of it. */
class HandEditsTest extends ReportOnDisk {
  @Test
  void readsAWholeReportAsItWasWritten() {
    assertThat(read()).isEqualTo(REPORT);
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

  @ParameterizedTest
  @CsvSource({"s1-1 p4 , s1-1 p3 , p3", "s1-2 , s1-1 , s1-1", "s1 review, s0 review, s0"})
  void saysWhereAnIdStandsTheSecondTimeAndWhereTheFirst(String from, String to, String id)
      throws IOException {
    edit("review.md", "<!-- " + from, "<!-- " + to);
    assertThat(ReportReader.read(folder()).value()).isNull();
    Diagnostic complaint =
        ReportReader.read(folder()).diagnostics().stream()
            .filter(Diagnostic::isError)
            .findFirst()
            .orElseThrow();
    assertThat(complaint.code()).isEqualTo("content.duplicate-id");
    assertThat(complaint.arguments().get(0)).isEqualTo(id);
    assertThat(complaint.file()).endsWith("review.md");
    assertThat(line("review.md", complaint.line()).substring(complaint.column() - 1))
        .startsWith(id + " ");
    String[] first = complaint.arguments().get(1).split(":", 2);
    assertThat(line(first[0], Integer.parseInt(first[1]))).contains(" " + id + " ");
  }

  private String line(String file, int number) throws IOException {
    return Files.readAllLines(folder().resolve(file)).get(number - 1);
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

  @ParameterizedTest
  @CsvSource({"GDP growth, GDP, growth", "云溪growth, 云溪, growth", "GDP云溪, GDP, 云溪", "云溪多雨, 云溪, 多雨"})
  void readsTheEndOfALineAsABlankBetweenLatinWordsAlone(String text, String line, String next)
      throws IOException {
    edit("review.md", "<!-- s1-2 ", line + "\n" + next + "\n\n<!-- s1-2 ");
    assertThat(read().paragraphs().map(Paragraph::text)).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"2 31, 2", "1 31 30, 30", "1 x, x"})
  void refusesFirstLinesOfPagesThatDoNotGoUpFromOne(String pages, String wrong) throws IOException {
    edit("index.md", "  format: text", "  format: pdf\n  pages: " + pages);
    assertThat(complaint().code()).isEqualTo("content.value");
    assertThat(complaint().arguments()).containsExactly("pages", wrong, "1 31 64");
  }
}
