package gangmu.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.model.TrackedIndicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of a site and the files that they need. */
public final class Site {
  private Site() {}

  /**
   * The files of every page, and the assets as they are. A page is rendered when its file is asked
   * for; here only the first page of each template is, to see whether the template is sound. Not
   * among the files is what other stages make: {@code assets/search.js} of the parts in {@code
   * assets/search/}, the index, and {@link Addresses#json} of each report.
   *
   * @param indicators the tracked ones, with the names to show
   * @param structured JSON-LD for the head of a page, by the page's path
   * @return the files in the order of their paths, or null with the errors: {@code site.address}
   *     where a place's address is not the name of one folder, {@code site.duplicate} where two
   *     reports have one address, {@code template.missing} and {@code template.broken}
   */
  public static Parsed<List<SiteFile>> of(
      List<ReportSource> reports,
      Templates templates,
      SiteSettings settings,
      List<TrackedIndicator> indicators,
      Map<String, String> structured) {
    List<ReportSource> sorted = reports.stream().sorted(order(settings)).toList();
    List<Diagnostic> problems = new ArrayList<>(checkAddresses(sorted));
    if (!problems.isEmpty()) {
      return new Parsed<>(null, problems);
    }
    Words words = new Words(settings.language(), new TrackedIndicators(indicators));
    Renderer renderer = new Renderer(templates, settings, words, structured);
    List<SiteFile> files = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    for (Draft draft : drafts(sorted, settings, words, files)) {
      SiteFile file = renderer.file(draft);
      files.add(file);
      if (tried.add(draft.template())) {
        problem(file).ifPresent(problems::add);
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

  private static Optional<Diagnostic> problem(SiteFile file) {
    try {
      file.bytes();
      return Optional.empty();
    } catch (BrokenPageException e) {
      return Optional.of(e.diagnostic());
    }
  }

  /** By place, as the settings order them, then by year, the newest first. */
  private static Comparator<ReportSource> order(SiteSettings settings) {
    return Comparator.comparingInt((ReportSource source) -> settings.rank(source.report().place()))
        .thenComparing(source -> source.report().place().code())
        .thenComparing(source -> source.report().place().address())
        .thenComparing(source -> source.report().year(), Comparator.reverseOrder());
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

  /**
   * @param charts takes the charts of the pages
   */
  private static List<Draft> drafts(
      List<ReportSource> sorted, SiteSettings settings, Words words, List<SiteFile> charts) {
    List<List<ReportSource>> places =
        List.copyOf(
            sorted.stream()
                .collect(
                    groupingBy(
                        source -> source.report().place().address(), LinkedHashMap::new, toList()))
                .values());
    List<List<Report>> reports =
        places.stream().map(place -> place.stream().map(ReportSource::report).toList()).toList();
    List<Draft> drafts = new ArrayList<>();
    Comparison comparison = new Comparison(reports, words.indicators().ids());
    drafts.add(Draft.of(HomePage.of(reports, comparison.indicators(), settings, words)));
    drafts.add(Draft.of(new SearchPage(words)));
    drafts.add(Draft.of(new NotFoundPage()));
    drafts.add(Draft.of(DataPage.of(words)));
    for (List<Report> place : reports) {
      drafts.add(PlacePage.draft(place, comparison.of(place), words));
      charts.addAll(PlacePage.charts(place.get(0).place(), comparison.of(place), words));
    }
    drafts.addAll(comparison.drafts(words, charts));
    for (List<ReportSource> place : places) {
      for (Edition edition : Edition.of(place, settings, words)) {
        drafts.add(ReportPage.draft(edition));
        drafts.add(IndicatorsPage.draft(edition));
        drafts.add(TasksPage.draft(edition));
        drafts.add(SourcePage.draft(edition));
      }
    }
    return drafts;
  }
}
