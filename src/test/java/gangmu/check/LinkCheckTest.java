package gangmu.check;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCheckTest {
  private static final SiteFile HOME = file("index.html", "<h1 id=top>x</h1>");
  private static final SiteFile DATA = file("a/data.json", "{}");

  private static List<String> found(String html) {
    return LinkCheck.of(List.of(HOME, DATA, file("a/b.html", html))).diagnostics().stream()
        .map(
            found ->
                found.file()
                    + ":"
                    + found.line()
                    + ":"
                    + found.column()
                    + " "
                    + found.code()
                    + " "
                    + found.arguments().get(0))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='../index.html'> |",
        "<a href='../'> |",
        "<a href='../index.html#top'> |",
        "<a href='?q=1'> |",
        "<a href='#'> |",
        "<a href='data.json'> |",
        "<a href='https://example.org/'> |",
        "<a href='mailto:a@b'> |",
        "<p>x<a href='../gone.html'> | 1:5 check.link ../gone.html",
        "<a href='../index.html#gone'> | 1:1 check.anchor ../index.html#gone",
        "<a href='#gone'> | 1:1 check.anchor #gone",
        "<a href='/index.html'> | 1:1 check.absolute /index.html",
        "<a href='//example.org/'> | 1:1 check.absolute //example.org/",
        "<a href='../../x'> | 1:1 check.absolute ../../x",
        "<img src='no.png'> | 1:1 check.link no.png",
        "<form action='no/'> | 1:1 check.link no/",
        "<a href='a b'> | 1:1 check.link a b",
        "<b id=x></b><b id=x></b> | 1:13 check.id-twice x"
      })
  void followsLinks(String html, String expected) {
    assertThat(found(html))
        .isEqualTo(expected == null ? List.of() : List.of("a/b.html:" + expected));
  }

  @Test
  void namesTheLine() {
    assertThat(found("<p>\n\n <a href=x>")).containsExactly("a/b.html:3:2 check.link x");
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
