package gangmu.site;

import gangmu.model.Report;
import gangmu.model.SiteSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report as a site publishes it: with its scrape, between the years beside it, in the site's
 * language.
 *
 * @param earlier the report before it of the same place; null where there is none
 * @param later the report after it of the same place; null where there is none
 */
record Edition(
    ReportSource source,
    @Nullable Report earlier,
    @Nullable Report later,
    SiteSettings settings,
    Words words) {
  /**
   * @param place the reports of one place, the newest first
   */
  static List<Edition> of(List<ReportSource> place, SiteSettings settings, Words words) {
    return IntStream.range(0, place.size())
        .mapToObj(
            i ->
                new Edition(
                    place.get(i), reportAt(place, i + 1), reportAt(place, i - 1), settings, words))
        .toList();
  }

  private static @Nullable Report reportAt(List<ReportSource> place, int i) {
    return i < 0 || i >= place.size() ? null : place.get(i).report();
  }

  Report report() {
    return source.report();
  }
}
