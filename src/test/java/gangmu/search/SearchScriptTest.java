package gangmu.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.site.SiteFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchScriptTest {
  @Test
  void holdsEveryPartOnceInOneOfTheTwoScripts() throws IOException {
    List<SiteFile> assets = SearchSite.assets();
    List<SiteFile> joined = SearchScript.join(assets);
    assertThat(joined)
        .extracting(SiteFile::path)
        .contains(SearchScript.PATH, SearchScript.RESULTS_PATH, "assets/search.css")
        .noneMatch(path -> path.startsWith("assets/search/"));
    List<String> scripts =
        joined.stream()
            .filter(
                file ->
                    file.path().equals(SearchScript.PATH)
                        || file.path().equals(SearchScript.RESULTS_PATH))
            .map(file -> new String(file.bytes(), UTF_8))
            .toList();
    int length = 0;
    for (SiteFile part : assets) {
      if (part.path().startsWith("assets/search/")) {
        String code = BareScript.of(new String(part.bytes(), UTF_8));
        assertThat(scripts).as(part.path()).filteredOn(script -> script.contains(code)).hasSize(1);
        length += code.length();
      }
    }
    assertThat(String.join("", scripts)).hasSize(length);
  }

  @Test
  void leavesOutCommentsAndBlanks() {
    String script =
        """
        "use strict";
        /* A comment. */
          /*
           * Another, of two
           * lines.
           */
        function half(n) {
          // And one more, that isn't code.

          return n / 2; /* isn't */
        }
        half(4) /* this
          ends a line */ half(5);
        """;
    assertThat(BareScript.of(script))
        .isEqualTo(
            """
            "use strict";
            function half(n){
            return n / 2;
            }
            half(4)
            half(5);
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`say( ' a  // b ' , \" /* c \\\" */ \" )` | `say(' a  // b ',\" /* c \\\" */ \")`",
        "`const re = / [/\"] \\/ /u ; go ( )` | `const re= / [/\"] \\/ /u;go()`",
        "`return /a  b/ . test ( c )` | `return /a  b/ .test(c)`",
        "`a + +b - -c / d / e` | `a+ +b- -c / d / e`",
        "`x = 1 .toFixed () ; y = z < !--w` | `x=1 .toFixed();y=z< !--w`",
        "`( 名 ) => new 类 ( 名 , ... rest )` | `(名)=>new 类(名,...rest)`",
        "`a = 'not ended` | `a='not ended`",
      })
  void keepsWhatTheBlanksPart(String script, String bare) {
    assertThat(BareScript.of(script)).isEqualTo(bare);
    assertThat(BareScript.of(bare)).isEqualTo(bare);
  }

  @Test
  void leavesAScriptWithATemplateLiteralAsItIs() {
    String script = "  const text = `\n  /* no comment */\n`;\n";
    assertThat(BareScript.of(script)).isEqualTo(script);
  }
}
