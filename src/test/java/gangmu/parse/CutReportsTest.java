package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gangmu.clean.CleanLine;
import gangmu.clean.CleanText;
import gangmu.clean.Cleaner;
import gangmu.content.IndicatorsReader;
import gangmu.model.Completeness;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import gangmu.model.SourceRef;
import gangmu.source.SourceDocument;
import gangmu.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 4: a report that is cut off anywhere is never called complete. */
class CutReportsTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final SourceRef SOURCE = new SourceRef("source.txt", "0".repeat(64), "text", null);
  private static final int CUTS = 3;

  private static boolean complete(List<String> lines) {
    Parsed<Report> report = InventedPlaces.parse(lines, new Settled("云溪市", 2031));
    return report.value() != null && report.value().completeness().complete();
  }

  @Test
  void callsTheWholeReportComplete() {
    assertThat(complete(InventedPlaces.yunxiLines())).isTrue();
  }

  @Test
  void callsNoBeginningOfItComplete() {
    String text = String.join("\n", InventedPlaces.yunxiLines());
    // the last mark alone may be lost without a loss of words
    for (int end = 0; end < text.length() - 1; end++) {
      assertThat(complete(text.substring(0, end).lines().toList())).as("cut at %d", end).isFalse();
    }
  }

  @Test
  void callsNoEndOfItComplete() {
    List<String> lines = InventedPlaces.yunxiLines();
    int salutation = lines.indexOf("各位代表：");
    for (int start = salutation + 1; start < lines.size(); start++) {
      assertThat(complete(lines.subList(start, lines.size()))).as("cut at %d", start).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"（本文有删减）", "试读结束，剩余12页", "（以下略）", "（此件删减公开）", "（节选）", "点击下载全文，还剩8页未读"})
  void believesAPageThatSaysThatSomethingWasLeftOut(String mark) {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    lines.add(mark);
    Report report = Objects.requireNonNull(InventedPlaces.parse(lines, Settled.NOTHING).value());
    assertThat(report.completeness().breakOff())
        .isEqualTo(new Completeness.BreakOff(Completeness.Manner.ABRIDGED, lines.size()));
    assertThat(report.sections()).isEqualTo(InventedPlaces.yunxi().sections());
  }

  @Test
  void saysWhyAReportIsNotComplete() {
    List<String> lines = InventedPlaces.yunxiLines();
    List<String> half = new ArrayList<>(lines.subList(0, 12));
    half.add("主要预期目标是：地区生产总值");
    assertThat(codes(half)).containsExactly("parse.incomplete", "parse.mid-sentence");
    assertThat(codes(lines.subList(0, lines.size() - 1)))
        .containsExactly("parse.incomplete", "parse.no-closing");
    List<String> abridged = new ArrayList<>(lines);
    abridged.add("（本文有删减）");
    assertThat(codes(abridged)).containsExactly("parse.abridged");
    assertThat(codes(lines)).isEmpty();
  }

  private static List<String> codes(List<String> lines) {
    return InventedPlaces.parse(lines, Settled.NOTHING).diagnostics().stream()
        .map(diagnostic -> diagnostic.code())
        .toList();
  }

  @Test
  void doesNotMindButtonsBehindAWholeReport() {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    lines.addAll(List.of("【打印】【关闭】", "分享到：", "责任编辑：林川", "相关报道", "云溪市召开人代会", "岚江日报的评论"));
    Report report = Objects.requireNonNull(InventedPlaces.parse(lines, Settled.NOTHING).value());
    assertThat(report.completeness().complete()).isTrue();
    assertThat(report.sections()).isEqualTo(InventedPlaces.yunxi().sections());
  }

  /** Real reports, where they are at hand, cut within a line at random, and at each line's end. */
  @Test
  void callsNoPieceOfARealReportComplete() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project");
    ReportParser parser = new ReportParser(IndicatorsReader.builtIn());
    List<String> wrong = new ArrayList<>();
    Random random = new Random(4);
    try (Stream<Path> files = Files.walk(CORPUS)) {
      List<Path> reports = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      for (int i = 0; i < reports.size(); i += 41) {
        SourceDocument source = Objects.requireNonNull(SourceReader.read(reports.get(i)).value());
        int last = lastLine(parser, source);
        for (int cut = 0; cut < CUTS && last > 1; cut++) {
          int line = cut == 0 ? last - 1 : random.nextInt(last);
          String text = source.lines().get(line).text();
          int kept = cut == 0 || text.isEmpty() ? 0 : random.nextInt(text.length());
          List<SourceLine> lines = new ArrayList<>(source.lines().subList(0, line));
          lines.add(SourceLine.of(text.substring(0, kept)));
          if (parse(parser, source, lines).map(CutReportsTest::isComplete).orElse(false)) {
            wrong.add(reports.get(i) + ":" + (line + 1) + ":" + (kept + 1));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isComplete(Report report) {
    return report.completeness().complete();
  }

  /** The last line of the report itself, counted from 1; 0 where it is no whole report. */
  private static int lastLine(ReportParser parser, SourceDocument source) {
    return parse(parser, source, source.lines())
        .filter(CutReportsTest::isComplete)
        .map(
            report ->
                report
                    .paragraphs()
                    .mapToInt(p -> Objects.requireNonNull(p.source()).to())
                    .max()
                    .orElse(0))
        .orElse(0);
  }

  private static java.util.Optional<Report> parse(
      ReportParser parser, SourceDocument source, List<SourceLine> lines) {
    CleanText text = Objects.requireNonNull(new Cleaner().clean(source.file(), lines).value());
    if (text.lines().stream().map(CleanLine::text).allMatch(String::isEmpty)) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.ofNullable(
        parser
            .parse(
                text,
                SOURCE,
                new SourceFacts(null, null, null, null, source.facts().path()),
                Settled.NOTHING)
            .value());
  }
}
