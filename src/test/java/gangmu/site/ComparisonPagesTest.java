package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.compare.Cases;
import gangmu.model.Figure;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonPagesTest {
  private static final String PLACE = "yunxi/index.html";

  static Stream<Cases.Case> cases() {
    return Stream.of("years.txt", "gaps.txt", "choice.txt").flatMap(f -> Cases.in(f).stream());
  }

  private static TestSite site(Cases.Case given) {
    return TestSite.of(
        given.reports().stream()
            .map(report -> new ReportSource(report, List.of()))
            .toArray(ReportSource[]::new));
  }

  private static TestSite site(String file, int number) {
    return site(Cases.in(file).get(number));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void showsNoNumberThatIsNotAFigureAndLeadsEachToTheParagraphWithItsWords(Cases.Case given) {
    TestSite site = site(given);
    Set<String> wordings =
        given.reports().stream()
            .flatMap(report -> report.figures().stream())
            .map(Words::value)
            .collect(Collectors.toSet());
    for (String path : site.paths()) {
      if (path.equals(PLACE) || path.matches("indicators/.+/index.html")) {
        Document page = site.page(path);
        for (Element number : page.select("td a.figure")) {
          assertThat(wordings).contains(number.text());
          assertThat(paragraph(site, path, number.attr("href")))
              .contains(number.text().replaceFirst("^−", ""));
        }
        page.select("td a.figure, td .difference, td small, .reports").remove();
        assertThat(page.select("td").text()).as(path).doesNotContainPattern("[0-9]");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsWhatDoesNotCountWithinReach(Cases.Case given) {
    TestSite site = site(given);
    Document page = site.page(PLACE);
    List<String> reached = page.select("td a.figure, .asides a").eachAttr("href");
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            given.reports().stream()
                .flatMap(
                    report ->
                        report.figures().stream()
                            .map(Figure::paragraph)
                            .map(id -> report.year() + "/index.html#" + id))
                .toList());
  }

  @Test
  void saysWhatIsMissingAndWhy() {
    assertThat(site("years.txt", 6).page(PLACE).select(".pairs tbody tr").eachText())
        .containsExactly("2030 残缺 税收收入增长5%", "2029 无报告 税收收入增长4%");
    assertThat(site("years.txt", 1).page(PLACE).select(".pairs tbody tr").eachText())
        .contains("2032 未见 未见");
  }

  @Test
  void givesOneRowToYearsThatLackTheSameForTheSameReason() {
    assertThat(site("years.txt", 7).page(PLACE).select(".pairs tbody tr").eachText())
        .containsExactly(
            "2036 进出口总额增长3% 无报告",
            "2035 无报告 未见", "2034 未见 无报告", "2031–2033 未见 未见", "2030 进出口总额增长5% 未见");
  }

  @Test
  void putsAnotherUnitBelowTheTableAndSaysSoInItsCell() {
    Document page = site("gaps.txt", 4).page(PLACE);
    assertThat(page.select(".pairs tbody tr").eachText())
        .containsExactly("2031 地区生产总值达到600亿元 无报告", "2030 地区生产总值达到500亿元 单位不同");
    assertThat(page.select(".asides li").text()).contains("2.1倍", "单位与表中不是一类");
  }

  @Test
  void measuresARangeFromItsNearEnd() {
    assertThat(site("gaps.txt", 1).page(PLACE).select(".pairs td:last-child").eachText())
        .containsExactly("区间内", "比下限 −0.6 个百分点", "比上限 +0.3 个百分点", "区间内");
  }

  @Test
  void notesAnotherScopeAndAnotherReport() {
    assertThat(site("choice.txt", 3).page(PLACE).select(".pairs td:last-child").text())
        .isEqualTo("+0.2 个百分点 口径不同");
    assertThat(site("years.txt", 3).page(PLACE).select(".pairs td:last-child").eachText())
        .contains("+1 万吨 见2034年报告");
  }

  @Test
  void putsPlacesBelowEachOtherAndYearsBesideEachOther() {
    Document page = site("years.txt", 0).page("indicators/gdp/index.html");
    assertThat(page.select("thead th").eachText()).containsExactly("地方", "2031", "2030");
    assertThat(page.select("tbody th a").attr("href"))
        .isEqualTo("../../yunxi/index.html#indicator-gdp");
  }

  @Test
  void drawsAChartWhereThereAreYearsToCompare() {
    TestSite site = site("gaps.txt", 1);
    assertThat(site.page("indicators/gdp/index.html").select(".chart img").attr("src"))
        .isEqualTo("growth.svg");
    assertThat(site.text("indicators/gdp/growth.svg").split("<circle", -1)).hasSize(5);
    assertThat(site("years.txt", 0).page("indicators/gdp/index.html").select(".chart")).isEmpty();
  }

  @Test
  void drawsOutcomesOfOneUnitTogetherWhateverTheirMagnitude() {
    TestSite site = site("gaps.txt", 10);
    assertThat(site.text("indicators/gdp/level.svg").split("<circle", -1)).hasSize(4);
    assertThat(site.page(PLACE).select("figcaption").text()).endsWith("总量，单位：亿元");
  }

  @Test
  void givesEachKindOfUnitItsTable() {
    Document page = site("gaps.txt", 6).page("indicators/trade/index.html");
    assertThat(page.select("h2").eachText()).containsExactly("总量（以元计）", "总量（以美元计）", "比较的规则");
    assertThat(page.select("#level-2 tbody td").eachText()).containsExactly("进出口总额达到31亿美元");
  }

  @Test
  void leavesOutAnIndicatorThatCannotBeAnAddress() {
    assertThat(site("years.txt", 0).page("indicators/index.html").select("tbody th").eachText())
        .containsExactly("地区生产总值");
  }

  private static String paragraph(TestSite site, String from, String href) {
    URI target = URI.create("http://host.invalid/" + from).resolve(href);
    return site.page(target.getPath().substring(1)).select("p#" + target.getFragment()).text();
  }
}
