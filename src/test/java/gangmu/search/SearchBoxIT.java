package gangmu.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Report;
import gangmu.site.TestSite;
import gangmu.site.Yunxi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The search box: suggestions, keys, input methods, and hands that are quicker than the network.
 */
class SearchBoxIT extends SearchInBrowser {
  private static final String REPORT = "yunxi/2024/index.html";

  @Override
  SearchSite site(Path folder) throws IOException {
    List<SearchParagraph> paragraphs = new ArrayList<>(InventedReports.paragraphs(200, 3));
    Report report = Yunxi.whole().report();
    paragraphs.addAll(SearchParagraph.of(report));
    return new SearchSite(folder, TestSite.of(Yunxi.whole()), paragraphs);
  }

  @Test
  void suggestsWhatTheReportsHold() {
    box().sendKeys("营商");
    assertThat(suggestions().get(0)).matches("营商环境 \\d+段");
  }

  @Test
  void suggestsByTheInitialsAndByTheSyllables() {
    for (String typed : List.of("yshj", "yingshanghuanjing", "yingshangh", "营商hj", "ying shang")) {
      box().clear();
      box().sendKeys(typed);
      assertThat(suggestions()).as(typed).anyMatch(shown -> shown.startsWith("营商环境 "));
    }
  }

  @Test
  void neverSearchesForASuggestionUnasked() {
    box().sendKeys("yshj");
    suggestions();
    awaits("没有一段含有“yshj”");
    assertThat(box().getDomProperty("value")).isEqualTo("yshj");
  }

  @Test
  void takesASuggestionByArrowAndEnter() {
    box().sendKeys("改善 yshj");
    suggestions();
    box().sendKeys(Keys.ARROW_DOWN);
    WebElement reached =
        browser.findElement(By.id(requireNonNull(box().getDomAttribute("aria-activedescendant"))));
    assertThat(reached.getText()).startsWith("营商环境");
    assertThat(reached.getDomAttribute("aria-selected")).isEqualTo("true");
    box().sendKeys(Keys.ENTER);
    assertThat(box().getDomProperty("value")).isEqualTo("改善 营商环境");
    assertThat(box().getDomAttribute("aria-expanded")).isEqualTo("false");
    awaits("共");
  }

  @Test
  void takesASuggestionByTheMouse() {
    box().sendKeys("yshj");
    suggestions();
    browser.findElement(By.cssSelector(".suggestions li")).click();
    awaits("共");
    assertThat(box().getDomProperty("value")).isEqualTo("营商环境");
    assertThat(focused()).isEqualTo(box());
  }

  @Test
  void countsWhatEachSuggestionFinds() {
    Object counts =
        browser.executeAsyncScript(
            "const [done] = arguments; const counts = []; (async () => {"
                + "for (const letter of 'abcdefghijklmnopqrstuvwxyz5') {"
                + "  for (const { text, total } of await gangmu.engine.suggest(letter, 100)) {"
                + "    counts.push([text, total, (await gangmu.search(text)).total]); } } })()"
                + ".then(() => done(counts), (error) => done(String(error)))");
    assertThat((List<?>) counts)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            each ->
                assertThat(((List<?>) each).get(1))
                    .as("%s", each)
                    .isEqualTo(((List<?>) each).get(2)));
  }

  @Test
  void goesThroughSuggestionsAndHitsByTheArrowsAndBackByEscape() {
    box().sendKeys("营商");
    int suggested = suggestions().size();
    awaits("共");
    box().sendKeys(Keys.chord(Keys.ARROW_DOWN).repeat(suggested));
    assertThat(focused()).isEqualTo(box());
    box().sendKeys(Keys.ARROW_DOWN);
    List<WebElement> hits = browser.findElements(By.cssSelector(".search-heading a"));
    assertThat(focused()).isEqualTo(hits.get(0));
    focused().sendKeys(Keys.ARROW_DOWN);
    assertThat(focused()).isEqualTo(hits.get(1));
    focused().sendKeys(Keys.ARROW_UP);
    focused().sendKeys(Keys.ESCAPE);
    assertThat(focused()).isEqualTo(box());
    box().sendKeys(Keys.ESCAPE);
    assertThat(box().getDomProperty("value")).isEmpty();
    assertThat(browser.findElement(By.className("search-results")).isDisplayed()).isFalse();
  }

  @Test
  void closesTheSuggestionsByEscapeBeforeItEmptiesTheBox() {
    box().sendKeys("营商");
    suggestions();
    box().sendKeys(Keys.ESCAPE);
    assertThat(browser.findElement(By.className("suggestions")).isDisplayed()).isFalse();
    assertThat(box().getDomProperty("value")).isEqualTo("营商");
  }

  @Test
  void entersTheFirstHitByEnter() {
    box().sendKeys("新质生产力");
    awaits("共");
    box().sendKeys(Keys.ENTER);
    assertThat(focused()).isEqualTo(browser.findElement(By.cssSelector(".search-heading a")));
  }

  @Test
  void saysAloudHowManyThereAre() {
    box().sendKeys("新质生产力");
    String status = ".search-results [role=status]";
    until(() -> text(status).matches("共\\d+段"));
    box().clear();
    box().sendKeys("无人说过");
    until(() -> text(status).equals("没有一段含有“无人说过”。"));
  }

  @Test
  void leavesAnInputMethodAloneUntilItIsDone() {
    browser.executeScript(
        "const box = document.querySelector('[name=q]'); box.focus(); window.searched = [];const"
            + " search = gangmu.search;gangmu.search = (q, o) => { searched.push(q); return"
            + " search(q, o); };box.dispatchEvent(new CompositionEvent('compositionstart'));for"
            + " (const part of ['y', 'yi', 'ying', '营商']) { box.value = part;box.dispatchEvent(new"
            + " InputEvent('input', { isComposing: true })); }for (const key of ['Enter', 'Escape',"
            + " 'ArrowDown']) {box.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing:"
            + " true, bubbles: true })); }");
    assertThat((List<?>) browser.executeScript("return searched")).isEmpty();
    assertThat(box().getDomProperty("value")).isEqualTo("营商");
    browser.executeScript(
        "document.querySelector('[name=q]').dispatchEvent(new CompositionEvent('compositionend'))");
    awaits("共");
    assertThat((List<?>) browser.executeScript("return searched")).isEqualTo(List.of("营商"));
  }

  @Test
  void suggestsOnAnyPageAndLeadsToTheSearch() {
    browser.get(server.address() + REPORT);
    browser.findElement(By.tagName("body")).sendKeys("/");
    focused().sendKeys("yshj");
    suggestions();
    focused().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    awaits("共");
    assertThat(browser.getCurrentUrl()).contains("search/index.html?q=%E8%90%A5");
  }

  @Test
  void marksWhatWasSoughtInTheParagraphThatAHitLeadsTo() {
    browser.manage().window().setSize(new Dimension(800, 300));
    // in Traditional characters, which no text of the site holds
    box().sendKeys("讓一片葉子富一方百姓");
    awaits("共1段");
    browser.findElement(By.cssSelector(".search-heading a")).click();
    until(() -> !browser.findElements(By.className("search-mark")).isEmpty());
    WebElement mark = browser.findElement(By.className("search-mark"));
    assertThat(mark.getText()).isEqualTo("让一片叶子富一方百姓");
    assertThat(
            isTrue(
                "const box = document.querySelector('.search-mark').getBoundingClientRect();"
                    + "return box.top >= 0 && box.bottom <= innerHeight && scrollY > 0"))
        .isTrue();
  }

  @Test
  void takesLoneSurrogatesAndControlCharacters() {
    for (String query : List.of("\\ud800", "发展\\udc00", "\\u0000\\u0007", "\\u200f发\\u2028展")) {
      browser.executeScript(
          "const box = document.querySelector('[name=q]'); box.value = \"%s\";".formatted(query)
              + "document.querySelector('.search-count').textContent = '';"
              + "box.dispatchEvent(new Event('input'))");
      until(() -> isTrue("return document.querySelector('.search-count').textContent !== ''"));
    }
    assertThat(browser.findElements(By.className("search-error"))).isEmpty();
  }

  /** A million, with a pause after every thousand, in which a search begins; the next stops it. */
  @Test
  void outlivesMoreKeystrokesThanAnyoneTypes() {
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    Object searches =
        browser.executeAsyncScript(
            "const [done] = arguments; const box = document.querySelector('[name=q]');"
                + "let begun = 0; const search = gangmu.search;"
                + "gangmu.search = (q, o) => { begun++; return search(q, o); };"
                + "const type = (q) => { box.value = q; box.dispatchEvent(new Event('input')); };"
                + "(async () => { box.focus();"
                + "for (let i = 1; i <= 1e6; i++) { type('发展' + i);"
                + "  if (i % 1000 === 0) { await new Promise((next) => setTimeout(next)); } }"
                + "type('营商环境'); done(begun); })()");
    assertThat((Long) searches).isBetween(100L, 1000L);
    awaits("共");
    assertThat(text(".search-excerpt mark")).isEqualTo("营商环境");
    assertThat(browser.findElements(By.className("search-error"))).isEmpty();
  }

  @Test
  void showsTheLastQueryWhateverTheNetworkDoes() {
    browser.executeScript(
        "const append = document.head.append; let asked = 0; window.pending ="
            + " 0;gangmu.engine.index().then(() => { document.head.append = function (script) { "
            + " pending++; script.addEventListener('load', () => pending--);  setTimeout(() =>"
            + " append.call(document.head, script), asked++ < 3 ? 1500 : 0); }; });");
    box().sendKeys("新质");
    until(() -> isTrue("return pending > 0"));
    box().sendKeys("生产力 改善");
    until(() -> isTrue("return pending === 0"));
    awaits("共");
    assertThat(texts(".search-report")).allMatch(shown -> shown.contains("改善"));
    assertThat(browser.findElements(By.className("search-error"))).isEmpty();
  }

  @Test
  void letsFewSearchesWaitForTheirFilesAtATime() {
    browser.executeScript(
        "const append = document.head.append; const held = []; let running = 0; window.most = 0;"
            + "document.head.append = (script) => held.push(script);"
            + "window.release = () => { document.head.append = append;"
            + "  held.forEach((script) => append.call(document.head, script)); };"
            + "const search = gangmu.search;"
            + "gangmu.search = (q, o) => { most = Math.max(most, ++running);"
            + "  return search(q, o).finally(() => running--); };");
    box().sendKeys("123456789012345678901234567890");
    box().clear();
    box().sendKeys("一带一路");
    assertThat((Long) browser.executeScript("return most")).isBetween(1L, 6L);
    browser.executeScript("release()");
    awaits("共");
    assertThat(text(".search-excerpt mark")).startsWith("一带一路");
  }

  private WebElement box() {
    return browser.findElement(By.name("q"));
  }

  private WebElement focused() {
    return browser.switchTo().activeElement();
  }

  private List<String> suggestions() {
    until(() -> !browser.findElements(By.cssSelector(".suggestions li")).isEmpty());
    return browser.findElements(By.cssSelector(".suggestions li")).stream()
        .map(option -> option.getDomProperty("textContent"))
        .toList();
  }

  private String text(String selector) {
    return requireNonNull(
        browser.findElement(By.cssSelector(selector)).getDomProperty("textContent"));
  }

  private boolean isTrue(String script) {
    return Boolean.TRUE.equals(browser.executeScript(script));
  }

  private void awaits(String text) {
    until(() -> texts(".search-results").stream().anyMatch(shown -> shown.contains(text)));
  }

  private void until(BooleanSupplier holds) {
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .pollingEvery(Duration.ofMillis(50))
        .until(page -> holds.getAsBoolean());
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }
}
