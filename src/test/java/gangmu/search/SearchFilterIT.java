package gangmu.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Place, year, part and order: as words in the box, and as the search page offers them. */
class SearchFilterIT extends SearchInBrowser {
  private static final List<SearchParagraph> PARAGRAPHS = InventedReports.paragraphs(400, 5);

  @Override
  SearchSite site(Path folder) throws IOException {
    return new SearchSite(folder, PARAGRAPHS);
  }

  @Test
  void takesFiltersFromTheWordsInTheBox() {
    box().sendKeys("place:云溪 year:2016..2017 改善 part:tasks");
    long held =
        holding(
            "改善",
            each ->
                each.place().equals("云溪市")
                    && each.year() >= 2016
                    && each.year() <= 2017
                    && each.part() == Part.TASKS);
    assertThat(held).isBetween(1L, 10L);
    awaits("共" + held + "段");
    assertThat(texts(".search-origin")).allMatch(text -> text.matches("云溪市 · 201[67]年"));
    assertThat(texts(".search-excerpt mark")).isNotEmpty().allMatch("改善"::equals);
  }

  @Test
  void takesSeveralWordsOfOneKindForAlternatives() {
    box().sendKeys("改善 place:云溪市 place:南屏 year:..2015");
    long held =
        holding("改善", each -> List.of("云溪市", "南屏县").contains(each.place()) && each.year() <= 2015);
    awaits("共" + held + "段");
    assertThat(texts(".search-origin")).contains("云溪市 · 2015年", "南屏县 · 2015年");
  }

  @Test
  void findsNothingInAYearThatIsNone() {
    box().sendKeys("改善 year:去年");
    awaits("没有一段含有");
  }

  @Test
  void putsTheLatestReportFirstWhenAsked() {
    box().sendKeys("改善");
    awaits("共");
    assertThat(years()).isNotEqualTo(latestFirst(years()));
    new Select(browser.findElement(By.cssSelector(".search-tools select")))
        .selectByVisibleText("年份");
    until(() -> !years().isEmpty() && years().equals(latestFirst(years())));
    assertThat(years().get(0)).isEqualTo("2019年");
    until(() -> browser.getCurrentUrl().contains("sort=year"));
    browser.navigate().refresh();
    awaits("共");
    assertThat(years()).isEqualTo(latestFirst(years()));
  }

  @Test
  void countsWhatEachFilterWouldLeave() {
    box().sendKeys("改善");
    awaits("共");
    browser.findElement(By.cssSelector(".search-filters summary")).click();
    String option = "石鼓区（" + holding("改善", each -> each.place().equals("石鼓区")) + "）";
    until(() -> texts(".search-filters option").contains(option));
    new Select(browser.findElement(By.cssSelector(".search-filters select")))
        .selectByVisibleText(option);
    awaits("石鼓区：共" + holding("改善", each -> each.place().equals("石鼓区")) + "段");
    assertThat(texts(".search-origin")).allMatch(text -> text.startsWith("石鼓区"));
  }

  @Test
  void saysWithoutJavaScriptThatTheSearchNeedsIt() {
    String said = "检索要用浏览器的 JavaScript";
    assertThat(texts("main").get(0)).doesNotContain(said);
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.navigate().refresh();
      assertThat(texts("main").get(0)).contains(said);
      assertThat(box().isDisplayed()).isTrue();
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static long holding(String term, Predicate<SearchParagraph> where) {
    return PARAGRAPHS.stream().filter(each -> each.text().contains(term)).filter(where).count();
  }

  private List<String> years() {
    return texts(".search-origin").stream().map(text -> text.replaceAll(".* · ", "")).toList();
  }

  private static List<String> latestFirst(List<String> years) {
    return years.stream().sorted(Comparator.reverseOrder()).toList();
  }

  private WebElement box() {
    return browser.findElement(By.name("q"));
  }

  private void awaits(String text) {
    until(() -> texts(".search-results").stream().anyMatch(shown -> shown.contains(text)));
  }

  private void until(BooleanSupplier holds) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .pollingEvery(Duration.ofMillis(50))
        .until(page -> holds.getAsBoolean());
  }

  /** All at once, so that no element can be replaced between being found and being read. */
  private List<String> texts(String selector) {
    Object texts =
        browser.executeScript(
            "return Array.from(document.querySelectorAll(arguments[0]), (each) =>"
                + " each.matches('option') ? each.textContent : each.innerText)",
            selector);
    return ((List<?>) requireNonNull(texts)).stream().map(String::valueOf).toList();
  }
}
