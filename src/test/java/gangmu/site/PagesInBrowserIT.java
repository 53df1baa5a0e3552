package gangmu.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.Chromium;
import gangmu.browser.FolderServer;
import gangmu.search.SearchScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The pages as people meet them: on any screen, in any light, by mouse and by keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserIT {
  private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
  private static final String REPORT = "chinese/yunxi/2024/index.html";

  private final ChromeDriver browser = Chromium.start();
  private final String axe = axe();
  private FolderServer server;
  private Path folder = Path.of("");

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write("chinese", TestSite.of(Yunxi.whole(), Yunxi.piece(), Yunxi.chapters()));
    write("english", TestSite.inEnglish(Yunxi.whole(), Yunxi.piece()));
    write("hostile", TestSite.of(Hostile.report()));
    server = new FolderServer(folder);
  }

  @AfterAll
  void stop() {
    browser.quit();
    server.close();
  }

  Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepNothingFromAnyone(String page) {
    for (String light : List.of("light", "dark")) {
      media("prefers-color-scheme", light);
      open(page);
      browser.executeScript(axe);
      Object violations =
          browser.executeAsyncScript(
              "const done = arguments[0]; axe.run().then("
                  + "(result) => done(result.violations.map("
                  + "(found) => found.id + ': ' + found.nodes.map((node) => node.html).join(' '))))");
      assertThat((List<?>) violations).as(light).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitEveryScreen(String page) {
    for (int width : WIDTHS) {
      screen(width);
      open(page);
      Object wider =
          browser.executeScript(
              "const root = document.documentElement; return root.scrollWidth - root.clientWidth");
      assertThat(wider).as("at " + width).isEqualTo(0L);
    }
    screen(1440);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "indicators/", "tasks/", "source/"})
  void keepWhatAReportHoldsWithinItsPlaceOnATelephone(String page) {
    screen(360);
    open("hostile/yunxi/2024/" + page + "index.html");
    assertThat(
            browser.executeScript(
                "return [...document.querySelectorAll('body *')].filter((one) =>"
                    + " one.checkVisibility() && !one.closest('.scroll, pre')"
                    + " && one.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map((one) => one.outerHTML.slice(0, 200))"))
        .isEqualTo(List.of());
    assertThat(browser.executeScript("return document.querySelector('main').textContent"))
        .asString()
        .contains(Hostile.WORD, "<img src=x onerror=alert(1)>", "\u202e");
    screen(1440);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "indicators/", "tasks/", "source/"})
  void runNothingThatAReportHolds(String page) {
    open("hostile/yunxi/2024/" + page + "index.html");
    assertThat(browser.findElements(By.cssSelector("main img, [onerror], [href^=javascript]")))
        .isEmpty();
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("<script>alert(1)");
  }

  @Test
  void showOnFocusWhatWasReadFromAFigure() {
    open(REPORT);
    WebElement figure = browser.findElement(By.cssSelector("#i1"));
    browser.executeScript("arguments[0].focus()", figure);
    assertThat(browser.findElement(By.id("note")).getText()).contains("地区生产总值", "实绩", "5.2%左右");
    assertThat(figure.getDomAttribute("aria-describedby")).isEqualTo("note");
    new Actions(browser).sendKeys(Keys.ESCAPE).perform();
    assertThat(browser.findElements(By.id("note"))).isEmpty();
  }

  @Test
  void showOnHoverWhatWasReadFromAFigure() {
    open(REPORT);
    new Actions(browser).moveToElement(browser.findElement(By.id("i2"))).perform();
    assertThat(browser.findElements(By.cssSelector("#note li"))).hasSize(2);
  }

  @Test
  void copyWhatIsAskedOfAParagraph() {
    open(REPORT);
    browser.executeScript(
        "navigator.clipboard.writeText = (text) => Promise.resolve(window.copied = text)");
    browser.findElement(By.cssSelector(".paragraph > a[href='#p6']")).click();
    String address = server.address() + REPORT + "#p6";
    assertThat(copy("link")).isEqualTo(address);
    assertThat(copy("quotation"))
        .startsWith("“主要预期目标是：")
        .endsWith("”（云溪市人民政府：《2024年云溪市政府工作报告》，第6段，" + address + "）");
    assertThat(copy("standard"))
        .matches(
            "云溪市人民政府\\. 2024年云溪市政府工作报告\\[R/OL]\\. 2024:第6段\\(2024-01-09\\)"
                + "\\[\\d{4}-\\d\\d-\\d\\d]\\. \\Q"
                + address
                + "\\E\\.");
    assertThat(copy("bibtex"))
        .startsWith("@techreport{yunxi2024-p6,")
        .contains("note = {第6段}", "url = {" + address + "}")
        .endsWith("}");
  }

  @Test
  void filterAndSortTheFiguresByTheKeyboard() {
    open("chinese/yunxi/2024/indicators/index.html");
    new Actions(browser)
        .sendKeys(browser.findElement(By.cssSelector(".filter [name=words]")), "居民")
        .perform();
    assertThat(names()).containsExactly("居民收入", "城镇居民人均可支配收入", "农村居民人均可支配收入");
    browser.findElement(By.cssSelector(".filter [name=words]")).clear();
    browser
        .findElement(By.cssSelector("#actual th:nth-child(4) button"))
        .sendKeys(Keys.ENTER, Keys.ENTER);
    assertThat(
            browser.findElement(By.cssSelector("#actual [aria-sort]")).getDomAttribute("aria-sort"))
        .isEqualTo("descending");
    assertThat(browser.findElements(By.cssSelector("#actual td:nth-child(4)")))
        .extracting(number -> number.getDomProperty("textContent"))
        .containsExactly("6%", "6%", "5.2%左右", "−3%", "40个", "12家");
  }

  @Test
  void filterTheFiguresByEachOfTheirChoices() {
    open("chinese/yunxi/2024/indicators/index.html");
    assertThat(chosen("measure", "增减")).containsExactly("高新技术企业");
    assertThat(chosen("part", "任务")).containsExactly("加工企业");
    assertThat(chosen("status", "目标")).hasSize(4);
    open("chinese/yunxi/2024/tasks/index.html");
    assertThat(chosen("deadline", "年底前")).containsExactly("1.做强茶产业");
    assertThat(chosen("chapter", "（一）壮大特色产业")).containsExactly("1.做强茶产业");
    browser.findElement(By.name("promising")).click();
    assertThat(names()).containsExactly("1.做强茶产业");
  }

  @Test
  void sortedTasksSayWhatHeadingTheyStoodUnder() {
    open("chinese/yunxi/2024/tasks/index.html");
    WebElement deadline = browser.findElement(By.cssSelector("thead th:nth-child(3) button"));
    deadline.sendKeys(Keys.ENTER, Keys.ENTER);
    assertThat(browser.findElements(By.cssSelector("[scope=rowgroup]"))).isEmpty();
    assertThat(browser.findElements(By.cssSelector("#t1 th small")))
        .extracting(WebElement::getText)
        .containsExactly("（一）壮大特色产业");
    assertThat(chosen("chapter", "（一）壮大特色产业")).hasSize(1);
  }

  @Test
  void keepATaskThatIsAHeadingAboveTheOthers() {
    open("chinese/yunxi/2025/tasks/index.html");
    WebElement words = browser.findElement(By.cssSelector(".filter [name=words]"));
    new Actions(browser).sendKeys(words, "教师").perform();
    assertThat(browser.findElements(By.cssSelector("tbody:not([hidden]) tr:not([hidden])")))
        .extracting(WebElement::getText)
        .containsExactly("（三）改善人民生活", "4 1.办好学校 2025", "5 招聘教师百名 2025");
    assertThat(browser.findElement(By.cssSelector(".filter output")).getText()).isEqualTo("1 / 5");
    words.sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE);
    browser.findElement(By.cssSelector("thead th:nth-child(2) button")).sendKeys(Keys.ENTER);
    assertThat(browser.findElement(By.id("t2")).getText()).contains("（一）畅通乡村道路");
    assertThat(browser.findElement(By.id("t4")).getText()).contains("（三）改善人民生活");
    assertThat(browser.findElement(By.id("t5")).getText()).contains("1.办好学校");
  }

  /** The rows that are left by one choice of a filter, which is then taken back. */
  private List<String> chosen(String name, String choice) {
    WebElement select = browser.findElement(By.cssSelector(".filter [name=" + name + "]"));
    List<String> choices =
        new Select(select).getOptions().stream().map(WebElement::getText).toList();
    CharSequence[] steps =
        Collections.nCopies(choices.indexOf(choice), Keys.ARROW_DOWN).toArray(CharSequence[]::new);
    select.sendKeys(steps);
    List<String> left = names();
    select.sendKeys(Keys.HOME);
    return left;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "yunxi/index.html",
        "yunxi/2024/index.html",
        "yunxi/2024/indicators/index.html",
        "yunxi/2024/tasks/index.html",
        "yunxi/2024/source/index.html",
        "indicators/gdp/index.html"
      })
  void leadTheTabKeyToEverythingThatWorks(String page) {
    open("chinese/" + page);
    long stops =
        (long)
            requireNonNull(
                browser.executeScript(
                    "const all = [...document.querySelectorAll("
                        + "'a[href], button, input, select, summary, [tabindex=\"0\"]')]"
                        + ".filter((one) => one.checkVisibility({ visibilityProperty: true })"
                        + " && (one.type !== 'radio' || one.checked));"
                        + "all.forEach((one) => (one.dataset.stop = 'ahead'));"
                        + "return all.length"));
    for (int i = 0; i < stops; i++) {
      new Actions(browser).sendKeys(Keys.TAB).perform();
      assertThat(
              browser.executeScript(
                  "const here = document.activeElement;"
                      + "const box = here.getBoundingClientRect();"
                      + "here.dataset.stop = 'seen';"
                      + "return getComputedStyle(here).outlineStyle !== 'none'"
                      + " && box.bottom > 0 && box.top < innerHeight ? '' : here.outerHTML"))
          .isEqualTo("");
    }
    assertThat(
            browser.executeScript(
                "return [...document.querySelectorAll('[data-stop=ahead]')]"
                    + ".map((one) => one.outerHTML)"))
        .isEqualTo(List.of());
  }

  @Test
  void letTheKeyboardCopyAndChooseTheTheme() {
    open(REPORT);
    browser.executeScript(
        "navigator.clipboard.writeText = (text) => Promise.resolve(window.copied = text)");
    browser
        .findElement(By.cssSelector(".paragraph > a[href='#p6']"))
        .sendKeys(Keys.ENTER, Keys.TAB);
    new Actions(browser).sendKeys(Keys.ENTER).perform();
    assertThat(browser.executeScript("return window.copied"))
        .isEqualTo(server.address() + REPORT + "#p6");
    browser.findElement(By.cssSelector(".display summary")).sendKeys(Keys.ENTER);
    new Actions(browser).sendKeys(Keys.TAB, Keys.TAB, Keys.ARROW_DOWN).perform();
    assertThat(browser.executeScript("return document.documentElement.dataset.theme"))
        .isEqualTo("light");
    browser.executeScript("localStorage.clear()");
  }

  @Test
  void keepTheReadersChoicesFromPageToPage() {
    open(REPORT);
    browser.findElement(By.cssSelector(".display summary")).click();
    browser.findElement(By.cssSelector(".display [name=size][value=larger]")).click();
    browser.findElement(By.cssSelector(".display [name=theme][value=dark]")).click();
    open("chinese/index.html");
    WebElement root = browser.findElement(By.tagName("html"));
    assertThat(root.getCssValue("font-size")).isEqualTo("26px");
    assertThat(root.getCssValue("color-scheme")).isEqualTo("dark");
    browser.executeScript("localStorage.clear()");
  }

  private String copy(String kind) {
    WebElement button =
        browser.findElement(By.cssSelector(".paragraph button[data-copy=" + kind + "]"));
    button.click();
    return String.valueOf(browser.executeScript("return window.copied"));
  }

  private List<String> names() {
    return browser.findElements(By.cssSelector("tr[id]:not([hidden]) th")).stream()
        .map(name -> name.getText().lines().findFirst().orElse(""))
        .toList();
  }

  private void open(String page) {
    browser.get(server.address() + page);
  }

  private void media(String feature, String value) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  private void screen(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  private void write(String name, TestSite site) throws IOException {
    for (SiteFile file : SearchScript.join(site.files())) {
      Path path = folder.resolve(name).resolve(file.path());
      Files.createDirectories(requireNonNull(path.getParent()));
      Files.write(path, file.bytes());
    }
  }

  private static String axe() {
    try (InputStream script = PagesInBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
