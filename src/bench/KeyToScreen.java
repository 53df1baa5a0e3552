import gangmu.browser.Chromium;
import gangmu.browser.FolderServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Measures how long it takes from a key to the results on the screen, in Chromium, with the files there:
 *
 * <pre>
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) src/bench/KeyToScreen.java SITE QUERIES
 * </pre>
 *
 * SITE is a folder that {@code gangmu build} has written; QUERIES is JSON, a list of {kind, query}. Each query is
 * typed once to have its files loaded, then its last character is taken away and typed again. Counted is the time
 * from the key to the results in the document, and to the frame that shows them.
 */
final class KeyToScreen {
  private static final Pattern QUERY = Pattern.compile("\"query\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final String WATCH =
      """
      const box = document.querySelector('form.search [name=q]');
      let start = 0;
      window.ready = [];
      window.shown = [];
      box.addEventListener('input', (event) => { start = event.timeStamp; }, true);
      new MutationObserver(() => {
        const began = start;
        start = 0;
        if (began) {
          ready.push(performance.now() - began);
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => shown.push(performance.now() - began);
            painted.port2.postMessage(0);
          });
        }
      }).observe(document.querySelector('.search-results > div:last-child'), { childList: true, subtree: true });
      """;

  private KeyToScreen() {}

  public static void main(String[] args) throws Exception {
    List<String> queries = new ArrayList<>();
    Matcher matcher = QUERY.matcher(Files.readString(Path.of(args[1])));
    while (matcher.find()) {
      queries.add(matcher.group(1).replaceAll("\\\\(.)", "$1"));
    }
    ChromeDriver browser = Chromium.start();
    try (FolderServer server = new FolderServer(Path.of(args[0]))) {
      browser.get(server.address() + "search/index.html");
      browser.executeScript(WATCH);
      WebElement box = browser.findElement(By.name("q"));
      for (String query : queries) {
        type(browser, box, query);
        type(browser, box, "" + Keys.BACK_SPACE);
        browser.executeScript("ready.pop(); shown.pop()");
        type(browser, box, query.substring(query.length() - 1));
        browser.executeScript("const box = document.querySelector('form.search [name=q]');"
            + "kept = window.kept || { ready: [], shown: [] };"
            + "kept.ready.push(ready.at(-1)); kept.shown.push(shown.at(-1)); box.value = ''");
      }
      print(browser, "ready");
      print(browser, "shown");
    } finally {
      browser.quit();
    }
  }

  /** Types and waits until the results of the last key have been on the screen for a while. */
  private static void type(ChromeDriver browser, WebElement box, String keys) throws InterruptedException {
    browser.executeScript("ready.length = shown.length = 0");
    box.sendKeys(keys);
    long before = -1;
    for (int calm = 0; calm < 2; ) {
      Thread.sleep(40);
      long now = (Long) browser.executeScript("return shown.length");
      calm = now > 0 && now == before ? calm + 1 : 0;
      before = now;
    }
  }

  @SuppressWarnings("unchecked")
  private static void print(ChromeDriver browser, String what) {
    List<Number> times = new ArrayList<>((List<Number>) browser.executeScript("return kept." + what));
    times.removeIf(time -> time == null);
    Collections.sort(times, (a, b) -> Double.compare(a.doubleValue(), b.doubleValue()));
    System.out.printf("%s, ms: %d queries, median %.1f, 95 %% %.1f, most %.1f%n", what, times.size(),
        times.get(times.size() / 2).doubleValue(), times.get(times.size() * 95 / 100).doubleValue(),
        times.get(times.size() - 1).doubleValue());
  }
}
