package gangmu.data;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Figure;
import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.model.Task;
import gangmu.site.Addresses;
import gangmu.site.SiteFile;
import gangmu.site.Yunxi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteDataTest {
  private static final List<Report> REPORTS =
      List.of(Yunxi.whole().report(), Yunxi.piece().report());
  private static final List<String> PAGES =
      List.of("404.html", "index.html", "yunxi/2024/index.html", "yunxi/2024/source/index.html");
  private static final SiteSettings PLACED =
      SiteSettings.DEFAULT.at(URI.create("https://example.invalid/some/site/"));

  private static String text(String path, SiteSettings settings) {
    return new String(bytes(path, settings), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String path, SiteSettings settings) {
    return SiteData.of(REPORTS, PAGES, settings).stream()
        .filter(file -> file.path().equals(path))
        .map(SiteFile::bytes)
        .findFirst()
        .orElseThrow();
  }

  private static List<CSVRecord> rows(String path) {
    String text = text(path, SiteSettings.DEFAULT);
    assertThat(text).startsWith("\ufeff").endsWith("\r\n");
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new java.io.StringReader(text.substring(1)))
          .getRecords();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void hasTheColumnsThatArePromised() {
    assertThat(text("data/indicators.csv", SiteSettings.DEFAULT).lines().findFirst().orElseThrow())
        .isEqualTo(
            "\ufeffplace,code,report,indicator,name,status,year,period,measure,value,upper,unit,"
                + "bound,scope,url,quote");
  }

  @Test
  void givesEachFigureBack() {
    List<CSVRecord> rows = rows("data/indicators.csv");
    List<Figure> figures = REPORTS.stream().flatMap(r -> r.figures().stream()).toList();
    assertThat(rows).hasSameSizeAs(figures);
    for (int i = 0; i < rows.size(); i++) {
      Figure figure = figures.get(i);
      CSVRecord row = rows.get(i);
      assertThat(row.get("name")).isEqualTo(figure.name());
      assertThat(row.get("quote")).isEqualTo(figure.quote());
      assertThat(row.get("status")).isEqualTo(figure.status().id());
      assertThat(row.get("measure")).isEqualTo(figure.measure().id());
      assertThat(row.get("bound")).isEqualTo(figure.bound().id());
      assertThat(row.get("unit")).isEqualTo(figure.unit());
      assertThat(row.get("year")).isEqualTo(String.valueOf(figure.year()));
      assertThat(number(row, "value")).isEqualTo(figure.value());
      assertThat(number(row, "upper")).isEqualTo(figure.upper());
      assertThat(row.get("url")).endsWith("/index.html#" + figure.paragraph());
    }
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(CSVRecord row, String name) {
    return row.get(name).isEmpty() ? null : new BigDecimal(row.get(name));
  }

  @Test
  void givesEachReportATableOfItsOwn() {
    assertThat(rows("yunxi/2024/indicators.csv")).hasSize(10);
    assertThat(rows("yunxi/2023/indicators.csv")).hasSize(1);
    List<Task> tasks = Yunxi.whole().report().tasks();
    assertThat(rows("yunxi/2024/tasks.csv"))
        .extracting(row -> row.get("title"), row -> row.get("deliverables"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple(tasks.get(0).title(), "加工企业 20家以上"));
    assertThat(rows("data/reports.csv"))
        .extracting(row -> row.get("complete"), row -> row.get("missing"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("true", ""),
            org.assertj.core.groups.Tuple.tuple("false", "targets tasks closing"));
  }

  @Test
  void keepsASpreadsheetFromTakingATextForAFormula() {
    Table<String> table =
        new Table<>("t", "", List.of(Column.required("c", "string", "", "", text -> text)));
    List<String> texts =
        List.of("=1+1", "+1", "-1", "@a", "＝1", "'=1", "'a", "a=1", "−3%", "\"=1\"\r\n,");
    String csv = new String(table.bytes(texts), StandardCharsets.UTF_8).substring(1);
    List<String> cells;
    try {
      cells =
          CSVFormat.RFC4180.parse(new java.io.StringReader(csv)).stream()
              .skip(1)
              .map(row -> row.get(0))
              .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(cells).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@＝].*"));
    assertThat(cells.stream().map(SiteDataTest::bare)).containsExactlyElementsOf(texts);
  }

  /** What a reader has to do to have the text back. */
  private static String bare(String cell) {
    return cell.replaceFirst("^'('*[=+\\-@\\t\\r＝＋－＠])", "$1");
  }

  @Test
  void namesPagesByTheirWholeAddressWhereItIsKnown() throws Exception {
    String map = text(Addresses.SITEMAP, PLACED);
    assertThat(map)
        .contains("<loc>https://example.invalid/some/site/</loc>")
        .contains("<loc>https://example.invalid/some/site/yunxi/2024/</loc>")
        .doesNotContain("404", "source");
    assertThat(text(Addresses.ROBOTS, PLACED))
        .endsWith("Sitemap: https://example.invalid/some/site/sitemap.xml\n");
    assertThat(text(Addresses.FEED, PLACED))
        .contains("href=\"https://example.invalid/some/site/yunxi/2024/index.html\"");
    for (String path : Stream.of(Addresses.SITEMAP, Addresses.FEED).toList()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes(path, PLACED)));
    }
  }

  @Test
  void hasNoSitemapWhereTheSiteHasNoAddress() {
    assertThat(SiteData.of(REPORTS, PAGES, SiteSettings.DEFAULT).stream().map(SiteFile::path))
        .contains(Addresses.ROBOTS, Addresses.FEED)
        .doesNotContain(Addresses.SITEMAP);
  }

  @Test
  void datesAnEntryByItsReport() {
    assertThat(text(Addresses.FEED, SiteSettings.DEFAULT))
        .containsSubsequence(
            "<updated>2024-01-09T00:00:00Z</updated>",
            "2024年云溪市政府工作报告",
            "2023年云溪市政府工作报告",
            "<updated>2023-01-01T00:00:00Z</updated>");
  }

  @Test
  void tellsSearchEnginesWhatAPageIsWithoutEndingTheScript() {
    String json = StructuredData.of(REPORTS, PLACED).getOrDefault("yunxi/2024/index.html", "");
    JsonNode node = new JsonMapper().readTree(json);
    assertThat(node.get("@type").asString()).isEqualTo("Report");
    assertThat(node.get("author").get("name").asString()).isEqualTo("云溪市人民政府");
    assertThat(node.get("datePublished").asString()).isEqualTo("2024-01-09");
    assertThat(json).doesNotContain("<");
  }

  @Test
  void namesTheThirtyNewestReportsInTheFeed() {
    List<Report> many =
        IntStream.range(0, 40).mapToObj(i -> dated(1990 + i, i % 2 == 0 ? "未定" : null)).toList();
    String feed =
        SiteData.of(many, PAGES, SiteSettings.DEFAULT).stream()
            .filter(file -> file.path().equals("feed.xml"))
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(feed.split("<entry>", -1)).hasSize(31);
    assertThat(feed)
        .contains("<updated>2029-01-01T00:00:00Z</updated>")
        .contains("<updated>2000-01-01T00:00:00Z</updated>")
        .doesNotContain("1999-01-01", "未定");
  }

  private static Report dated(int year, @Nullable String date) {
    Report report = REPORTS.get(0);
    return new Report(
        report.title(),
        report.place(),
        year,
        date,
        report.session(),
        report.speaker(),
        report.completeness(),
        report.source(),
        report.sections(),
        report.figures(),
        report.tasks(),
        report.annexes());
  }
}
