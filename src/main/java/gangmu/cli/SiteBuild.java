package gangmu.cli;

import gangmu.clean.CleanText;
import gangmu.clean.Cleaner;
import gangmu.clean.Repair;
import gangmu.content.ContentFolder;
import gangmu.content.IndicatorsReader;
import gangmu.content.ReportReader;
import gangmu.content.SettingsReader;
import gangmu.data.SiteData;
import gangmu.data.StructuredData;
import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.model.TrackedIndicator;
import gangmu.search.SearchIndex;
import gangmu.search.SearchParagraph;
import gangmu.search.SearchScript;
import gangmu.site.RepairMark;
import gangmu.site.ReportSource;
import gangmu.site.Site;
import gangmu.site.SiteFile;
import gangmu.site.Templates;
import gangmu.source.SourceDocument;
import gangmu.source.SourceReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The build half: Markdown to reports, reports to the files of a site.
 *
 * @param settings those of {@code site.yml}, with the base URL of the call
 * @param indicators those that are tracked
 * @param reports those of the site, by place and year
 * @param files most are made when they are asked for
 */
record SiteBuild(
    SiteSettings settings,
    List<TrackedIndicator> indicators,
    List<Report> reports,
    List<SiteFile> files) {
  /**
   * Makes the files of the site of a content folder; writes nothing. Goes on to the end, to find
   * all errors.
   *
   * @param baseUrl where the site will stand, if not where its settings say
   */
  static Parsed<SiteBuild> of(Path content, Path templates, @Nullable URI baseUrl, Stages stages) {
    Reading reading = new Reading();
    Parsed<List<Path>> folders = new ContentFolder(content).reports();
    reading.diagnostics.addAll(folders.diagnostics());
    List<Path> found = folders.value() == null ? List.of() : folders.value();
    stages.run(
        "stage.read",
        found.size(),
        () -> {
          found.forEach(
              folder -> {
                reading.read(folder);
                stages.step();
              });
          return found;
        });
    Parsed<SiteSettings> read = SettingsReader.read(content);
    reading.diagnostics.addAll(read.diagnostics());
    SiteSettings given = read.value() == null ? SiteSettings.DEFAULT : read.value();
    SiteSettings settings = baseUrl == null ? given : given.at(baseUrl);
    Parsed<List<TrackedIndicator>> tracked = IndicatorsReader.read(content);
    reading.diagnostics.addAll(tracked.diagnostics());
    List<TrackedIndicator> indicators =
        tracked.value() == null ? IndicatorsReader.builtIn() : tracked.value();
    Parsed<Templates> look = Templates.load(templates);
    List<Report> reports = reading.sources.stream().map(ReportSource::report).toList();
    Map<String, String> structured = StructuredData.of(reports, settings);
    Parsed<List<SiteFile>> pages =
        stages.run(
            "stage.pages",
            -1,
            () ->
                look.then(
                    loaded -> Site.of(reading.sources, loaded, settings, indicators, structured)));
    reading.diagnostics.addAll(pages.diagnostics());
    if (pages.value() == null || reading.diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return new Parsed<>(null, reading.diagnostics);
    }
    return new Parsed<>(
        new SiteBuild(
            settings, indicators, reports, files(pages.value(), reports, settings, stages)),
        reading.diagnostics);
  }

  private static List<SiteFile> files(
      List<SiteFile> pages, List<Report> reports, SiteSettings settings, Stages stages) {
    List<SiteFile> files = new ArrayList<>(SearchScript.join(pages));
    List<String> paths = pages.stream().map(SiteFile::path).toList();
    files.addAll(stages.run("stage.data", -1, () -> SiteData.of(reports, paths, settings)));
    files.addAll(
        stages.run(
            "stage.index",
            -1,
            () ->
                SearchIndex.build(
                    reports.stream()
                        .flatMap(report -> SearchParagraph.of(report).stream())
                        .toList())));
    return files;
  }

  /** The files; making each of them is a step of the stage. */
  List<SiteFile> filesWithSteps(Stages stages) {
    return files.stream()
        .map(
            file ->
                new SiteFile(
                    file.path(),
                    () -> {
                      byte[] bytes = file.bytes();
                      stages.step();
                      return bytes;
                    }))
        .toList();
  }

  long pages() {
    return files.stream().filter(file -> file.path().endsWith(".html")).count();
  }

  long paragraphs() {
    return reports.stream().mapToLong(report -> report.paragraphs().count()).sum();
  }

  long figures() {
    return reports.stream().mapToLong(report -> report.figures().size()).sum();
  }

  /** The reports read so far, and what is wrong with them. */
  private static final class Reading {
    final List<ReportSource> sources = new ArrayList<>();
    private final Cleaner cleaner = new Cleaner();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Path> byPlaceAndYear = new LinkedHashMap<>();

    void read(Path folder) {
      Parsed<Report> parsed = ReportReader.read(folder);
      diagnostics.addAll(parsed.diagnostics());
      Report report = parsed.value();
      if (report == null) {
        return;
      }
      String key = report.place().code() + " " + report.year();
      Path other = byPlaceAndYear.putIfAbsent(key, folder);
      if (other != null) {
        diagnostics.add(
            Diagnostic.error(folder.toString(), "content.same-report", other.toString()));
        return;
      }
      sources.add(withScrape(folder, report));
    }

    /**
     * The report with the lines of its scrape and what cleaning does to them, for the page that
     * shows it; without them where the scrape is not what was imported.
     */
    private ReportSource withScrape(Path folder, Report report) {
      Parsed<SourceDocument> source = SourceReader.read(folder.resolve(report.source().file()));
      @Nullable SourceDocument document = source.value();
      if (document != null && document.sha256().equals(report.source().sha256())) {
        return new ReportSource(report, document.texts(), repairs(document));
      }
      diagnostics.add(
          Diagnostic.warning(
              folder.resolve(report.source().file()).toString(),
              document == null ? "content.source-missing" : "content.source-changed"));
      return new ReportSource(report, List.of());
    }

    /** Cleaning is done over again: it is quick, and gives what it gave to the import. */
    private List<RepairMark> repairs(SourceDocument document) {
      @Nullable CleanText clean = cleaner.clean(document.file(), document.lines()).value();
      return clean == null ? List.of() : clean.repairs().stream().map(Reading::mark).toList();
    }

    private static RepairMark mark(Repair repair) {
      return new RepairMark(
          repair.kind().name().toLowerCase(Locale.ROOT),
          repair.line(),
          repair.column(),
          repair.before(),
          repair.after());
    }
  }
}
