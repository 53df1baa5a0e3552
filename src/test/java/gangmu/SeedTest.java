package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.clean.CleanText;
import gangmu.clean.Cleaner;
import gangmu.clean.Repair;
import gangmu.content.IndicatorsReader;
import gangmu.model.Bound;
import gangmu.model.Completeness.BreakOff;
import gangmu.model.Completeness.Manner;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Level;
import gangmu.model.LineRange;
import gangmu.model.Measure;
import gangmu.model.Parsed;
import gangmu.model.Part;
import gangmu.model.Place;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceFacts;
import gangmu.model.SourceRef;
import gangmu.model.Status;
import gangmu.parse.ReportParser;
import gangmu.parse.Settled;
import gangmu.source.SourceDocument;
import gangmu.source.SourceReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is made of the seed, a real scrape. What is expected was written by hand, with the scrape at
 * hand.
 */
class SeedTest {
  private static final Path SOURCE = Path.of("content/reports/shenyang/2023/source.txt");
  private static final Path REPORT = Path.of("src/test/resources/gangmu/seed/report.txt");

  private static final SourceDocument SCRAPE =
      Objects.requireNonNull(SourceReader.read(SOURCE).value());
  private static final Parsed<CleanText> CLEAN = new Cleaner().clean(SCRAPE.file(), SCRAPE.lines());
  private static final Report FOUND =
      Objects.requireNonNull(
          CLEAN
              .then(
                  text ->
                      new ReportParser(IndicatorsReader.builtIn())
                          .parse(
                              text,
                              new SourceRef("source.txt", SCRAPE.sha256(), "text", null),
                              SourceFacts.NONE,
                              Settled.NOTHING))
              .value());

  private static String text() {
    return Objects.requireNonNull(CLEAN.value()).text();
  }

  @Test
  void isCleanedToTheTextOfTheReport() throws IOException {
    assertThat(text().lines()).containsExactlyElementsOf(Files.readAllLines(REPORT));
  }

  @Test
  void losesTheFurnitureOfThePage() {
    assertThat(text())
        .doesNotContain(
            "VIP", "999+", "38.24KB", "24 页", "海报", "侵权投诉", "标签", "摘要", "展开>>", "收起<<", "...");
    assertThat(text().lines().filter(line -> line.contains("政府工作报告"))).hasSize(1);
    assertThat(Objects.requireNonNull(CLEAN.value()).repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.FURNITURE)
        .extracting(Repair::line)
        .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 85, 86, 87, 88);
  }

  @Test
  void joinsWhatTheLayoutBroke() {
    assertThat(text())
        .contains("请予审议", "增长4%左右，", "高水平人才团队89个。", "国家先进制造业集群", "中欧班列（沈阳）集结中心")
        .contains("对接国家宏观政策，向上争资金、争项目分别增长", "政策资金280亿元，")
        .contains("“12+24”", "“惠帮企@链上沈阳”", "“星火·链网”", "“2+3+N”");
  }

  @Test
  void inventsNoLostCommaAndSaysWhereOneMayHaveBeen() {
    assertThat(text()).contains("落实月”活动出台助企纾困");
    assertThat(CLEAN.diagnostics())
        .filteredOn(doubt -> doubt.line() == 37)
        .singleElement()
        .extracting(Diagnostic::code, Diagnostic::column)
        .containsExactly("clean.mark-lost", 25);
  }

  @Test
  void knowsWhoseReportItIs() {
    assertThat(FOUND.title()).isEqualTo("2023年沈阳市政府工作报告");
    assertThat(FOUND.place()).isEqualTo(new Place("沈阳市", Level.PREFECTURE, "210100", "shenyang"));
    assertThat(FOUND.year()).isEqualTo(2023);
    assertThat(FOUND.date()).isNull();
    assertThat(FOUND.speaker()).isNull();
  }

  @Test
  void findsTheOutline() {
    assertThat(FOUND.allSections().map(s -> s.id() + " " + s.number() + " " + s.title()))
        .containsExactly(
            "s0  ",
            "s1 一 2022年工作回顾",
            "s1-1 一是 积极应对下行压力，经济实现平稳健康发展",
            "s1-2 二是 着力强化科技创新引领，产业转型升级取得新成效",
            "s1-3 三是 持续深化改革扩大开放，发展活力不断增强");
    assertThat(FOUND.sections())
        .extracting(Section::part)
        .containsExactly(Part.OPENING, Part.REVIEW);
    assertThat(FOUND.allSections().filter(Section::runIn)).hasSize(3);
    assertThat(FOUND.paragraphs().map(paragraph -> paragraph.id() + " " + paragraph.source()))
        .containsExactly(
            "p1 " + new LineRange(10, 10),
            "p2 " + new LineRange(11, 12),
            "p3 " + new LineRange(14, 28),
            "p4 " + new LineRange(29, 35),
            "p5 " + new LineRange(36, 50),
            "p6 " + new LineRange(51, 72),
            "p7 " + new LineRange(73, 84));
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(FOUND.completeness().complete()).isFalse();
    assertThat(FOUND.completeness().missing())
        .containsExactly(Part.TARGETS, Part.TASKS, Part.CLOSING);
    assertThat(FOUND.completeness().breakOff()).isEqualTo(new BreakOff(Manner.MID_SENTENCE, 84));
    assertThat(FOUND.tasks()).isEmpty();
    assertThat(FOUND.figures()).extracting(Figure::status).doesNotContain(Status.TARGET);
  }

  @Test
  void readsTheHeadlineIndicatorsAsEstimatesForTheYearReviewed() {
    List<Figure> headline =
        FOUND.figures().stream().filter(figure -> figure.paragraph().equals("p4")).toList();
    assertThat(headline)
        .extracting(Figure::indicator, Figure::value, Figure::bound, Figure::scope)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(
            tuple("gdp", "4", Bound.ABOUT, null),
            tuple("fiscal-revenue", "1.3", Bound.EXACT, "同口径"),
            tuple("fixed-asset-investment", "7", Bound.ABOUT, null),
            tuple("retail-sales", "-3", Bound.EXACT, null),
            tuple("industrial-value-added", "4", Bound.ABOUT, null),
            tuple("urban-income", "2.2", Bound.EXACT, null),
            tuple("rural-income", "1.6", Bound.EXACT, null));
    assertThat(headline)
        .allSatisfy(
            figure -> {
              assertThat(figure.status()).isEqualTo(Status.ESTIMATE);
              assertThat(figure.year()).isEqualTo(2022);
              assertThat(figure.measure()).isEqualTo(Measure.GROWTH);
              assertThat(figure.unit()).isEqualTo("%");
            });
    // 4%⏎左⏎右 stands on three lines
    assertThat(headline.get(4).source()).isEqualTo(new LineRange(31, 33));
  }

  private static Tuple tuple(String indicator, String value, Bound bound, @Nullable String scope) {
    return Tuple.tuple(indicator, new BigDecimal(value), bound, scope);
  }

  @Test
  void quotesNothingThatDoesNotStandInTheSource() {
    for (Figure figure : FOUND.figures()) {
      String paragraph =
          FOUND
              .paragraphs()
              .filter(p -> p.id().equals(figure.paragraph()))
              .findFirst()
              .orElseThrow()
              .text();
      assertThat(paragraph.substring(figure.start(), figure.end())).isEqualTo(figure.quote());
      LineRange lines = Objects.requireNonNull(figure.source());
      String scrape = String.join("", SCRAPE.texts().subList(lines.from() - 1, lines.to()));
      assertThat(letters(scrape)).contains(letters(figure.quote()));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}%.]", "");
  }
}
