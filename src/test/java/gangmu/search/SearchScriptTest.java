package gangmu.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.site.SiteFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchScriptTest {
  @Test
  void holdsEveryPartOfTheScriptOnce() throws IOException {
    List<SiteFile> assets = SearchSite.assets();
    List<SiteFile> joined = SearchScript.join(assets);
    assertThat(joined)
        .extracting(SiteFile::path)
        .contains(SearchScript.PATH, "assets/search.css")
        .noneMatch(path -> path.startsWith("assets/search/"));
    String script =
        joined.stream()
            .filter(file -> file.path().equals(SearchScript.PATH))
            .map(file -> new String(file.bytes(), UTF_8))
            .findFirst()
            .orElseThrow();
    int length = 0;
    for (SiteFile part : assets) {
      if (part.path().startsWith("assets/search/")) {
        String text = new String(part.bytes(), UTF_8);
        assertThat(script).contains(text);
        length += text.length();
      }
    }
    assertThat(script).hasSize(length);
  }
}
