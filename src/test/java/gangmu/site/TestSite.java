package gangmu.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.content.IndicatorsReader;
import gangmu.model.Parsed;
import gangmu.model.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders reports with the project's templates and reads the pages as a browser does. */
public final class TestSite {
  private final List<SiteFile> files;

  private TestSite(List<SiteFile> files) {
    this.files = files;
  }

  public static TestSite of(ReportSource... reports) {
    return of(SiteSettings.DEFAULT, reports);
  }

  /** The same with the pages in English. */
  public static TestSite inEnglish(ReportSource... reports) {
    SiteSettings settings = SiteSettings.DEFAULT;
    return of(
        new SiteSettings(settings.title(), settings.description(), null, "en", List.of(), null),
        reports);
  }

  private static TestSite of(SiteSettings settings, ReportSource... reports) {
    Parsed<List<SiteFile>> site =
        Site.of(
            List.of(reports),
            templates(Path.of("templates")),
            settings,
            IndicatorsReader.builtIn(),
            Map.of());
    assertThat(site.diagnostics()).isEmpty();
    return new TestSite(requireNonNull(site.value()));
  }

  static Templates templates(Path folder) {
    Parsed<Templates> templates = Templates.load(folder);
    assertThat(templates.diagnostics()).isEmpty();
    return requireNonNull(templates.value());
  }

  public List<SiteFile> files() {
    return files;
  }

  List<String> paths() {
    return files.stream().map(SiteFile::path).toList();
  }

  String text(String path) {
    SiteFile found =
        files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
    return new String(found.bytes(), StandardCharsets.UTF_8);
  }

  Document page(String path) {
    return Jsoup.parse(text(path));
  }
}
