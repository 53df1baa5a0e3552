package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.Chromium;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The preview, as somebody sees it who corrects the content of {@code init} in an editor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeInBrowserIT {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final String PANE = "#gangmu-problems";

  private final ChromeDriver browser = Chromium.start();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Thread serve = new Thread(this::serve, "serve");

  @TempDir static Path around = Path.of("");

  private ServerSocket taken = new ServerSocket();
  private String address = "";

  ServeInBrowserIT() throws IOException {}

  @BeforeAll
  void start() throws Exception {
    taken.close();
    taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    String site = around.resolve("site").toString();
    assertThat(Main.run(new String[] {"init", site}, nowhere, nowhere, Locale.ENGLISH)).isZero();
    Files.createDirectory(around.resolve("templates"));
    serve.start();
    wait("the address", () -> ADDRESS.matcher(out.toString()).find());
    Matcher found = ADDRESS.matcher(out.toString());
    assertThat(found.find()).isTrue();
    address = found.group();
  }

  private void serve() {
    String[] arguments = {
      "serve",
      "--content=" + around.resolve("site/content"),
      "--templates=" + around.resolve("templates"),
      "--port=" + taken.getLocalPort()
    };
    Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), Locale.ENGLISH);
  }

  @AfterAll
  void stop() throws Exception {
    browser.quit();
    serve.interrupt();
    serve.join();
    taken.close();
  }

  private void wait(String what, java.util.function.BooleanSupplier condition) {
    new WebDriverWait(browser, Duration.ofSeconds(60))
        .withMessage(() -> what + "\n" + out + err)
        .until(any -> condition.getAsBoolean());
  }

  private static Path review() {
    return around.resolve("site/content/reports/shili/2023/review.md");
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private boolean shows(String text) {
    return browser.getPageSource() != null && browser.getPageSource().contains(text);
  }

  private boolean complains() {
    return !browser.findElements(By.cssSelector(PANE)).isEmpty();
  }

  private long builds() {
    return out.toString().lines().filter(line -> line.startsWith("built in")).count();
  }

  @Test
  void saysThatThePortIsTakenAndUsesTheNext() {
    assertThat(out.toString()).contains("port " + taken.getLocalPort() + " is taken");
    assertThat(address).doesNotContain(":" + taken.getLocalPort() + "/");
    browser.get(address);
    assertThat(browser.getTitle()).isNotEmpty();
  }

  @Test
  void showsWhatIsSavedWithOneBuildForManySaves() throws IOException {
    browser.get(address + "shili/2023/");
    long before = builds();
    change(review(), "经济运行稳中有进", "经济运行稳中求进");
    for (int year = 2022; year <= 2024; year++) {
      Path index = around.resolve("site/content/reports/shili/" + year + "/index.md");
      change(index, "示例市并不存在", "示例市其实并不存在");
    }
    wait("the correction", () -> shows("经济运行稳中求进"));
    assertThat(shows("示例市其实并不存在")).isTrue();
    assertThat(builds()).isEqualTo(before + 1);
    assertThat(complains()).isFalse();
  }

  @Test
  void showsAMistakeInTheContentUntilItIsMended() throws IOException {
    browser.get(address + "shili/2023/");
    Path index = around.resolve("site/content/reports/shili/2022/index.md");
    change(index, "place: 示例市", "place: [示例市");
    wait("the mistake", this::complains);
    assertThat(browser.findElement(By.cssSelector(PANE)).getText())
        .contains(index + ":")
        .contains("error");
    change(index, "place: [示例市", "place: 示例市");
    wait("the end of it", () -> !complains());
  }

  @Test
  void showsAMistakeInATemplateUntilItIsMended() throws IOException {
    browser.get(address);
    Path home = around.resolve("templates/home.html");
    String text = Files.readString(Path.of("templates/home.html"));
    Files.writeString(home, text.replace("page.placeCount", "page.placeCuont"));
    wait("the mistake", this::complains);
    assertThat(browser.findElement(By.cssSelector(PANE)).getText())
        .contains(home + ":")
        .contains("placeCuont");
    Files.writeString(
        home, text.replace("<p class=\"holdings\"", "<p>从我的模板来</p><p class=\"holdings\""));
    wait("the mended page", () -> !complains() && shows("从我的模板来"));
    Files.delete(home);
    wait("the page of the program", () -> !shows("从我的模板来"));
  }
}
