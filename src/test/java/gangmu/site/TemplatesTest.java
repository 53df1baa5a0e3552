package gangmu.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.model.Diagnostic;
import gangmu.model.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void copyTheTemplates() throws IOException {
    Path own = Path.of("templates");
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(own.relativize(file).toString());
        Files.createDirectories(requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void areThoseOfTheProgramWhereThereIsNoFolder() {
    Templates own = TestSite.templates(folder.resolve("missing"));
    assertThat(own.text("report.html")).isNotNull();
    assertThat(own.assets()).extracting(SiteFile::path).contains("assets/site.css");
  }

  @Test
  void sayWhichFileReplacesNothing() throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("assets/fonts"));
    Files.writeString(fonts.resolve("of-ones-own.css"), "");
    Files.writeString(folder.resolve("reprot.html"), "<p></p>");
    Files.writeString(folder.resolve("seal.html"), "<p th:fragment=\"seal\"></p>");
    Files.writeString(folder.resolve("report.html"), "<p th:replace=\"~{seal :: seal}\"></p>");
    assertThat(Templates.load(folder).diagnostics())
        .extracting(Diagnostic::file, Diagnostic::code)
        .containsExactly(tuple(folder + "/reprot.html", "template.unused"));
  }

  @Test
  void sayWhereAnExpressionNamesNothing() throws IOException {
    Files.writeString(
        folder.resolve("place.html"), "<p>\n<b th:text=\"${page.naem}\"></b>\n</p>\n");
    assertThat(diagnose())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(folder + "/place.html");
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.column()).isPositive();
              assertThat(problem.excerpt()).isEqualTo("<b th:text=\"${page.naem}\"></b>");
              assertThat(problem.code()).isEqualTo("template.broken");
              assertThat(problem.arguments())
                  .singleElement()
                  .asString()
                  .startsWith("a PlacePage has no naem; it has ")
                  .contains(", name, ");
            });
  }

  @Test
  void sayWhereAnExpressionIsNoExpression() throws IOException {
    Files.writeString(folder.resolve("search.html"), "<p th:text=\"${page.\"></p>");
    assertThat(diagnose())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(1);
              assertThat(problem.code()).isEqualTo("template.broken");
            });
  }

  @Test
  void sayWhereMarkupIsBroken() throws IOException {
    Files.writeString(
        folder.resolve("search.html"), "<main>\n<p th:text='a' th:text='b'>\n</main>");
    assertThat(diagnose())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(folder + "/search.html");
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.code()).isEqualTo("template.broken");
            });
  }

  @Test
  void sayWhichNamesThereAre() throws IOException {
    Files.writeString(folder.resolve("search.html"), "<p th:text='${pge.frame}'></p>");
    assertThat(diagnose().get(0).arguments().get(0))
        .startsWith("there is no pge; there is ")
        .contains("page", "site");
  }

  @Test
  void areOurOwnWhereTheFolderHasNone() throws IOException {
    Files.delete(folder.resolve("tasks.html"));
    Files.delete(folder.resolve("layout.html"));
    Files.writeString(folder.resolve("search.html"), "<main>mine</main>");
    assertThat(diagnose()).isEmpty();
    Templates templates = TestSite.templates(folder);
    assertThat(templates.text("search.html")).isEqualTo("<main>mine</main>");
    assertThat(templates.nameOf("search.html")).isEqualTo(folder + "/search.html");
    assertThat(templates.nameOf("tasks.html")).isEqualTo("[gangmu] templates/tasks.html");
  }

  @Test
  void sayWhichFragmentIsMissing() throws IOException {
    Files.writeString(folder.resolve("layout.html"), "<p>none</p>");
    assertThat(diagnose())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  private List<Diagnostic> diagnose() {
    return Site.of(
            List.of(Yunxi.whole()),
            TestSite.templates(folder),
            SiteSettings.DEFAULT,
            List.of(),
            Map.of())
        .diagnostics();
  }
}
