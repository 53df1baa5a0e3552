package gangmu.site;

import gangmu.chart.DotChart;
import gangmu.chart.DotChart.Dot;
import gangmu.compare.Series;
import gangmu.compare.Statement;
import gangmu.compare.YearPair;
import gangmu.model.Figure;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of an indicator as dots.
 *
 * @param href the file, beside the page
 * @param unit of the values; outcomes in another unit are in the table alone
 */
record IndicatorChart(String href, String unit, SiteFile file) {
  private static final int FEWEST = 3;

  /**
   * The chart of a measure; null where there are too few outcomes, or only of one year.
   *
   * @param title what the chart shows
   */
  static @Nullable IndicatorChart of(
      String indicator, String measure, Collection<Series> series, String title) {
    String unit = commonUnit(series);
    List<Dot> dots =
        outcomes(series)
            .filter(statement -> statement.figure().unit().equals(unit))
            .map(IndicatorChart::dot)
            .toList();
    if (dots.size() < FEWEST || dots.stream().map(Dot::year).distinct().count() < 2) {
      return null;
    }
    String path = Addresses.chart(indicator, measure);
    return new IndicatorChart(
        path.substring(path.lastIndexOf('/') + 1),
        unit,
        new SiteFile(path, DotChart.svg(title, dots)));
  }

  private static Dot dot(Statement statement) {
    Figure figure = statement.figure();
    return new Dot(figure.year(), Objects.requireNonNull(figure.value()).doubleValue());
  }

  private static Stream<Statement> outcomes(Collection<Series> series) {
    return series.stream()
        .flatMap(one -> one.years().stream())
        .map(YearPair::outcome)
        .flatMap(side -> Stream.ofNullable(side.statement()))
        .filter(statement -> statement.figure().value() != null);
  }

  /** The unit that most outcomes have; of several, the first by name. */
  private static String commonUnit(Collection<Series> series) {
    Map<String, Integer> counts = new TreeMap<>();
    outcomes(series).forEach(s -> counts.merge(s.figure().unit(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
