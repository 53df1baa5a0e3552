package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.Chromium;
import gangmu.browser.FolderServer;
import gangmu.text.SearchTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The browser's hits are those of Lucene's IndexSearcher, in its order, with its scores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LuceneInTheBrowserIT {
  private static final int DRAWN = 1000;

  private final List<SearchParagraph> paragraphs = InventedReports.paragraphs(480, 20230108);

  private LuceneComparison comparison;
  private SearchSite site;
  private ChromeDriver browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    comparison = new LuceneComparison(folder, paragraphs);
    site = comparison.site();
    browser = Chromium.start();
  }

  @AfterAll
  void stop() throws IOException {
    browser.quit();
    comparison.close();
  }

  @Test
  void ranksAsLuceneDoesFromDisk() throws IOException {
    browser.get(site.onDisk() + "search/index.html");
    comparesWithLucene();
  }

  @Test
  void ranksAsLuceneDoesUnderAPathPrefix() throws IOException {
    FolderServer server = site.serve();
    try {
      browser.get(server.address() + "search/");
      comparesWithLucene();
    } finally {
      server.close();
    }
  }

  @Test
  void cutsEveryCharacterIntoTheTokensThatJavaCuts() {
    browser.get(site.onDisk() + "search/index.html");
    String script =
        """
        const [defined, done] = arguments;
        const engine = window.gangmu.engine;
        engine.index().then(async (index) => {
          await engine.prepare(index, "乹");
          const {rules} = index;
          const lines = defined.map((code) => {
            const text = "a" + String.fromCodePoint(code) + "1中" + String.fromCodePoint(code);
            const tokens = window.gangmu.engine.tokens(rules, text);
            return tokens.map((t) => [t.text, t.start, t.end, t.position].join(" ")).join("|");
          });
          done(lines.join("\\n"));
        }, (error) => done(String(error)));
        """;
    for (int block = 0; block < 0x30000; block += 0x4000) {
      List<Integer> defined = new ArrayList<>();
      for (int code = block; code < block + 0x4000; code++) {
        if (Character.isDefined(code)) {
          defined.add(code);
        }
      }
      assertThat(browser.executeAsyncScript(script, defined))
          .as("characters from U+%X", block)
          .isEqualTo(defined.stream().map(this::tokens).collect(Collectors.joining("\n")));
    }
  }

  private String tokens(int code) {
    String text = "a" + Character.toString(code) + "1中" + Character.toString(code);
    return SearchTokens.of(text).stream()
        .map(t -> t.text() + " " + t.start() + " " + t.end() + " " + t.position())
        .collect(Collectors.joining("|"));
  }

  private void comparesWithLucene() throws IOException {
    assertThat(comparison.compare(browser, Asked.drawn(paragraphs, DRAWN, 7)))
        .as("queries that find something")
        .isGreaterThan(DRAWN / 2);
    comparison.compare(browser, strange());
  }

  private static List<Asked> strange() {
    List<Asked> questions = new ArrayList<>();
    for (String bad :
        List.of(
            "",
            " ",
            "-",
            "\"",
            "\"\"",
            "-\"",
            "。",
            "-发展",
            "\u0000发展\u0007",
            "\uD800发展",
            "<script>alert(1)</script>",
            "发展。全面",
            "-发展。全面 建设",
            "发展 发展",
            "發展，經濟",
            "ｇｄｐ",
            "发".repeat(10_000),
            "发展 ".repeat(2_000),
            "\uDC00\uD800发展\uDBFF",
            "\u0000\u0001\u0008\u001B\u007F",
            "发展\u202E\uFEFF\u200B",
            "\uFFFE\uFFFF",
            "无人说过的话",
            "5",
            "%",
            "5g",
            "gd",
            "投入c9",
            "“gd")) {
      questions.add(new Asked(bad, Map.of(), false));
      questions.add(new Asked(bad, Map.of(), true));
    }
    for (String unfinished :
        List.of(
            "gd", "ca", "pm", "pm2", "投入c9", "的gd", "项目v2", "发展 gd", "发展 -gd", "发展。gd", "zz",
            "中zz")) {
      questions.add(new Asked(unfinished, Map.of(), true));
    }
    return questions;
  }
}
