package gangmu.site;

import gangmu.compare.Series;
import gangmu.compare.YearPair;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tracked indicators that the reports of the site state. */
record IndicatorListPage(Frame frame, List<Row> rows) implements Page {
  IndicatorListPage {
    rows = List.copyOf(rows);
  }

  /**
   * An indicator.
   *
   * @param places how many state it
   * @param years the first and the last year that is spoken of
   * @param outcomes the years and places that an outcome is known of
   * @param targets the years and places that a target is known of
   */
  record Row(Link name, int places, String years, long outcomes, long targets) {}

  static IndicatorListPage of(Map<String, List<IndicatorPage.OfPlace>> indicators, Words words) {
    String path = Addresses.INDICATORS;
    return new IndicatorListPage(
        Frame.below(path, null, words.text("compare.indicators")),
        indicators.entrySet().stream().map(e -> row(e.getKey(), e.getValue(), words)).toList());
  }

  private static Row row(String indicator, List<IndicatorPage.OfPlace> places, Words words) {
    IntSummaryStatistics years =
        pairs(places).filter(YearPair::stated).mapToInt(YearPair::year).summaryStatistics();
    return new Row(
        new Link(
            words.indicators().name(indicator),
            Addresses.link(Addresses.INDICATORS, Addresses.indicator(indicator))),
        places.size(),
        years.getMin() == years.getMax()
            ? Integer.toString(years.getMin())
            : years.getMin() + "–" + years.getMax(),
        pairs(places).filter(pair -> pair.outcome().statement() != null).count(),
        pairs(places).filter(pair -> pair.target().statement() != null).count());
  }

  private static Stream<YearPair> pairs(List<IndicatorPage.OfPlace> places) {
    return places.stream()
        .flatMap(place -> place.history().series().stream())
        .map(Series::years)
        .flatMap(List::stream);
  }

  @Override
  public String path() {
    return Addresses.INDICATORS;
  }

  @Override
  public String template() {
    return "indicator-list.html";
  }

  boolean empty() {
    return rows.isEmpty();
  }
}
