package gangmu.site;

import gangmu.compare.History;
import gangmu.compare.PlaceHistory;
import gangmu.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The histories of all places, by place and by indicator. */
final class Comparison {
  private final Map<String, List<History>> byPlace = new LinkedHashMap<>();
  private final Map<String, List<IndicatorPage.OfPlace>> byIndicator = new LinkedHashMap<>();

  /**
   * @param places the reports of each place
   * @param order the ids of the tracked indicators
   */
  Comparison(List<List<Report>> places, List<String> order) {
    order.forEach(id -> byIndicator.put(id, new ArrayList<>()));
    for (List<Report> reports : places) {
      List<History> histories =
          PlaceHistory.of(reports, order).stream()
              .filter(history -> Addresses.isIndicator(history.indicator()))
              .toList();
      byPlace.put(reports.get(0).place().address(), histories);
      histories.stream()
          .filter(history -> !history.series().isEmpty())
          .forEach(
              history ->
                  byIndicator
                      .computeIfAbsent(history.indicator(), id -> new ArrayList<>())
                      .add(new IndicatorPage.OfPlace(reports.get(0).place(), history)));
    }
    byIndicator.values().removeIf(List::isEmpty);
  }

  /** The ids of the indicators that have a page. */
  List<String> indicators() {
    return List.copyOf(byIndicator.keySet());
  }

  /** The histories of the place of these reports. */
  List<History> of(List<Report> reports) {
    return byPlace.getOrDefault(reports.get(0).place().address(), List.of());
  }

  /**
   * The page of each indicator that is stated, and the list of them.
   *
   * @param charts takes the charts of the pages
   */
  List<Draft> drafts(Words words, List<SiteFile> charts) {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(IndicatorListPage.of(byIndicator, words)));
    byIndicator.forEach(
        (id, places) -> {
          charts.addAll(IndicatorPage.of(id, places, words).charts());
          drafts.add(
              new Draft(
                  Addresses.indicator(id),
                  IndicatorPage.TEMPLATE,
                  () -> IndicatorPage.of(id, places, words)));
        });
    return drafts;
  }
}
