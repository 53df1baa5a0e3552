package gangmu.data;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Completeness;
import gangmu.model.Completeness.BreakOff;
import gangmu.model.Completeness.Manner;
import gangmu.model.Figure;
import gangmu.model.Report;
import gangmu.model.SourceRef;
import gangmu.site.SiteFile;
import gangmu.site.Yunxi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void standsBesideTheReport() {
    assertThat(ReportJson.of(Yunxi.whole().report()).path()).isEqualTo("yunxi/2024/report.json");
  }

  /** The expected file was written by hand after the promise of the format. */
  @Test
  void saysOfAPieceWhatTheFormatPromises() throws IOException {
    assertThat(read(ReportJson.of(Yunxi.piece().report()))).isEqualTo(expected("yunxi-2023.json"));
  }

  @Test
  void saysOfAWholeReportWhatTheFormatPromises() throws IOException {
    assertThat(read(ReportJson.of(Yunxi.whole().report()))).isEqualTo(expected("yunxi-2024.json"));
  }

  @Test
  void quotesTheParagraph() {
    JsonNode json = read(ReportJson.of(Yunxi.whole().report()));
    for (Figure figure : Yunxi.whole().report().figures()) {
      String text =
          json.findParents("text").stream()
              .filter(node -> node.get("id").asString().equals(figure.paragraph()))
              .findFirst()
              .orElseThrow()
              .get("text")
              .asString();
      assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.quote());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MID_SENTENCE, the text breaks off in mid-sentence at source line 84",
    "NO_CLOSING,   the text ends without a closing at source line 84",
  })
  void saysWhyATextIsNotComplete(Manner manner, String reason) {
    Report whole = Yunxi.whole().report();
    Report cut = with(whole, new Completeness(List.of(), new BreakOff(manner, 84)), whole.title());
    JsonNode json = read(ReportJson.of(cut));
    assertThat(json.get("complete").asBoolean()).isFalse();
    assertThat(json.get("completeness").get("reason").asString()).isEqualTo(reason);
  }

  @Test
  void countsThePagesOfAScrapeThatHasPages() {
    Report whole = Yunxi.whole().report();
    SourceRef pdf = new SourceRef("source.pdf", "ab".repeat(32), "pdf", null, List.of(1, 4, 4, 9));
    BreakOff breakOff = new BreakOff(Manner.MID_SENTENCE, 17);
    Report paged =
        new Report(
            whole.title(),
            whole.place(),
            whole.year(),
            whole.date(),
            whole.session(),
            whole.speaker(),
            new Completeness(List.of(), breakOff),
            pdf,
            whole.sections(),
            whole.figures(),
            whole.tasks(),
            whole.annexes());
    JsonNode json = read(ReportJson.of(paged));
    assertThat(json.get("sections").get(0).findValues("source"))
        .extracting(source -> source.get("from").asInt())
        .containsExactly(1, 3); // lines 3 and 4: page 2 is empty
    assertThat(json.get("annexes").findValue("source").get("to").asInt()).isEqualTo(4);
    assertThat(json.get("completeness").get("reason").asString()).endsWith("at source page 4");
  }

  @Test
  void escapesWhatJsonMustEscapeAndEndsLinesWithALineFeed() {
    String title = "引号\"反斜线\\换行\n\u0001\u2028</script>";
    Report whole = Yunxi.whole().report();
    SiteFile file = ReportJson.of(with(whole, whole.completeness(), title));
    assertThat(read(file).get("title").asString()).isEqualTo(title);
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  private static Report with(Report r, Completeness completeness, String title) {
    SourceRef source = r.source();
    return new Report(
        title,
        r.place(),
        r.year(),
        r.date(),
        r.session(),
        r.speaker(),
        completeness,
        source,
        r.sections(),
        r.figures(),
        r.tasks(),
        r.annexes());
  }

  private static JsonNode read(SiteFile file) {
    return MAPPER.readTree(file.bytes());
  }

  private static JsonNode expected(String name) throws IOException {
    try (InputStream in = requireNonNull(ReportJsonTest.class.getResourceAsStream(name))) {
      return MAPPER.readTree(in.readAllBytes());
    }
  }
}
