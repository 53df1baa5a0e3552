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
        String code = BareScript.of(text);
        assertThat(script).contains(code);
        length += code.length();
      }
    }
    assertThat(script).hasSize(length);
  }

  @Test
  void leavesOutCommentsAndTheBlanksOfLines() {
    String script =
        """
        "use strict";
        /* A comment. */
          /*
           * Another, of two
           * lines.
           */
        function half(n) {
          // And one more.

          return n / 2; /* This one stays: */
        }
          /* so does */ half(4) /* this */;
        """;
    assertThat(BareScript.of(script))
        .isEqualTo(
            """
            "use strict";
            function half(n) {
            return n / 2; /* This one stays: */
            }
            /* so does */ half(4) /* this */;
            """);
  }

  @Test
  void leavesAScriptWithATemplateLiteralAsItIs() {
    String script = "  const text = `\n  /* no comment */\n`;\n";
    assertThat(BareScript.of(script)).isEqualTo(script);
  }
}
