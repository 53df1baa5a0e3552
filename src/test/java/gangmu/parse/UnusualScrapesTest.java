package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.clean.CleanText;
import gangmu.clean.Repair;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import gangmu.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scrapes that have lost their lines, say everything twice, or name characters in place of them.
 */
class UnusualScrapesTest {
  /** Long enough to be no paragraph. */
  private static List<String> longReport() {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    int at = lines.indexOf("二、2031年总体要求和主要目标");
    for (int i = 0; i < 60; i++) {
      lines.add(at, "第" + (60 - i) + "个乡镇修好了通村公路，建成了卫生室，村民的日子一年更比一年好，山上的茶园也添了新绿。");
    }
    return lines;
  }

  private static Report parse(List<String> lines) {
    return Objects.requireNonNull(InventedPlaces.parse(lines, Settled.NOTHING).value());
  }

  private static List<String> texts(Report report) {
    return report
        .allSections()
        .flatMap(
            section ->
                Stream.concat(
                    section.runIn() ? Stream.empty() : Stream.of(section.heading()),
                    section.paragraphs().stream().map(Paragraph::text)))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Some pages set words in another type, and a program that copies them gives them a line. */
  @Test
  void joinsTheWordsThatAPageSetApart() {
    String paragraph = "过去一年，云溪的河更清了，空气中PM2.5浓度下降4%，这就是全市人民所期盼的绿色发展的路子，也是我们的底气。";
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    lines.add(lines.indexOf("二、2031年总体要求和主要目标"), paragraph);
    List<String> broken =
        lines.stream()
            .flatMap(line -> Stream.of(line.split("(?<=PM)|(?<=2\\.5)|(?=绿色发展)|(?<=绿色发展)")))
            .toList();
    assertThat(broken).hasSizeGreaterThan(lines.size() + 3);
    assertThat(texts(parse(broken))).isEqualTo(texts(parse(lines)));
  }

  /** As typefaces draw both with one glyph, a text out of a PDF may hold the codes of radicals. */
  @Test
  void readsCharactersThatLookLikeOthersAsThose() {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    lines.add(lines.indexOf("二、2031年总体要求和主要目标"), "——户户通路。人民的日子好了，风也清了。");
    List<String> looks =
        lines.stream()
            .map(line -> line.replace('人', '⼈').replace('民', '⺠').replace('户', '⼾'))
            .map(line -> line.replace('风', '⻛').replace("——", "⸺"))
            .toList();
    assertThat(looks).isNotEqualTo(lines);
    assertThat(texts(parse(looks))).isEqualTo(texts(parse(lines)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u3000\u3000",
        "\u3000",
        " ",
        "  ",
        "<U+3000><U+3000>",
        "&amp;nbsp;&emsp;",
        "\\r\\n\\u3000\\u3000",
        "\\n",
        "\u00A0\u00A0\u00A0\u00A0"
      })
  void findsTheParagraphsOfAReportOnOneLineAgain(String between) {
    List<String> lines = longReport();
    CleanText clean = InventedPlaces.clean(List.of(String.join(between, lines)));
    assertThat(clean.undo()).isEqualTo(String.join(between, lines));
    Report report = parse(List.of(String.join(between, lines)));
    assertThat(texts(report)).containsExactlyElementsOf(texts(parse(lines)));
    assertThat(report.speaker()).isEqualTo("林远舟");
    assertThat(report.completeness().complete()).isTrue();
  }

  /** Where nothing stands between them, paragraphs of text cannot be told; headings can. */
  @Test
  void findsTheHeadingsOfAReportWithoutAnythingBetweenItsLines() {
    List<String> lines = longReport();
    Report report = parse(List.of(String.join("", lines)));
    assertThat(report.allSections().map(Section::heading))
        .containsExactlyElementsOf(parse(lines).allSections().map(Section::heading).toList());
    assertThat(String.join("", texts(report))).isEqualTo(String.join("", texts(parse(lines))));
    assertThat(report.completeness().complete()).isTrue();
  }

  @ParameterizedTest
  @MethodSource
  void takesAReportThatItsPageRepeatsOnce(List<List<String>> copies) {
    List<String> lines = copies.stream().flatMap(List::stream).toList();
    CleanText clean = InventedPlaces.clean(lines);
    assertThat(clean.undo()).isEqualTo(String.join("\n", lines));
    assertThat(clean.repairs()).extracting(Repair::kind).contains(Repair.Kind.DUPLICATE);
    assertThat(texts(parse(lines))).containsExactlyElementsOf(texts(parse(longReport())));
  }

  static List<List<List<String>>> takesAReportThatItsPageRepeatsOnce() {
    List<String> whole = longReport();
    List<String> cut = new ArrayList<>(whole.subList(0, 14));
    cut.set(13, whole.get(13).substring(0, 14));
    List<String> bare = whole.subList(3, whole.size());
    return List.of(
        List.of(whole, whole),
        List.of(whole, whole, whole),
        List.of(whole, bare),
        List.of(cut, List.of("展开全文"), whole),
        List.of(whole, List.of("打印", "关闭"), cut));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件", "注释：", "名词解释"})
  void findsAnAnnexWhoseTitleStandsBehindTheLastWords(String title) {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + title);
    lines.addAll(List.of("1.茶园管护：修枝和除草。", "2.两江：云溪和岚江。"));
    assertThat(InventedPlaces.clean(lines).undo()).isEqualTo(String.join("\n", lines));
    Report report = parse(lines);
    assertThat(report.sections()).isEqualTo(InventedPlaces.yunxi().sections());
    assertThat(report.completeness().complete()).isTrue();
    assertThat(report.annexes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（云溪日报）", "（云溪市委宣传部）", "——2031年1月12日在云溪市第九届人民代表大会第二次会议上"})
  void takesWhatIsSaidOfTheTextForNoPartOfItsLastWords(String credit) {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + credit);
    assertThat(parse(lines).sections()).isEqualTo(InventedPlaces.yunxi().sections());
    lines.addAll(List.of("名词解释", "两江：云溪和岚江。"));
    assertThat(parse(lines).sections()).isEqualTo(InventedPlaces.yunxi().sections());
    assertThat(parse(lines).annexes()).hasSize(1);
  }

  @Test
  void readsCharactersThatAProgramHasNamed() {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    lines.set(6, "<U+3000><U+3000>" + lines.get(6).replace("。", "。<U+00A0>"));
    lines.set(0, lines.get(0).replace("市", "<U+5E02>"));
    CleanText clean = InventedPlaces.clean(lines);
    assertThat(clean.undo()).isEqualTo(String.join("\n", lines));
    assertThat(parse(lines).sections()).isEqualTo(InventedPlaces.yunxi().sections());
    assertThat(parse(lines).title()).isEqualTo(InventedPlaces.yunxi().title());
  }

  @Test
  void leavesWhatOnlyLooksLikeSuchAName() {
    assertThat(InventedPlaces.clean(List.of("<U+D800>, <U+110000> 和<U+0000>")).text())
        .isEqualTo("<U+D800>，<U+110000>和<U+0000>");
  }

  /** A site of documents, no title, and the salutation goes on. */
  @Test
  void findsAReportWhoseSalutationRunsOn() {
    List<String> lines = InventedPlaces.yunxiLines();
    int opening = lines.indexOf("各位代表：");
    List<String> scrape = new ArrayList<>(List.of("首页", "文档中心", "大小：61.50KB"));
    scrape.add("各位代表，" + lines.get(opening + 1));
    scrape.addAll(lines.subList(opening + 2, lines.size()));
    Settled settled = new Settled("云溪市", 2031);
    Report report = Objects.requireNonNull(InventedPlaces.parse(scrape, settled).value());
    assertThat(report.completeness().complete()).isTrue();
    assertThat(texts(report).get(0)).isEqualTo("各位代表，" + lines.get(opening + 1));
    assertThat(texts(report)).hasSize(texts(parse(lines)).size() - 1);
  }

  /** No character changes, but what the points end is known. */
  @ParameterizedTest
  @ValueSource(strings = {".", "．", "｡"})
  void readsPointsAsFullStops(String point) {
    List<String> lines = InventedPlaces.yunxiLines();
    Report whole = parse(lines);
    Report report = parse(lines.stream().map(line -> line.replace("。", point)).toList());
    assertThat(report.completeness()).isEqualTo(whole.completeness());
    assertThat(report.figures()).hasSameSizeAs(whole.figures());
    assertThat(report.allSections().map(Section::title).toList())
        .isEqualTo(whole.allSections().map(Section::title).toList());
    assertThat(texts(report))
        .isEqualTo(texts(whole).stream().map(text -> text.replace("。", point)).toList());
  }

  /** A title of several clauses, and a list behind a colon. */
  @Test
  void breaksOneLineWhereItsParagraphsStandTwoBlanksApart() {
    List<String> lines = longReport();
    lines.set(lines.indexOf("三、2031年重点工作"), "三、实干为先，做好2031年重点工作");
    lines.add(lines.indexOf("三、实干为先，做好2031年重点工作") + 1, "今年要抓好以下工作：");
    assertThat(texts(parse(List.of(String.join("  ", lines))))).isEqualTo(texts(parse(lines)));
  }
}
