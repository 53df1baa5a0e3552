package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.search.SearchParagraph;
import gangmu.site.LinkCheck;
import gangmu.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Law 6, over the site of this project's own content: every link and every anchor exists. */
class WholeSiteTest {
  private static final SiteBuild SITE =
      Objects.requireNonNull(
          SiteBuild.of(Path.of("content"), Path.of("templates"), null, Stages.silent()).value());

  @Test
  void hasNoLinkThatLeadsNowhere() {
    assertThat(LinkCheck.broken(SITE.files(), Set.of())).isEmpty();
  }

  @Test
  void hasAnAnchorForEveryHitOfTheSearch() {
    Map<String, String> pages =
        SITE.files().stream()
            .collect(
                Collectors.toMap(
                    SiteFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));
    List<SearchParagraph> hits =
        SITE.reports().stream().flatMap(report -> SearchParagraph.of(report).stream()).toList();
    assertThat(hits).isNotEmpty();
    for (SearchParagraph hit : hits) {
      String[] address = hit.url().split("#", -1);
      assertThat(pages).containsKey(address[0]);
      assertThat(pages.get(address[0]))
          .contains("id=\"" + address[1] + "\"")
          .contains(hit.text().substring(0, 4));
    }
  }

  @Test
  void writesNoPathTwice() {
    assertThat(SITE.files()).extracting(SiteFile::path).doesNotHaveDuplicates();
  }
}
