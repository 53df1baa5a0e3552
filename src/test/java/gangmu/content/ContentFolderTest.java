package gangmu.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import gangmu.content.ContentFolder.Outcome;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ContentFolderTest extends ReportOnDisk {
  @Test
  void standsByWhatAPersonHasCorrectedInAReportOfTheSameScrape() throws IOException {
    assertThat(content().standing(REPORT)).isEqualTo(REPORT);
    Figure first = REPORT.figures().get(0);
    edit("indicators.md", "| i1 | " + first.name() + " |", "| i1 | 总产出 |");
    assertThat(content().standing(REPORT)).isEqualTo(read()).isNotEqualTo(REPORT);
    edit("index.md", REPORT.source().sha256(), "f".repeat(64));
    assertThat(content().standing(REPORT)).isEqualTo(REPORT);
  }

  @Test
  void writesNothingOverWhatAPersonHasChanged() throws IOException {
    edit("review.md", "很不寻常", "极不寻常");
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.CHANGED_BY_HAND);
    assertThat(Files.readString(folder().resolve("review.md"))).contains("极不寻常");
    assertThat(content().write(REPORT, SCRAPE, true)).isEqualTo(Outcome.WRITTEN);
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void knowsAnotherScrape() throws IOException {
    byte[] other = "another".getBytes(StandardCharsets.UTF_8);
    assertThat(content().write(REPORT, other, false)).isEqualTo(Outcome.OTHER_SOURCE);
    assertThat(folder().resolve("source.txt")).hasBinaryContent(SCRAPE);
  }

  @Test
  void leavesOtherFilesOfTheFolderAlone() throws IOException {
    Files.writeString(folder().resolve("notes.md"), "mine");
    Files.delete(folder().resolve("tasks.md"));
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.WRITTEN);
    assertThat(folder().resolve("notes.md")).hasContent("mine");
    assertThat(folder().resolve("tasks.md")).exists();
  }

  @Test
  void findsTheReportsOfAFolderAndNamesWhatIsNone() throws IOException {
    Files.createDirectories(root.resolve("reports/yunxi/drafts"));
    Parsed<List<Path>> found = content().reports();
    assertThat(found.value()).containsExactly(folder());
    assertThat(found.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("content.folder-name");
    assertThat(new ContentFolder(root.resolve("nowhere")).reports().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("content.missing");
    assertThat(
            new ContentFolder(Files.createDirectory(root.resolve("empty"))).reports().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("content.none");
  }

  @Test
  void takesOtherEndsOfLinesForNoCorrection() throws IOException {
    for (String name : ReportWriter.FILES) {
      Path file = folder().resolve(name);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.UNCHANGED);
    assertThat(content().corrections(REPORT)).isEmpty();
    assertThat(folder().resolve("review.md")).content().contains("\r\n");
    edit("review.md", "很不寻常", "极不寻常");
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.CHANGED_BY_HAND);
    assertThat(content().corrections(REPORT)).hasSize(1);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void namesAFolderThatItCannotReadAndGoesOnWithTheOthers() throws IOException {
    Path closedPlace = Files.createDirectories(root.resolve("reports/heishan"));
    Path closedYear = Files.createDirectories(root.resolve("reports/yunxi/2029"));
    for (Path closed : List.of(closedPlace, closedYear)) {
      Files.setPosixFilePermissions(closed, Set.of());
    }
    Parsed<List<Path>> found = content().reports();
    for (Path closed : List.of(closedPlace, closedYear)) {
      assumeThat(Files.isReadable(closed)).as("whoever runs the test may read anything").isFalse();
    }
    assertThat(found.value()).containsExactly(folder());
    assertThat(found.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::file)
        .containsExactly(
            tuple("content.folder-unreadable", closedPlace.toString()),
            tuple("content.folder-unreadable", closedYear.toString()));
  }

  @Test
  void putsNoAnnexAsideThatAPersonHasWritten() throws IOException {
    Path annex = folder().resolve("annex.md");
    Files.writeString(annex, "# 附件\n");
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.CHANGED_BY_HAND);
    assertThat(annex).exists();
    assertThat(content().write(REPORT, SCRAPE, true)).isEqualTo(Outcome.WRITTEN);
    assertThat(annex).doesNotExist();
  }

  @Test
  void findsAReportWhoseWritingWasDecidedAndNoneThatWasOnlyBegun() throws IOException {
    Path place = root.resolve("reports/yunxi");
    Files.createDirectory(place.resolve(".2031.ready"));
    Files.move(folder().resolve("review.md"), place.resolve(".2031.ready/review.md"));
    Files.createDirectory(place.resolve(".2032.new"));
    Parsed<List<Path>> found = content().reports();
    assertThat(found.diagnostics()).isEmpty();
    assertThat(found.value()).containsExactly(folder());
    assertThat(read()).isEqualTo(REPORT);
  }
}
