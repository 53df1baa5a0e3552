package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.content.ReportWriter;
import gangmu.model.Report;
import gangmu.parse.InventedPlaces;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
  private static final Path FILES = Path.of("src/main/resources/gangmu/cli/init");

  @TempDir Path around = Path.of("");

  private record Run(int status, String out, String err) {}

  private static Run gangmu(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args =
        java.util.stream.Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int status =
        Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true), Locale.ENGLISH);
    return new Run(status, out.toString(), err.toString());
  }

  /** With {@code -Dgolden=overwrite} the Markdown is made anew. */
  @ParameterizedTest
  @ValueSource(ints = {2022, 2023, 2024})
  void bringsReportsAsImportMakesThemOfTheirSources(int year) throws IOException {
    Path folder = FILES.resolve("shili/" + year);
    Report report = InventedPlaces.imported(folder.resolve("source.txt"));
    Map<String, String> written = ReportWriter.write(report);
    for (Map.Entry<String, String> file : written.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if ("overwrite".equals(System.getProperty("golden"))) {
        Files.writeString(path, file.getValue());
      }
      assertThat(path).hasContent(file.getValue());
    }
    assertThat(report.completeness().complete()).isTrue();
    assertThat(report.figures()).hasSizeGreaterThan(20);
  }

  @Test
  void makesASiteThatBuildsAndPassesEveryCheck() throws IOException {
    Path site = around.resolve("new/site");
    Run made = gangmu("init", site);
    assertThat(made).isEqualTo(new Run(0, made.out(), ""));
    assertThat(site.resolve("README.md")).content().hasLineCount(5);
    Path content = site.resolve("content");
    Path none = Files.createDirectory(around.resolve("templates"));
    Run checked = gangmu("check", "--strict", "--content", content, "--templates", none);
    assertThat(checked.err()).isEmpty();
    assertThat(checked.status()).isZero();
    Run built =
        gangmu(
            "build", "--content", content, "--templates", none, "--output", around.resolve("out"));
    assertThat(built.out()).contains("3 report(s)", "0 warning(s)");
  }

  @Test
  void explainsEveryKeyOfTheSettings() throws IOException {
    String settings = Files.readString(FILES.resolve("site.yml"));
    Path content = Files.createDirectories(around.resolve("content"));
    Files.writeString(content.resolve("site.yml"), settings.replaceAll("(?m)^#(?=[a-z-]+:)", ""));
    assertThat(gangmu.content.SettingsReader.read(content).diagnostics()).isEmpty();
    assertThat(settings)
        .contains("#title:", "#description:", "#base-url:", "#language:", "#order:", "#accent:");
  }

  /** The address that a release of this version has, by {@code .github/workflows/release.yml}. */
  @Test
  void fetchesTheProgramFromWhereThisVersionIsReleased() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String home = pom.replaceFirst("(?s).*?\n  <url>(.*?)</url>.*", "$1");
    String version = pom.replaceFirst("(?s).*?\n  <version>(.*?)</version>.*", "$1");
    assertThat(Files.readString(FILES.resolve("pages.yml")))
        .contains(
            "'" + home + "/releases/download/v" + version + "/gangmu-" + version + ".zip'",
            "gangmu-" + version + ".zip beside content");
  }

  @Test
  void fillsAFolderThatHoldsARepositoryAndNothingElse() throws IOException {
    Files.createDirectories(around.resolve("site/.git"));
    assertThat(gangmu("init", around.resolve("site")).status()).isZero();
    assertThat(around.resolve("site/.git")).isDirectory();
    assertThat(around.resolve("site/.github/workflows/pages.yml")).exists();
  }

  @Test
  void leavesAFolderAloneThatHoldsSomething() throws IOException {
    Files.writeString(around.resolve("work.txt"), "mine");
    Run run = gangmu("init", around);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("something here already");
    assertThat(around.toFile().list()).containsExactly("work.txt");
  }
}
