package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gangmu.browser.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** A thousand searches over hundreds of real reports, where there are some beside the project. */
class LuceneOverRealReportsIT {
  private static final int EVERY = 2;
  private static final int QUERIES = 1000;

  @Test
  void ranksAsLuceneDoesOverRealReports(@TempDir Path folder) throws IOException {
    assumeThat(Corpus.isThere())
        .as("%s is not there: real reports are not compared", Corpus.FOLDER)
        .isTrue();
    List<SearchParagraph> paragraphs = Corpus.paragraphs(EVERY);
    assertThat(paragraphs.stream().map(SearchParagraph::page).distinct().count())
        .isGreaterThanOrEqualTo(300);
    ChromeDriver browser = Chromium.start();
    try (LuceneComparison comparison = new LuceneComparison(folder, paragraphs)) {
      browser.get(comparison.site().onDisk() + "search/index.html");
      int found = comparison.compare(browser, Asked.drawn(paragraphs, QUERIES, 20230108));
      assertThat(found).as("queries that find something").isGreaterThan(QUERIES / 2);
    } finally {
      browser.quit();
    }
  }
}
