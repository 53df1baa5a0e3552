package gangmu.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfSourceTest {
  private static final String FULL = "我们全力推进项目建设稳住经济基本盘守住民生底线的一年里";

  @Test
  void takesIndentedLinesForTheBeginningsOfParagraphs() throws IOException {
    InventedPdf pdf = new InventedPdf().page();
    double y = 100;
    for (int i = 0; i < 4; i++) {
      pdf.line(72 + 32, y, FULL.substring(2));
      pdf.line(72, y + 24, FULL);
      pdf.line(72, y + 48, "成绩来之不易。");
      y += 72;
    }
    assertThat(read(pdf))
        .extracting(SourceLine::kind)
        .startsWith(Kind.PARAGRAPH, Kind.CONTINUED, Kind.CONTINUED, Kind.PARAGRAPH);
  }

  @Test
  void goesOnWithAParagraphOnTheNextPageAndLeavesOutHeadsAndPageNumbers() throws IOException {
    InventedPdf pdf = new InventedPdf();
    for (int page = 1; page <= 4; page++) {
      pdf.page().line(200, 40, "云溪市政府工作报告");
      for (int i = 0; i < 8; i++) {
        pdf.line(72, 100 + 24 * i, full(page, i));
      }
      pdf.line(280, 800, page == 3 ? "第 3 页 共 4 页" : "— " + page + " —");
    }
    List<SourceLine> lines = read(pdf);
    assertThat(lines.stream().filter(line -> line.changes().isEmpty()))
        .hasSize(32)
        .allMatch(line -> line.text().length() == FULL.length());
    assertThat(lines.get(11))
        .extracting(SourceLine::page, SourceLine::kind)
        .isEqualTo(List.of(2, Kind.CONTINUED));
  }

  @Test
  void keepsTheTitleThatSaysWhatTheRunningHeadSays() throws IOException {
    InventedPdf pdf = new InventedPdf();
    for (int page = 1; page <= 4; page++) {
      pdf.page().line(200, 40, "云溪市政府工作报告");
      if (page == 1) {
        pdf.line(200, 80, "云溪市政府工作报告");
      }
      for (int i = 0; i < 8; i++) {
        pdf.line(72, 120 + 24 * i, full(page, i));
      }
    }
    assertThat(read(pdf).stream().filter(line -> line.changes().isEmpty()))
        .extracting(SourceLine::text)
        .startsWith("云溪市政府工作报告")
        .hasSize(33);
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() throws IOException {
    InventedPdf pdf = new InventedPdf().page().line(150, 60, "云溪市第五届人民代表大会第一次会议");
    for (int i = 0; i < 12; i++) {
      pdf.line(72, 100 + 24 * i, "左栏第" + "一二三四五六七八九十百千".charAt(i) + "行我们稳中求进");
      pdf.line(310, 100 + 24 * i, "右栏第" + "一二三四五六七八九十百千".charAt(i) + "行我们稳中求进");
    }
    List<SourceLine> lines = read(pdf);
    assertThat(lines.subList(1, 13)).allMatch(line -> line.text().startsWith("左栏"));
    assertThat(lines.subList(13, 25)).allMatch(line -> line.text().startsWith("右栏"));
  }

  /** Its columns are too short to tell alone. */
  @Test
  void readsTheColumnsOfTheLastPageAsThoseBefore() throws IOException {
    InventedPdf pdf = new InventedPdf();
    for (int lines : new int[] {12, 3}) {
      pdf.page();
      for (int i = 0; i < lines; i++) {
        pdf.line(72, 100 + 24 * i, "左栏我们稳中求进促进增长");
        pdf.line(310, 100 + 24 * i, "右栏我们稳中求进促进增长");
      }
    }
    assertThat(read(pdf))
        .extracting(line -> line.text().substring(0, 2))
        .containsSubsequence("右栏", "左栏", "左栏", "左栏", "右栏", "右栏", "右栏");
  }

  @Test
  void takesLinesInAnotherFaceForHeadingsAndTextDrawnTwiceForOne() throws IOException {
    InventedPdf pdf = new InventedPdf().page();
    for (int i = 0; i < 8; i++) {
      pdf.line(72, 100 + 24 * i, FULL);
    }
    pdf.bold(104, 300, "一、回顾").bold(104.4, 300, "一、回顾").line(104, 324, "去年稳中有进。");
    assertThat(read(pdf))
        .extracting(SourceLine::text, SourceLine::kind)
        .endsWith(tuple("一、回顾", Kind.HEADING), tuple("去年稳中有进。", Kind.PARAGRAPH));
  }

  /** A line that is as long as any other and says something of its own. */
  private static String full(int page, int line) {
    int turn = (8 * page + line) % FULL.length();
    return FULL.substring(turn) + FULL.substring(0, turn);
  }

  private static List<SourceLine> read(InventedPdf pdf) throws IOException {
    return requireNonNull(PdfSource.read("a.pdf", pdf.bytes()).value()).lines();
  }
}
