package gangmu.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Part;
import gangmu.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final Pattern NAME = Pattern.compile("search/[a-z][0-9]+-([0-9a-v]{5})\\.js");

  @Test
  void givesTheSameBytesEveryTime() {
    List<SiteFile> once = SearchIndex.build(InventedReports.paragraphs(60, 1));
    List<SiteFile> again = SearchIndex.build(InventedReports.paragraphs(60, 1));
    assertThat(again)
        .extracting(SiteFile::path)
        .isEqualTo(once.stream().map(SiteFile::path).toList());
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).bytes()).isEqualTo(once.get(i).bytes());
    }
  }

  @Test
  void endsTheNameOfEveryShardInAFingerprintThatTheDirectoryHolds() {
    List<SiteFile> files = SearchIndex.build(InventedReports.paragraphs(600, 1));
    String directory =
        files.stream()
            .filter(file -> file.path().equals("search/directory.js"))
            .map(file -> new String(file.bytes(), UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(files.stream().map(SiteFile::path).filter(path -> !path.endsWith("directory.js")))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            path -> {
              Matcher name = NAME.matcher(path);
              assertThat(name.matches()).isTrue();
              assertThat(directory).contains(name.group(1));
            });
  }

  @Test
  void changesTheNameOfAShardWithItsContent() {
    List<SearchParagraph> paragraphs = List.of(paragraph("发展"));
    List<SearchParagraph> corrected = List.of(paragraph("发达"));
    assertThat(SearchIndex.build(paragraphs))
        .extracting(SiteFile::path)
        .isNotEqualTo(SearchIndex.build(corrected).stream().map(SiteFile::path).toList());
  }

  @Test
  void buildsASearchOfNothing() {
    assertThat(SearchIndex.build(List.of()))
        .extracting(SiteFile::path)
        .contains("search/directory.js");
    assertThat(SearchIndex.build(List.of(paragraph("。"), paragraph("")))).isNotEmpty();
  }

  @Test
  void writesNoMarkupIntoAScript() {
    for (SiteFile file : SearchIndex.build(List.of(paragraph("</script><b>\u2028\uD800\"\\")))) {
      assertThat(new String(file.bytes(), UTF_8)).doesNotContain("<").doesNotContain("\u2028");
    }
  }

  @Test
  void saysNothingOnTheErrorStream() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      SearchIndex.build(InventedReports.paragraphs(40, 2));
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }

  private static SearchParagraph paragraph(String text) {
    return new SearchParagraph("a/2023/#p1", "报告", "", "云溪市", 2023, Part.REVIEW, text);
  }
}
