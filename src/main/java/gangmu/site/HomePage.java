package gangmu.site;

import gangmu.model.Report;
import gangmu.model.SiteSettings;
import java.util.List;

/**
 * What the site holds.
 *
 * @param places in the order of the site
 * @param newest the latest reports, the newest first
 * @param indicators those that have a page
 * @param reports how many there are
 */
record HomePage(
    Frame frame,
    List<PlaceRow> places,
    List<ReportRow> newest,
    List<Link> indicators,
    int reports,
    long paragraphs,
    long figures)
    implements Page {
  private static final int NEWEST = 12;

  HomePage {
    places = List.copyOf(places);
    newest = List.copyOf(newest);
    indicators = List.copyOf(indicators);
  }

  /** A place and its years, the newest first. */
  record PlaceRow(Link place, String level, List<Link> years) {
    PlaceRow {
      years = List.copyOf(years);
    }

    private static PlaceRow of(List<Report> reports, Words words) {
      Report first = reports.get(0);
      return new PlaceRow(
          new Link(
              first.place().name(), Addresses.link(Addresses.HOME, Addresses.place(first.place()))),
          words.of(first.place().level()),
          reports.stream()
              .map(
                  report ->
                      new Link(
                          Integer.toString(report.year()),
                          Addresses.link(Addresses.HOME, Addresses.report(report))))
              .toList());
    }
  }

  /**
   * @param places the reports of each place, the newest first
   * @param indicators the ids of those that have a page
   */
  static HomePage of(
      List<List<Report>> places, List<String> indicators, SiteSettings settings, Words words) {
    List<Report> all =
        places.stream().flatMap(List::stream).sorted((a, b) -> b.year() - a.year()).toList();
    return new HomePage(
        Frame.home(settings.title()),
        places.stream().map(place -> PlaceRow.of(place, words)).toList(),
        all.stream()
            .limit(NEWEST)
            .map(report -> ReportRow.of(report, Addresses.HOME, words))
            .toList(),
        indicators.stream()
            .map(id -> new Link(words.indicators().name(id), Addresses.indicator(id)))
            .toList(),
        all.size(),
        all.stream().mapToLong(report -> report.paragraphs().count()).sum(),
        all.stream().mapToLong(report -> report.figures().size()).sum());
  }

  @Override
  public String path() {
    return Addresses.HOME;
  }

  @Override
  public String template() {
    return "home.html";
  }

  int placeCount() {
    return places.size();
  }

  boolean empty() {
    return places.isEmpty();
  }

  boolean compares() {
    return !indicators.isEmpty();
  }
}
