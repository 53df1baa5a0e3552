package gangmu.site;

import gangmu.model.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a report's pages: what the report is, what its scrape lacks, and the pages beside
 * this one.
 *
 * @param length in characters
 * @param sourceUrl where the scrape was found, if that is an address of the web
 * @param tabs the pages of the report; the one without a link is the page itself
 * @param gap null where the report is whole
 */
record Masthead(
    String title,
    String place,
    int year,
    @Nullable String date,
    @Nullable String session,
    @Nullable String speaker,
    int length,
    Link source,
    @Nullable String sourceUrl,
    List<Link> tabs,
    String jsonHref,
    @Nullable Gap gap) {

  static Masthead of(ReportSource source, String path) {
    Report report = source.report();
    String url = report.source().url();
    return new Masthead(
        report.title(),
        report.place().name(),
        report.year(),
        report.date(),
        report.session(),
        report.speaker(),
        Words.length(report),
        new Link(report.source().file(), Addresses.link(path, Addresses.source(report))),
        url != null && isWeb(url) ? url : null,
        List.of(
            tab("正文", path, Addresses.report(report)),
            tab("指标", path, Addresses.indicators(report)),
            tab("任务", path, Addresses.tasks(report)),
            tab("源文", path, Addresses.source(report))),
        Addresses.link(path, Addresses.json(report)),
        Gap.of(source, path));
  }

  private static Link tab(String name, String path, String target) {
    return new Link(name, target.equals(path) ? null : Addresses.link(path, target));
  }

  /** A link of any other kind, such as {@code javascript:}, stays text. */
  private static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
