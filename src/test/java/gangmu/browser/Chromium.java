package gangmu.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Starts the Chrome or Chromium of this machine, without a window. The driver gives it an empty
 * profile and takes that away at the end.
 */
public final class Chromium {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> DRIVERS = List.of("chromedriver");
  private static final List<String> PLACES =
      List.of(
          "/usr/bin",
          "/usr/lib/chromium",
          "/usr/lib/chromium-browser",
          "/snap/bin",
          "/opt/google/chrome",
          "/opt/homebrew/bin",
          "/Applications/Google Chrome.app/Contents/MacOS",
          "C:\\Program Files\\Google\\Chrome\\Application");

  private Chromium() {}

  /** Starts it; the caller quits the driver. */
  public static ChromeDriver start() {
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(find(DRIVERS).toFile()).build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find(BROWSERS).toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=zh-CN",
        "--window-size=1280,900");
    return new ChromeDriver(service, options);
  }

  /** Whether there is one, and its driver. */
  static boolean isThere() {
    return Stream.of(BROWSERS, DRIVERS).allMatch(names -> search(names).isPresent());
  }

  private static Path find(List<String> names) {
    return search(names)
        .orElseThrow(() -> new IllegalStateException("none of " + names + " found"));
  }

  private static Optional<Path> search(List<String> names) {
    Stream<String> path = Stream.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.concat(path, PLACES.stream())
        .flatMap(folder -> names.stream().flatMap(name -> executables(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> executables(String folder, String name) {
    return Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe"));
  }
}
