package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Place;
import gangmu.model.Report;
import gangmu.model.SiteSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteTest {
  /** What other stages add to the site. */
  private static Set<String> elsewhere(String... reports) {
    Stream<String> ofReports =
        Stream.of(reports)
            .flatMap(
                report ->
                    Stream.of("report.json", "indicators.csv", "tasks.csv")
                        .map(file -> report + "/" + file));
    Stream<String> whole =
        Stream.of(
            "assets/results.js",
            "assets/search.js",
            "data/datapackage.json",
            "data/indicators.csv",
            "data/reports.csv",
            "data/tasks.csv",
            "feed.xml");
    return Stream.concat(whole, ofReports).collect(Collectors.toSet());
  }

  private static final Set<String> ELSEWHERE = elsewhere("yunxi/2023", "yunxi/2024");

  @Test
  void hasEveryPageOfEveryReport() {
    assertThat(TestSite.of(Yunxi.whole(), Yunxi.piece()).paths())
        .contains(
            ".nojekyll",
            "404.html",
            "assets/site.css",
            "index.html",
            "search/index.html",
            "yunxi/index.html",
            "yunxi/2023/index.html",
            "yunxi/2024/index.html",
            "yunxi/2024/indicators/index.html",
            "yunxi/2024/source/index.html",
            "yunxi/2024/tasks/index.html");
  }

  @Test
  void linksOnlyToWhatExists() {
    assertThat(LinkCheck.broken(TestSite.of(Yunxi.whole(), Yunxi.piece()).files(), ELSEWHERE))
        .isEmpty();
  }

  @Test
  void linksOnlyToWhatExistsWithoutTheSource() {
    ReportSource bare = new ReportSource(Yunxi.whole().report(), List.of());
    assertThat(LinkCheck.broken(TestSite.of(bare).files(), ELSEWHERE)).isEmpty();
  }

  @Test
  void linksOnlyToWhatExistsInAFolderOfHanCharacters() {
    ReportSource whole = at(Yunxi.whole(), "云溪");
    assertThat(LinkCheck.broken(TestSite.of(whole).files(), elsewhere("云溪/2024"))).isEmpty();
  }

  @Test
  void loadsAndAsksForNothingFromOutside() {
    TestSite site = TestSite.of(Yunxi.whole(), Yunxi.piece());
    for (String path : site.paths()) {
      if (path.endsWith(".html")) {
        assertThat(
                site.page(path)
                    .select(
                        "[style], style, script:not([src]):not([type=application/ld+json]), [onclick]"))
            .as(path)
            .isEmpty();
        assertThat(
                site.page(path).select("meta[http-equiv=Content-Security-Policy]").attr("content"))
            .as(path)
            .startsWith("default-src 'none'")
            .doesNotContain("unsafe");
      }
    }
  }

  @Test
  void isTheSameInWhateverOrderAndLocale() {
    Locale before = Locale.getDefault();
    List<String> first = contents(TestSite.of(Yunxi.whole(), Yunxi.piece()));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(contents(TestSite.of(Yunxi.piece(), Yunxi.whole()))).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesAPlaceThatWouldLeaveTheSite() {
    assertThat(
            Site.of(
                    List.of(at(Yunxi.whole(), "../..")),
                    TestSite.templates(java.nio.file.Path.of("templates")),
                    SiteSettings.DEFAULT,
                    List.of(),
                    Map.of())
                .diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("site.address"));
  }

  @Test
  void refusesTwoReportsAtOneAddress() {
    assertThat(
            Site.of(
                    List.of(Yunxi.whole(), Yunxi.whole()),
                    TestSite.templates(java.nio.file.Path.of("templates")),
                    SiteSettings.DEFAULT,
                    List.of(),
                    Map.of())
                .diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("site.duplicate"));
  }

  @Test
  void showsHostileContentAsText() {
    TestSite site = TestSite.of(Hostile.report());
    for (String path : site.paths()) {
      if (path.endsWith(".html")) {
        assertThat(site.page(path).select("img, main script, [onerror], [href^=javascript]"))
            .as(path)
            .isEmpty();
      }
    }
    assertThat(site.page("yunxi/2024/index.html").select("h1").text())
        .isEqualTo("2024年" + Hostile.TITLE);
    assertThat(site.page("yunxi/2024/index.html").select("#p1").text())
        .startsWith(Hostile.MARKUP + Hostile.WORD);
    assertThat(site.page("yunxi/2024/source/index.html").select("#l1 p").text())
        .startsWith(Hostile.MARKUP + Hostile.WORD);
  }

  @Test
  void saysThatAnEmptySiteIsEmpty() {
    assertThat(TestSite.of().page("index.html").text()).contains("还没有报告");
  }

  private static List<String> contents(TestSite site) {
    return Stream.concat(site.paths().stream(), site.paths().stream().map(site::text))
        .collect(Collectors.toList());
  }

  private static ReportSource at(ReportSource source, String address) {
    Report r = source.report();
    Place place = new Place(r.place().name(), r.place().level(), r.place().code(), address);
    Report moved =
        new Report(
            r.title(),
            place,
            r.year(),
            r.date(),
            r.session(),
            r.speaker(),
            r.completeness(),
            r.source(),
            r.sections(),
            r.figures(),
            r.tasks(),
            r.annexes());
    return new ReportSource(moved, source.sourceLines());
  }
}
