package gangmu.site;

import gangmu.chart.DotChart;
import gangmu.chart.DotChart.Dot;
import gangmu.chart.DotChart.Group;
import gangmu.chart.DotChart.Size;
import gangmu.chart.Mark;
import gangmu.compare.Series;
import gangmu.compare.Side;
import gangmu.compare.Statement;
import gangmu.compare.Unit;
import gangmu.compare.YearPair;
import gangmu.model.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of an indicator as dots, and what their shapes mean.
 *
 * @param href the file, beside the page
 * @param measure what is measured: 增速
 * @param unit of the dots; outcomes that cannot be converted to it are in the table alone
 * @param signs empty where all dots mean one thing, or where there are more things than shapes
 */
record IndicatorChart(String href, String measure, String unit, List<Sign> signs, SiteFile file) {
  private static final int FEWEST = 3;
  private static final List<Mark> MARKS =
      List.of(Mark.CIRCLE, Mark.SQUARE, Mark.TRIANGLE, Mark.DIAMOND, Mark.UPSIDE_DOWN);

  IndicatorChart {
    signs = List.copyOf(signs);
  }

  /** A shape and what it stands for. */
  record Sign(String mark, String text) {}

  /**
   * The chart of a measure in several places; null where there are too few outcomes, or only of one
   * year.
   *
   * @param name of the indicator
   * @param table the id of the table that it stands above
   */
  static @Nullable IndicatorChart across(
      String indicator, String name, String table, String measure, Map<Place, Series> series) {
    String unit = commonUnit(series.values());
    boolean told = series.size() > 1 && series.size() <= MARKS.size();
    List<Group> groups = new ArrayList<>();
    List<Sign> signs = new ArrayList<>();
    series.forEach(
        (place, one) -> {
          Mark mark = told ? MARKS.get(groups.size()) : Mark.CIRCLE;
          groups.add(new Group(mark, dots(one, YearPair::outcome, unit)));
          if (told) {
            signs.add(new Sign(mark.sign(), place.name()));
          }
        });
    return few(groups)
        ? null
        : of(
            Addresses.chart(indicator, table),
            name + " " + measure,
            measure,
            unit,
            signs,
            Size.WIDE,
            groups);
  }

  /**
   * Outcomes and targets of a place; null where there are too few outcomes, or only of one year.
   */
  static @Nullable IndicatorChart ofPlace(
      Place place, String indicator, Series series, Words words) {
    String unit = commonUnit(List.of(series));
    List<Group> outcomes = List.of(new Group(Mark.CIRCLE, dots(series, YearPair::outcome, unit)));
    if (few(outcomes)) {
      return null;
    }
    Group targets = new Group(Mark.RING, dots(series, YearPair::target, unit));
    String measure = words.of(series.measure());
    return of(
        Addresses.chart(place, indicator, series.measure().id()),
        place.name() + " " + words.indicators().name(indicator) + " " + measure,
        measure,
        unit,
        List.of(
            new Sign(Mark.CIRCLE.sign(), words.text("compare.outcome")),
            new Sign(Mark.RING.sign(), words.text("status.target"))),
        Size.SMALL,
        List.of(outcomes.get(0), targets));
  }

  private static IndicatorChart of(
      String path,
      String title,
      String measure,
      String unit,
      List<Sign> signs,
      Size size,
      List<Group> groups) {
    return new IndicatorChart(
        path.substring(path.lastIndexOf('/') + 1),
        measure,
        unit,
        signs,
        new SiteFile(path, () -> DotChart.svg(title, size, groups)));
  }

  private static boolean few(List<Group> groups) {
    List<Dot> dots = groups.stream().flatMap(group -> group.dots().stream()).toList();
    return dots.size() < FEWEST || dots.stream().map(Dot::year).distinct().count() < 2;
  }

  private static List<Dot> dots(Series series, Function<YearPair, Side> side, String unit) {
    Unit wanted = Unit.of(unit);
    return series.years().stream()
        .map(side)
        .flatMap(one -> Stream.ofNullable(one.statement()))
        .filter(statement -> statement.figure().value() != null)
        .filter(statement -> unit(statement).measuresAs(wanted))
        .map(statement -> dot(statement, wanted))
        .toList();
  }

  private static Unit unit(Statement statement) {
    return Unit.of(statement.figure().unit());
  }

  private static Dot dot(Statement statement, Unit wanted) {
    BigDecimal value = Objects.requireNonNull(statement.figure().value());
    return new Dot(statement.figure().year(), unit(statement).in(wanted, value).doubleValue());
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
