package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.Chromium;
import gangmu.browser.FolderServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The committed site, as a reader meets it: from a server under a path prefix, and from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteInBrowserIT {
  private static final Path SITE = Path.of("site-output").toAbsolutePath();

  private final FolderServer server;
  private final ChromeDriver browser;

  SiteInBrowserIT() throws IOException {
    server = new FolderServer(SITE);
    browser = Chromium.start();
  }

  @AfterAll
  void stop() {
    browser.quit();
    server.close();
  }

  @BeforeAll
  void startsEmpty() {
    browser.get("about:blank");
  }

  Stream<String> roots() {
    return Stream.of(server.address(), SITE.toUri().toString());
  }

  /** A query, what is marked, and the paragraphs that hold it: read off the scrape. */
  Stream<Arguments> queries() {
    return roots()
        .flatMap(
            root ->
                Stream.of(
                    Arguments.of(root, "营商环境", "营商环境", List.of("p7")),
                    Arguments.of(root, "专精特新", "专精特新", List.of("p6")),
                    Arguments.of(root, "5G 基站", "5G基站", List.of("p6")),
                    Arguments.of(root, "一", "一", List.of("p3", "p4", "p5", "p7")),
                    Arguments.of(root, "155.5%", "155.5%", List.of("p5"))));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsTheParagraphsMarkedAndLeadsToThem(
      String root, String query, String marked, List<String> paragraphs) {
    browser.get(root + "index.html");
    browser.findElement(By.cssSelector("form.search input")).sendKeys(query);
    await(".search-heading a");
    List<WebElement> links = browser.findElements(By.cssSelector(".search-heading a"));
    assertThat(links)
        .extracting(link -> String.valueOf(link.getAttribute("href")).replaceFirst(".*#", ""))
        .containsExactlyInAnyOrderElementsOf(paragraphs);
    for (WebElement excerpt : browser.findElements(By.cssSelector(".search-excerpt"))) {
      String marks =
          String.join(
              "",
              excerpt.findElements(By.tagName("mark")).stream().map(WebElement::getText).toList());
      assertThat(marks).startsWith(marked);
    }
    links.get(0).click();
    WebElement target = await("p:target");
    assertThat(target.getText()).contains(marked);
    assertThat(target.isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("roots")
  void leadsFromANumberToItsSentenceAndToItsLineOfTheScrape(String root) {
    browser.get(root + "shenyang/2023/indicators/index.html");
    WebElement row =
        browser.findElements(By.cssSelector("tr")).stream()
            .filter(tr -> tr.getText().startsWith("社会消费品零售总额"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getText()).contains("−3%", "2022");
    row.findElement(By.partialLinkText("社会消费品零售总额下降3%")).click();
    assertThat(await("p :target, p:target").getText()).contains("3%");
    browser.navigate().back();
    browser.findElement(By.linkText("源 30–31")).click();
    assertThat(await(":target").getText()).contains("1.3%", "固定资产投资增长", "7%左右");
  }

  @ParameterizedTest
  @MethodSource("roots")
  void saysOnEveryPageOfTheReportThatItIsNotWhole(String root) {
    for (String page : List.of("", "indicators/", "tasks/")) {
      browser.get(root + "shenyang/2023/" + page + "index.html");
      assertThat(browser.findElement(By.tagName("main")).getText()).contains("残缺", "第84行");
    }
    assertThat(browser.findElement(By.tagName("main")).getText()).contains("未载目标、任务");
  }

  @Test
  void searchesFromAnyPageByTheKeyboard() {
    browser.get(server.address() + "shenyang/2023/index.html");
    browser.findElement(By.tagName("body")).sendKeys("/");
    browser.switchTo().activeElement().sendKeys("营商环境", Keys.ENTER);
    assertThat(await(".search-excerpt mark").getText()).isEqualTo("营商环境");
    assertThat(browser.getCurrentUrl()).startsWith(server.address() + "search/");
  }

  private WebElement await(String selector) {
    return new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(
            driver ->
                driver.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
  }
}
