package gangmu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  private static final List<SiteFile> FIRST =
      List.of(file(".nojekyll", ""), file("index.html", "one"), file("a/b/c.html", "stale"));
  private static final List<SiteFile> SECOND =
      List.of(file(".nojekyll", ""), file("index.html", "two"), file("d/index.html", "new"));

  @TempDir Path around = Path.of("");

  @Test
  void writesASiteWhereNothingWas() throws IOException {
    OutputFolder.write(site(), FIRST);
    assertThat(inside(around))
        .isEqualTo(Map.of("out/.nojekyll", "", "out/index.html", "one", "out/a/b/c.html", "stale"));
  }

  @Test
  void replacesASiteAndLeavesNothingStale() throws IOException {
    OutputFolder.write(site(), FIRST);
    OutputFolder.write(site(), SECOND);
    assertThat(inside(around))
        .isEqualTo(Map.of("out/.nojekyll", "", "out/index.html", "two", "out/d/index.html", "new"));
  }

  @Test
  void makesTheFoldersAboveAndFillsAnEmptyOne() throws IOException {
    Path deep = around.resolve("x/y/out");
    Files.createDirectories(deep);
    OutputFolder.write(deep, FIRST);
    assertThat(inside(deep)).containsEntry("index.html", "one");
  }

  @Test
  void leavesTheSiteThatWasThereWhenAFileCannotBeWritten() throws IOException {
    OutputFolder.write(site(), FIRST);
    Map<String, String> before = inside(around);
    List<SiteFile> failing =
        Stream.concat(SECOND.stream(), Stream.of(file("index.html/below-a-file", ""))).toList();
    assertThatThrownBy(() -> OutputFolder.write(site(), failing)).isInstanceOf(IOException.class);
    assertThat(inside(around)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../escaped", "a/../../escaped", "/gangmu-escaped", ".", "", "a\u0000b"})
  void refusesAPathThatLeadsOutOfTheFolder(String path) throws IOException {
    OutputFolder.write(site(), FIRST);
    Map<String, String> before = inside(around);
    assertThatThrownBy(
            () -> OutputFolder.write(site(), List.of(file("index.html", "two"), file(path, "x"))))
        .isInstanceOf(IOException.class);
    assertThat(inside(around)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b/../a"})
  void refusesOnePathTwice(String path) {
    assertThatThrownBy(() -> OutputFolder.write(site(), List.of(file("a", "1"), file(path, "2"))))
        .isInstanceOf(IOException.class);
    assertThat(site()).doesNotExist();
  }

  @Test
  void leavesAFolderAloneThatIsNoSite() throws IOException {
    Files.createDirectory(site());
    Files.writeString(site().resolve("index.html"), "somebody's work");
    assertThatThrownBy(() -> OutputFolder.write(site(), FIRST))
        .isInstanceOf(OccupiedFolderException.class)
        .hasMessageContaining("out");
    assertThat(inside(around)).isEqualTo(Map.of("out/index.html", "somebody's work"));
  }

  @Test
  void leavesAFileAlone() throws IOException {
    Files.writeString(site(), "somebody's work");
    assertThatThrownBy(() -> OutputFolder.write(site(), FIRST))
        .isInstanceOf(OccupiedFolderException.class);
    assertThat(site()).hasContent("somebody's work");
  }

  @Test
  void refusesTheRootOfTheFileSystem() {
    assertThatThrownBy(() -> OutputFolder.write(around.getRoot(), FIRST))
        .isInstanceOf(OccupiedFolderException.class);
  }

  @Test
  void clearsAwayWhatADeadBuildHasLeft() throws IOException {
    Files.createDirectories(around.resolve(".out.new/a"));
    Files.writeString(around.resolve(".out.new/a/half"), "");
    OutputFolder.write(site(), SECOND);
    assertThat(inside(around))
        .containsOnlyKeys("out/.nojekyll", "out/index.html", "out/d/index.html");
  }

  @Test
  void keepsALinkToTheFolder() throws IOException {
    Path real = Files.createDirectory(around.resolve("real"));
    Files.createSymbolicLink(site(), real);
    OutputFolder.write(site(), FIRST);
    assertThat(Files.isSymbolicLink(site())).isTrue();
    assertThat(real.resolve("index.html")).hasContent("one");
  }

  @Test
  void doesNotFollowLinksOutOfTheOldSite() throws IOException {
    Path kept = Files.createDirectory(around.resolve("kept"));
    Files.writeString(kept.resolve("work"), "mine");
    OutputFolder.write(site(), FIRST);
    Files.createSymbolicLink(site().resolve("link"), kept);
    OutputFolder.write(site(), SECOND);
    assertThat(kept.resolve("work")).hasContent("mine");
    assertThat(site().resolve("link")).doesNotExist();
  }

  @Test
  void letsEverybodyRead() throws IOException {
    OutputFolder.write(site(), FIRST);
    assertThat(mode(site())).isEqualTo("rwxr-xr-x");
    assertThat(mode(site().resolve("a/b"))).isEqualTo("rwxr-xr-x");
    assertThat(mode(site().resolve("index.html"))).isEqualTo("rw-r--r--");
  }

  private Path site() {
    return around.resolve("out");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every file below a folder and what it holds. */
  private static Map<String, String> inside(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }
}
