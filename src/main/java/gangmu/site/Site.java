package gangmu.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.SiteSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages of a site and the files that they need. */
public final class Site {
  private Site() {}

  /**
   * Renders every page, and adds the assets as they are. Not among the files is what other stages
   * make: {@code assets/search.js} of the parts in {@code assets/search/}, the index, and {@link
   * Addresses#json} of each report.
   *
   * @param structured JSON-LD for the head of a page, by the page's path
   * @return the files in the order of their paths, or null with the errors: {@code site.address}
   *     where a place's address is not the name of one folder, {@code site.duplicate} where two
   *     reports have one address, {@code template.missing} and {@code template.broken}
   */
  public static Parsed<List<SiteFile>> render(
      List<ReportSource> reports,
      Templates templates,
      SiteSettings settings,
      Map<String, String> structured) {
    List<ReportSource> sorted = reports.stream().sorted(order(settings)).toList();
    List<Diagnostic> problems = new ArrayList<>(checkAddresses(sorted));
    if (!problems.isEmpty()) {
      return new Parsed<>(null, problems);
    }
    List<SiteFile> files = new ArrayList<>();
    Words words = new Words(settings.language());
    Renderer renderer = new Renderer(templates, settings, words, structured);
    for (Page page : pages(sorted, settings, words)) {
      if (page instanceof IndicatorPage indicator) {
        files.addAll(indicator.charts());
      }
      Parsed<SiteFile> file = renderer.render(page);
      problems.addAll(file.diagnostics());
      if (file.value() != null) {
        files.add(file.value());
      }
    }
    files.addAll(Accent.in(templates.assets(), settings.accent()));
    // tells GitHub Pages to serve the files as they are
    files.add(new SiteFile(".nojekyll", new byte[0]));
    files.sort(Comparator.comparing(SiteFile::path));
    return problems.isEmpty()
        ? Parsed.of(List.copyOf(files))
        : new Parsed<>(null, problems.stream().distinct().sorted().toList());
  }

  /** By place, as the settings order them, then by year, the newest first. */
  private static Comparator<ReportSource> order(SiteSettings settings) {
    return Comparator.comparingInt((ReportSource source) -> settings.rank(source.report().place()))
        .thenComparing(source -> source.report().place().code())
        .thenComparing(source -> source.report().place().address())
        .thenComparing(source -> source.report().year(), Comparator.reverseOrder());
  }

  /** Renders with the settings that hold where none are given. */
  static Parsed<List<SiteFile>> render(List<ReportSource> reports, Templates templates) {
    return render(reports, templates, SiteSettings.DEFAULT, Map.of());
  }

  private static List<Diagnostic> checkAddresses(List<ReportSource> sorted) {
    List<Diagnostic> problems = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (ReportSource source : sorted) {
      String address = source.report().place().address();
      String folder = address + "/" + source.report().year();
      if (!Addresses.isFolder(address)) {
        problems.add(Diagnostic.error(folder, "site.address", address));
      } else if (!taken.add(folder)) {
        problems.add(Diagnostic.error(folder, "site.duplicate", source.report().title()));
      }
    }
    return problems;
  }

  private static List<Page> pages(List<ReportSource> sorted, SiteSettings settings, Words words) {
    List<List<ReportSource>> places =
        List.copyOf(
            sorted.stream()
                .collect(
                    groupingBy(
                        source -> source.report().place().address(), LinkedHashMap::new, toList()))
                .values());
    List<List<Report>> reports =
        places.stream().map(place -> place.stream().map(ReportSource::report).toList()).toList();
    List<Page> pages = new ArrayList<>();
    pages.add(HomePage.of(reports, settings, words));
    pages.add(new SearchPage(words));
    pages.add(new NotFoundPage());
    Comparison comparison = new Comparison(reports);
    reports.forEach(place -> pages.add(PlacePage.of(place, comparison.of(place), words)));
    pages.addAll(comparison.pages(words));
    pages.add(DataPage.of(words));
    for (List<ReportSource> place : places) {
      for (Edition edition : Edition.of(place, settings, words)) {
        pages.add(ReportPage.of(edition));
        pages.add(IndicatorsPage.of(edition));
        pages.add(TasksPage.of(edition));
        pages.add(SourcePage.of(edition));
      }
    }
    return pages;
  }
}
