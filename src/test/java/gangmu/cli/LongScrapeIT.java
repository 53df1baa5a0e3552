package gangmu.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.Chromium;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page of a scrape of 20,000 characters and 2,000 repairs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongScrapeIT {
  private static final int CHARACTERS = 20_000;
  private static final int REPAIRS = 2_000;
  private static final int LARGEST = 300_000;
  private static final int WIDTH = 24;
  private static final String[] THINGS = {"茶 园", "乡村道路", "学校", "医院", "水利", "企业", "生态", "粮食"};
  private static final String[] ACTS = {"推进", "改善", "扩大", "加强", "优化", "落实"};

  private final ChromeDriver browser = Chromium.start();
  private Path page = Path.of("");

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    Path scrape = Files.writeString(folder.resolve("scrape.txt"), scrape());
    Path content = folder.resolve("content");
    Path site = folder.resolve("site");
    run("import", scrape, "--place", "沈阳市", "--content", content);
    run("build", "--content", content, "--output", site);
    page = site.resolve("shenyang/2031/source/index.html");
    browser.get(page.toUri().toString());
  }

  @AfterAll
  void stop() {
    browser.quit();
  }

  private static void run(Object... arguments) {
    String[] args = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertThat(Main.run(args, nowhere, nowhere, Locale.CHINA)).isZero();
  }

  /** Paragraphs broken at one width, with blanks inside and half-width marks. */
  private static String scrape() {
    Random random = new Random(7);
    List<String> paragraphs = new ArrayList<>(List.of("2031年云溪市政府工作报告", "各位代表:"));
    paragraphs.add("现在,我代表云溪市人民政府,向大会报告工作,请予审议。");
    for (String heading : List.of("一、2030年工作回顾", "二、2031年主要目标", "三、2031年重点工作")) {
      paragraphs.add(heading);
      for (int i = 0; i < 48; i++) {
        StringBuilder paragraph = new StringBuilder("\u3000\u3000");
        for (int j = 0; j < 18; j++) {
          paragraph.append(ACTS[random.nextInt(ACTS.length)]);
          paragraph.append(THINGS[random.nextInt(THINGS.length)]).append("工作");
          paragraph.append(j == 17 ? "。" : random.nextInt(20) < 7 ? "," : "，");
        }
        paragraphs.add(paragraph.toString());
      }
    }
    paragraphs.add("\u3000\u3000各位代表!让我们更加紧密地团结起来,为建设美丽云溪而努力奋斗!");
    StringBuilder scrape = new StringBuilder();
    for (String paragraph : paragraphs) {
      for (int start = 0; start < paragraph.length(); start += WIDTH) {
        scrape.append(paragraph, start, Math.min(start + WIDTH, paragraph.length())).append('\n');
      }
    }
    return scrape.toString();
  }

  @Test
  void staysSmall() throws IOException {
    int repairs =
        browser.findElements(By.cssSelector(".repairs b")).stream()
            .mapToInt(count -> Integer.parseInt(count.getText()))
            .sum();
    assertThat(scrape().length()).isGreaterThan(CHARACTERS);
    assertThat(repairs).isGreaterThan(REPAIRS);
    assertThat(Files.size(page)).isLessThan(LARGEST);
  }

  @Test
  void showsEachKindOfRepairAloneWhenItIsAskedFor() {
    for (WebElement choice : browser.findElements(By.cssSelector(".repairs input[id]"))) {
      choice.click();
      String kind = requireNonNull(choice.getAttribute("id")).substring("only-".length());
      assertThat(count(".lines > li", "getComputedStyle(e).display !== 'none'"))
          .as(kind)
          .isPositive()
          .isEqualTo(count(".lines > li:has(s." + kind + ")", "true"));
    }
    browser.findElement(By.cssSelector(".repairs input:not([id])")).click();
    assertThat(count(".lines > li", "getComputedStyle(e).display === 'none'")).isZero();
  }

  @Test
  void leadsFromEveryParagraphToItsLineAndBack() {
    List<WebElement> toReport = browser.findElements(By.cssSelector(".lines small a"));
    List<String> targets = toReport.stream().map(link -> link.getAttribute("href")).toList();
    Path report = requireNonNull(page.getParent()).resolveSibling("index.html");
    browser.get(report.toUri().toString());
    assertThat(targets).hasSizeGreaterThan(100).allMatch(this::isOnThisPage);
    List<String> back =
        browser.findElements(By.cssSelector("a[href*='source/index.html#l']")).stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    browser.get(page.toUri().toString());
    assertThat(back).hasSizeGreaterThanOrEqualTo(targets.size()).allMatch(this::isOnThisPage);
  }

  private boolean isOnThisPage(String link) {
    String id = link.substring(link.indexOf('#') + 1);
    return Boolean.TRUE.equals(
        browser.executeScript("return document.getElementById(arguments[0]) !== null", id));
  }

  /** What the browser itself counts as a jump of the layout; below 0.1 it calls a page good. */
  @Test
  void doesNotJumpWhileItIsScrolled() {
    Object shift =
        browser.executeAsyncScript(
            "const done = arguments[0]; let sum = 0;"
                + "new PerformanceObserver((list) => list.getEntries().forEach((e) => sum += e.hadRecentInput ? 0 : e.value))"
                + ".observe({type: 'layout-shift', buffered: true});"
                + "const step = () => { scrollBy(0, 600);"
                + " if (scrollY + innerHeight < document.documentElement.scrollHeight - 2)"
                + " requestAnimationFrame(step); else setTimeout(() => done(sum), 100); }; step();");
    assertThat(((Number) requireNonNull(shift)).doubleValue()).isLessThan(0.1);
  }

  private long count(String selector, String condition) {
    Object found =
        browser.executeScript(
            "return [...document.querySelectorAll(arguments[0])].filter((e) => "
                + condition
                + ").length",
            selector);
    return ((Number) requireNonNull(found)).longValue();
  }
}
