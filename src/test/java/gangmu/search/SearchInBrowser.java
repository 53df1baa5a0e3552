package gangmu.search;

import gangmu.browser.Chromium;
import gangmu.browser.FolderServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** A site with a search, served, and a browser that begins each test on its search page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchInBrowser {
  SearchSite site;
  FolderServer server;
  ChromeDriver browser;

  /** The site to search, in the folder. */
  abstract SearchSite site(Path folder) throws IOException;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    site = site(folder);
    server = site.serve();
    browser = Chromium.start();
  }

  @AfterAll
  void stop() {
    browser.quit();
    server.close();
  }

  @BeforeEach
  void openTheSearchPage() {
    browser.get(server.address() + "search/index.html");
  }
}
