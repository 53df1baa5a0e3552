package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.databind.json.JsonMapper;

/** Sets what a browser finds beside what Lucene's IndexSearcher finds. */
final class LuceneComparison implements AutoCloseable {
  private static final int LIMIT = 25;
  private static final int AT_A_TIME = 100;
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

  private final SearchSite site;
  private final ReferenceSearch reference;
  private final JsonMapper json = new JsonMapper();

  LuceneComparison(Path folder, List<SearchParagraph> paragraphs) throws IOException {
    this.site = new SearchSite(folder, paragraphs);
    this.reference = new ReferenceSearch(paragraphs);
  }

  SearchSite site() {
    return site;
  }

  /** Fails where hits, order, scores or totals differ; gives how many queries find something. */
  int compare(ChromeDriver browser, List<Asked> questions) throws IOException {
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    int found = 0;
    for (int first = 0; first < questions.size(); first += AT_A_TIME) {
      List<Asked> some = questions.subList(first, Math.min(questions.size(), first + AT_A_TIME));
      String said =
          String.valueOf(
              browser.executeAsyncScript(SEARCH_ALL, some.stream().map(this::call).toList()));
      assertThat(said).startsWith("[");
      ReferenceSearch.Result[] results = json.readValue(said, ReferenceSearch.Result[].class);
      assertThat(results).hasSameSizeAs(some);
      for (int i = 0; i < results.length; i++) {
        Asked asked = some.get(i);
        ReferenceSearch.Result expected =
            reference.search(asked.query(), LIMIT, asked.filters(), asked.typing());
        assertThat(results[i]).as("%s", asked).isEqualTo(expected);
        found += expected.hits().isEmpty() ? 0 : 1;
      }
    }
    return found;
  }

  private List<Object> call(Asked asked) {
    Map<String, Object> options = new HashMap<>(asked.filters());
    options.put("limit", LIMIT);
    options.put("typing", asked.typing());
    return new ArrayList<>(List.of(asked.query(), options));
  }

  @Override
  public void close() throws IOException {
    reference.close();
  }
}
