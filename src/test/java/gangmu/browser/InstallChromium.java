package gangmu.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sees to it that the browser tests have a browser. The build runs this before them: where there is
 * none, Debian and Ubuntu give one to root; elsewhere the build stops with a line that says what to
 * install.
 */
public final class InstallChromium {
  private static final List<String> PACKAGES =
      List.of("chromium", "chromium-driver", "fonts-noto-cjk");
  private static final Path APT = Path.of("/usr/bin/apt-get");

  private InstallChromium() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (Chromium.isThere()) {
      return;
    }
    boolean root = "root".equals(System.getProperty("user.name"));
    boolean installed =
        root
            && Files.isExecutable(APT)
            && apt("update")
            && apt("install", "-y", "--no-install-recommends");
    if (!installed || !Chromium.isThere()) {
      System.err.println(
          "The browser tests need Chrome or Chromium and its chromedriver; on Debian and Ubuntu, as root:"
              + " apt-get install "
              + String.join(" ", PACKAGES));
      System.exit(1);
    }
  }

  private static boolean apt(String verb, String... options)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(APT.toString(), "-qq", verb));
    command.addAll(List.of(options));
    if (options.length > 0) {
      command.addAll(PACKAGES);
    }
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return process.start().waitFor() == 0;
  }
}
