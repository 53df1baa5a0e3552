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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final Pattern BUILD = Pattern.compile("\"build\":\"([0-9a-v]{10})\"");

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
  void endsTheNameOfEveryShardInTheBuildThatTheDirectoryNames() {
    List<SiteFile> files = SearchIndex.build(InventedReports.paragraphs(600, 1));
    String build = "-" + build(files) + ".js";
    assertThat(files.stream().map(SiteFile::path).filter(path -> !path.endsWith("directory.js")))
        .hasSizeGreaterThan(10)
        .allMatch(path -> path.endsWith(build));
    assertThat(files)
        .extracting(file -> new String(file.bytes(), UTF_8))
        .filteredOn(text -> !text.contains("\"directory\""))
        .allMatch(text -> text.startsWith("gangmu.shard(") && text.contains("-" + build(files)));
  }

  @Test
  void isAnotherBuildWithAnyOtherCharacter() {
    List<String> builds =
        Stream.of(paragraph("发展"), paragraph("发达"), paragraph("展发"), paragraph("发展。"))
            .map(each -> build(SearchIndex.build(List.of(each))))
            .toList();
    assertThat(builds).doesNotHaveDuplicates();
  }

  /** The fingerprint of the build, as its directory says. */
  private static String build(List<SiteFile> files) {
    String directory =
        files.stream()
            .filter(file -> file.path().equals("search/directory.js"))
            .map(file -> new String(file.bytes(), UTF_8))
            .findFirst()
            .orElseThrow();
    Matcher build = BUILD.matcher(directory);
    assertThat(build.find()).isTrue();
    return build.group(1);
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
