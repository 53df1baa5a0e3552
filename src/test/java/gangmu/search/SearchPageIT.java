package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What people see of the search. */
class SearchPageIT extends SearchInBrowser {
  @Override
  SearchSite site(Path folder) throws IOException {
    return new SearchSite(folder, InventedReports.paragraphs(200, 3));
  }

  @Test
  void showsTheHitsMarkedWhileOneTypes() {
    type("新质生产力");
    awaits("共");
    assertThat(browser.findElements(By.cssSelector(".search-excerpt")))
        .isNotEmpty()
        .allSatisfy(
            excerpt ->
                assertThat(excerpt.findElement(By.tagName("mark")).getText()).isEqualTo("新质生产力"));
    assertThat(browser.getCurrentUrl()).contains("?q=%E6%96%B0");
  }

  @Test
  void marksTheHitAcrossItsQuotationMarks() {
    type("专精特新小巨人");
    awaits("共");
    assertThat(texts("mark")).allMatch(text -> text.matches("专精特新\\W*“小巨人"));
  }

  @Test
  void keepsToThePlaceAndTheYearOfTheAddress() {
    browser.get(server.address() + "search/?q=%E5%8F%91%E5%B1%95&place=云溪市&year=2016");
    awaits("云溪市 · 2016年：共");
    assertThat(texts(".search-origin")).containsExactly("云溪市 · 2016年");
  }

  @Test
  void findsALongerWordWhileOneTypes() {
    type("gd");
    awaits("共");
    assertThat(texts("mark")).contains("ＧＤＰ").allMatch(text -> text.matches("(ＧＤＰ|gdp)\\w*"));
  }

  @Test
  void leadsToTheParagraphFromAServerAndFromDisk() {
    type("营商环境");
    awaits("共");
    String link = ".search-heading a";
    assertThat(browser.findElement(By.cssSelector(link)).getDomProperty("href"))
        .matches("http://localhost:\\d+/some/prefix/place\\d/\\d+/\\?q=[%\\w]+#p\\d+");
    browser.get(site.onDisk() + "search/index.html?q=%E8%90%A5%E5%95%86");
    awaits("共");
    assertThat(browser.findElement(By.cssSelector(link)).getDomProperty("href"))
        .matches("file:///.*/place\\d/\\d+/index.html\\?q=[%\\w]+#p\\d+");
  }

  @Test
  void saysWhatTheTermsFindAloneWhereNothingHoldsAll() {
    type("营商环境 无人说过的话");
    awaits("没有一段同时含有");
    assertThat(texts(".search-partial li"))
        .satisfiesExactly(
            first -> assertThat(first).matches("单独检索“营商环境”：[1-9]\\d*段 检索"),
            second -> assertThat(second).isEqualTo("单独检索“无人说过的话”：0段"));
  }

  @Test
  void saysOnceWhatATermFindsThatStandsTwice() {
    type("营商环境 无人说过的话 营商环境 \"营商，环境\" 无人说过的话");
    awaits("没有一段同时含有");
    assertThat(texts(".search-partial li"))
        .hasSize(2)
        .satisfiesOnlyOnce(each -> assertThat(each).contains("0段"))
        .satisfiesOnlyOnce(each -> assertThat(each).containsPattern("营商.*环境”：[1-9]"));
  }

  @Test
  void keepsToTheLastQueryWhereTheFilesOfAnEarlierOneComeLate() {
    browser.executeScript(
        "const append = document.head.append; window.held = [];"
            + "document.head.append = function (script) {"
            + "  if (!held.length && /search\\/x/.test(script.src)) { held.push(script); }"
            + "  else { append.call(document.head, script); } };"
            + "window.release = () => new Promise((done) => {"
            + "  held[0].addEventListener('load', () => setTimeout(done, 300));"
            + "  append.call(document.head, held[0]); });");
    type("水河");
    until("return held.length === 1");
    type("无人说过的话");
    awaits("没有一段");
    browser.executeAsyncScript("release().then(arguments[arguments.length - 1])");
    assertThat(texts(".search-count")).containsExactly("没有一段含有“无人说过的话”。");
    assertThat(texts(".search-report")).isEmpty();
    type("水河");
    awaits("共");
    assertThat(texts("mark")).contains("水河");
  }

  @Test
  void takesAnotherPageToTheSearch() {
    for (String root : List.of(server.address(), site.onDisk())) {
      browser.get(root + "data/index.html");
      browser.findElement(By.tagName("body")).sendKeys("/");
      browser.switchTo().activeElement().sendKeys("5G 基站", Keys.ENTER);
      awaits("共");
      assertThat(browser.getCurrentUrl()).startsWith(root + "search/index.html?q=5G");
    }
  }

  @Test
  void saysThatAFileIsMissingAndTriesAgain() throws IOException {
    cutsOff("");
  }

  @Test
  void saysThatAFileIsCutOffAndTriesAgain() throws IOException {
    cutsOff("gangmu.shard(\"");
  }

  private void cutsOff(String rest) throws IOException {
    for (Path shard : shards()) {
      Path saved = shard.resolveSibling(shard.getFileName() + ".saved");
      Files.move(shard, saved);
      if (!rest.isEmpty()) {
        Files.writeString(shard, rest);
      }
    }
    try {
      type("营商环境");
      awaits("检索未完成");
      assertThat(texts(".search-report")).isEmpty();
    } finally {
      for (Path shard : shards()) {
        Files.deleteIfExists(shard);
      }
      for (Path saved : files(".saved")) {
        Files.move(saved, Path.of(saved.toString().replace(".saved", "")));
      }
    }
    browser.findElement(By.cssSelector(".search-more")).click();
    awaits("共");
  }

  @Test
  void takesMarkupForText() {
    type("<b>粗</b><script>alert(1)</script>");
    awaits("没有一段");
    assertThat(browser.findElements(By.cssSelector(".search-results b, .search-results script")))
        .isEmpty();
    type("粗");
    awaits("共");
    assertThat(browser.findElements(By.cssSelector(".search-results b"))).isEmpty();
  }

  @Test
  void staysAliveUnderAVeryLongQuery() {
    browser.executeScript(
        "const i = document.querySelector('[name=q]'); i.value = '发展 '.repeat(5000) + '无人说过';"
            + "i.dispatchEvent(new Event('input'));");
    awaits("没有一段");
    type("改善");
    awaits("共");
  }

  private List<Path> shards() throws IOException {
    return files(".js");
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(site.file("search"))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.endsWith("directory.js"))
          .toList();
    }
  }

  private void type(String query) {
    WebElement input = browser.findElement(By.name("q"));
    input.clear();
    input.sendKeys(query);
  }

  private void until(String script) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(page -> Boolean.TRUE.equals(browser.executeScript(script)));
  }

  private void awaits(String text) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(page -> texts(".search-results").stream().anyMatch(shown -> shown.contains(text)));
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }
}
