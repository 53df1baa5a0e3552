package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Where files of two builds stand side by side, a search is right or says what did not load. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalfUpdatedSiteIT {
  private static final List<String> QUERIES =
      List.of("发展", "营商环境", "专精特新小巨人", "建设 改善", "14.5%", "统一 -发展", "无人说过的话");
  private static final String DIRECTORY = "directory.js";
  private static final String SEARCH =
      """
      const [query, done] = arguments;
      window.gangmu.search(query).then(
        ({total, hits}) => done(total + " " + hits.map((hit) => hit.url + hit.text).join(" ")),
        (error) => done("failed: " + error.message));
      """;

  private ChromeDriver browser;
  private SearchSite before;
  private SearchSite after;
  private Path site;
  private int opened;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    before = new SearchSite(folder.resolve("before"), InventedReports.paragraphs(300, 11));
    after = new SearchSite(folder.resolve("after"), InventedReports.paragraphs(320, 12));
    browser = Chromium.start();
  }

  @AfterAll
  void stop() {
    browser.quit();
  }

  @BeforeEach
  void emptySite(@TempDir Path empty) throws IOException {
    site = empty;
    for (String file :
        List.of(
            "search/index.html", "assets/search.js", "assets/results.js", "assets/search.css")) {
      Files.createDirectories(site.resolve(file).getParent());
      Files.copy(before.file(file), site.resolve(file));
    }
  }

  @Test
  void saysThatShardsOfTheDirectoryAreNotThere() throws IOException {
    put(before, true, false);
    put(after, false, true);
    open();
    assertThat(answers()).allMatch(answer -> answer.matches("failed: search/\\w+-\\w+\\.js"));
    put(after, true, false);
    assertThat(answers()).isEqualTo(answers(after));
  }

  @Test
  void neverMixesTwoBuildsWhileThePageIsOpen() throws IOException {
    List<String> right = answers(after);
    put(before, true, true);
    open();
    assertThat(answer(QUERIES.get(0))).isNotEqualTo(right.get(0)).doesNotStartWith("failed");
    clear();
    put(after, true, true);
    assertThat(answer(QUERIES.get(2))).startsWith("failed: search/");
    assertThat(answers()).isEqualTo(right);
  }

  @Test
  void saysWhichShardIsCutOffAndTriesItAgain() throws IOException {
    put(after, true, true);
    List<String> right = answers(after);
    List<Path> shards = files(site.resolve("search"), true);
    for (Path shard : shards) {
      byte[] whole = Files.readAllBytes(shard);
      Files.write(shard, Arrays.copyOf(whole, whole.length / 2));
      open();
      List<String> answers = answers();
      for (int i = 0; i < answers.size(); i++) {
        String name = "failed: search/" + shard.getFileName();
        assertThat(answers.get(i)).as(QUERIES.get(i)).isIn(right.get(i), name);
      }
      Files.write(shard, whole);
      assertThat(answers()).isEqualTo(right);
    }
  }

  private void open() {
    open(site.toUri().toString());
  }

  /** Opens the page of a site afresh, and waits for its script. */
  private void open(String root) {
    String page = root + "search/index.html?opened=" + opened++;
    browser.get(page);
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(
            driver ->
                Boolean.TRUE.equals(
                    browser.executeScript(
                        "return location.href === arguments[0] && !!(window.gangmu && window.gangmu.search)",
                        page)));
  }

  private String answer(String query) {
    return String.valueOf(browser.executeAsyncScript(SEARCH, query));
  }

  private List<String> answers() {
    return QUERIES.stream().map(this::answer).toList();
  }

  /** What a whole site answers. */
  private List<String> answers(SearchSite whole) {
    open(whole.onDisk());
    List<String> answers = answers();
    assertThat(answers).noneMatch(answer -> answer.startsWith("failed"));
    open();
    return answers;
  }

  private void put(SearchSite from, boolean directory, boolean shards) throws IOException {
    if (directory) {
      Path file = from.file("search/" + DIRECTORY);
      Files.write(site.resolve("search").resolve(DIRECTORY), Files.readAllBytes(file));
    }
    for (Path shard : shards ? files(from.file("search"), true) : new ArrayList<Path>()) {
      Files.write(site.resolve("search").resolve(shard.getFileName()), Files.readAllBytes(shard));
    }
  }

  private void clear() throws IOException {
    for (Path file : files(site.resolve("search"), false)) {
      Files.delete(file);
    }
  }

  /** The files of a search, or of these only its shards. */
  private static List<Path> files(Path search, boolean shards) {
    try (Stream<Path> files = Files.list(search)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .filter(file -> !shards || !file.endsWith(DIRECTORY))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
