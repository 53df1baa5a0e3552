package gangmu.site;

import gangmu.compare.History;
import gangmu.model.Place;
import gangmu.model.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place and the years that it has reported in.
 *
 * @param level the name of the level of government
 * @param rows the newest first
 * @param indicators what the reports tell of year after year
 */
record PlacePage(
    String path,
    Frame frame,
    String name,
    String level,
    String code,
    List<ReportRow> rows,
    List<ComparedIndicator> indicators)
    implements Page {
  private static final String TEMPLATE = "place.html";

  PlacePage {
    rows = List.copyOf(rows);
    indicators = List.copyOf(indicators);
  }

  /**
   * @param reports all of one place, the newest first; at least one
   */
  static Draft draft(List<Report> reports, List<History> histories, Words words) {
    String path = Addresses.place(reports.get(0).place());
    return new Draft(path, TEMPLATE, () -> of(reports, histories, words));
  }

  /** The charts beside the page. */
  static List<SiteFile> charts(Place place, List<History> histories, Words words) {
    return histories.stream()
        .flatMap(history -> Stream.ofNullable(ComparedIndicator.chart(place, history, words)))
        .map(IndicatorChart::file)
        .toList();
  }

  private static PlacePage of(List<Report> reports, List<History> histories, Words words) {
    Place place = reports.get(0).place();
    String path = Addresses.place(place);
    return new PlacePage(
        path,
        Frame.place(path, place.name()),
        place.name(),
        words.of(place.level()),
        place.code(),
        reports.stream().map(report -> ReportRow.of(report, path, words)).toList(),
        histories.stream()
            .map(history -> ComparedIndicator.of(place, history, path, words))
            .toList());
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  boolean compares() {
    return !indicators.isEmpty();
  }

  int count() {
    return rows.size();
  }
}
