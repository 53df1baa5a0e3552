package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.Chromium;
import gangmu.browser.FolderServer;
import gangmu.model.Part;
import gangmu.text.SearchToken;
import gangmu.text.SearchTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.databind.json.JsonMapper;

/** The browser's hits are those of Lucene's IndexSearcher, in its order, with its scores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LuceneInTheBrowserIT {
  private static final int LIMIT = 25;
  private static final String SEARCH_ALL =
      """
      const [queries, done] = arguments;
      (async () => {
        const results = [];
        for (const [query, options] of queries) {
          results.push(await window.gangmu.search(query, options));
        }
        return results;
      })().then((results) => done(JSON.stringify(results)), (error) => done(String(error)));
      """;

  private record Asked(String query, Map<String, String> filters, boolean typing) {}

  private final List<SearchParagraph> paragraphs = InventedReports.paragraphs(480, 20230108);
  private final List<Asked> questions = questions();

  private SearchSite site;
  private ReferenceSearch reference;
  private ChromeDriver browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    site = new SearchSite(folder, paragraphs);
    reference = new ReferenceSearch(paragraphs);
    browser = Chromium.start();
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
  }

  @AfterAll
  void stop() throws IOException {
    browser.quit();
    reference.close();
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
    List<List<Object>> asked = new ArrayList<>();
    for (Asked question : questions) {
      Map<String, Object> options = new HashMap<>(question.filters());
      options.put("limit", LIMIT);
      options.put("typing", question.typing());
      asked.add(List.of(question.query(), options));
    }
    ReferenceSearch.Result[] results =
        new JsonMapper()
            .readValue(
                String.valueOf(browser.executeAsyncScript(SEARCH_ALL, asked)),
                ReferenceSearch.Result[].class);
    assertThat(results).hasSameSizeAs(questions);
    int found = 0;
    for (int i = 0; i < questions.size(); i++) {
      Asked question = questions.get(i);
      ReferenceSearch.Result expected =
          reference.search(question.query(), LIMIT, question.filters(), question.typing());
      assertThat(results[i]).as("%s", question).isEqualTo(expected);
      found += expected.hits().isEmpty() ? 0 : 1;
    }
    assertThat(found).as("queries that find something").isGreaterThan(questions.size() / 2);
  }

  private List<Asked> questions() {
    Random random = new Random(7);
    List<Asked> questions = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String one = quote(random, 30);
      String two = quote(random, 3);
      String three = quote(random, 2);
      questions.add(new Asked(one, Map.of(), false));
      questions.add(new Asked(two, Map.of(), false));
      questions.add(new Asked(two + " " + three, Map.of(), false));
      questions.add(new Asked(two + " -" + three, Map.of(), false));
      questions.add(new Asked("\"" + one + "\" “" + three, Map.of(), false));
      questions.add(new Asked(three, Map.of("year", String.valueOf(2015 + i % 6)), false));
      questions.add(new Asked(two, Map.of("place", "南屏县", "part", Part.TASKS.id()), false));
    }
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
            "发".repeat(700),
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

  /** A piece of a paragraph between two ends of tokens. */
  private String quote(Random random, int tokens) {
    String text = paragraphs.get(random.nextInt(paragraphs.size())).text();
    List<SearchToken> all = SearchTokens.of(text);
    int from = random.nextInt(all.size());
    int to = Math.min(all.size() - 1, from + random.nextInt(tokens));
    return text.substring(all.get(from).start(), Math.max(all.get(from).end(), all.get(to).end()));
  }
}
