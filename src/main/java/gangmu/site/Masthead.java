package gangmu.site;

import gangmu.model.Report;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The head of a report's pages: what the report is, what its scrape lacks, and the pages beside
 * this one.
 *
 * @param length in characters
 * @param minutes that reading takes
 * @param sourceUrl where the scrape was found, if that is an address of the web
 * @param earlier the page of this kind of the year before that the site has; null where there is
 *     none
 * @param later the page of this kind of the year after
 * @param tabs the pages of the report; the one without a link is the page itself
 * @param gap null where the report is whole
 */
record Masthead(
    String title,
    String place,
    String year,
    @Nullable String date,
    @Nullable String session,
    @Nullable String speaker,
    int length,
    int minutes,
    Link source,
    @Nullable String sourceUrl,
    @Nullable Link earlier,
    @Nullable Link later,
    List<Link> tabs,
    String jsonHref,
    @Nullable Gap gap) {
  /** Characters that a reader takes in within a minute, as the length of a report is said. */
  private static final int READ_A_MINUTE = 400;

  Masthead {
    tabs = List.copyOf(tabs);
  }

  static Masthead of(Edition edition, String path) {
    Report report = edition.report();
    Words words = edition.words();
    String url = report.source().url();
    int length = Words.length(report);
    List<Tab> tabs =
        List.of(
            new Tab("tab.text", Addresses::report),
            new Tab("tab.indicators", Addresses::indicators),
            new Tab("tab.tasks", Addresses::tasks),
            new Tab("tab.source", Addresses::source));
    Tab here =
        tabs.stream().filter(tab -> tab.of(report).equals(path)).findFirst().orElse(tabs.get(0));
    return new Masthead(
        report.fullTitle(),
        report.place().name(),
        words.year(report.year()),
        report.date(),
        report.session(),
        report.speaker(),
        length,
        Math.max(1, Math.round(length / (float) READ_A_MINUTE)),
        new Link(report.source().file(), Addresses.link(path, Addresses.source(report))),
        url != null && isWeb(url) ? url : null,
        neighbour(edition.earlier(), here, path, words),
        neighbour(edition.later(), here, path, words),
        tabs.stream().map(tab -> link(tab, path, report, words)).toList(),
        Addresses.link(path, Addresses.json(report)),
        Gap.of(edition, path));
  }

  boolean neighboured() {
    return earlier != null || later != null;
  }

  /** A kind of page that every report has. */
  private record Tab(String key, Function<Report, String> address) {
    String of(Report report) {
      return address.apply(report);
    }
  }

  private static Link link(Tab tab, String path, Report report, Words words) {
    String href = tab.of(report).equals(path) ? null : Addresses.link(path, tab.of(report));
    return new Link(words.text(tab.key()), href);
  }

  private static @Nullable Link neighbour(
      @Nullable Report report, Tab here, String path, Words words) {
    return report == null
        ? null
        : new Link(words.year(report.year()), Addresses.link(path, here.of(report)));
  }

  /** A link of any other kind, such as {@code javascript:}, stays text. */
  private static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
