package gangmu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code src/test/resources/gangmu/compare}. */
class PlaceHistoryTest {
  static Stream<Cases.Case> cases() {
    return Stream.of("years.txt", "gaps.txt", "choice.txt").flatMap(f -> Cases.in(f).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comparesAsTheCaseSays(Cases.Case given) {
    assertThat(PlaceHistory.of(given.reports(), List.of()).stream().flatMap(h -> lines(h).stream()))
        .containsExactlyInAnyOrderElementsOf(given.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leavesNoStatementOutAndCountsNoneTwice(Cases.Case given) {
    List<Figure> shown = new ArrayList<>();
    for (History history : PlaceHistory.of(given.reports(), List.of())) {
      history.asides().forEach(aside -> shown.add(aside.statement().figure()));
      history.series().stream()
          .flatMap(series -> series.years().stream())
          .flatMap(year -> Stream.of(year.target(), year.outcome()))
          .map(Side::statement)
          .filter(statement -> statement != null)
          .forEach(statement -> shown.add(statement.figure()));
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            given.reports().stream().flatMap(report -> report.figures().stream()).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotDependOnTheOrderOfTheReports(Cases.Case given) {
    List<gangmu.model.Report> turned = new ArrayList<>(given.reports());
    Collections.reverse(turned);
    assertThat(PlaceHistory.of(turned, List.of()))
        .isEqualTo(PlaceHistory.of(given.reports(), List.of()));
  }

  private static List<String> lines(History history) {
    List<String> lines = new ArrayList<>();
    for (Series series : history.series()) {
      series.years().forEach(pair -> lines.add(line(series, pair)));
    }
    history.asides().forEach(a -> lines.add("~ " + a.reason().id() + " | " + quote(a)));
    return lines;
  }

  private static String quote(Aside aside) {
    return aside.statement().figure().quote();
  }

  private static String line(Series series, YearPair pair) {
    return "= %s %d | %s | %s | %s | %s"
        .formatted(
            series.measure().id(),
            pair.year(),
            side(pair.target()),
            side(pair.outcome()),
            gap(pair.gap()),
            pair.notes().stream().map(YearPair.Note::id).collect(Collectors.joining(" ")))
        .strip();
  }

  private static String side(Side side) {
    Statement statement = side.statement();
    if (statement == null) {
      return side.absence() == null ? "?" : side.absence().id();
    }
    Figure figure = statement.figure();
    String unit = figure.unit().isEmpty() ? "-" : figure.unit();
    return number(figure) + " " + unit + " (" + statement.report().year() + ")";
  }

  private static String number(Figure figure) {
    BigDecimal value = figure.value();
    BigDecimal upper = figure.upper();
    return (value == null ? "-" : value.toPlainString())
        + (upper == null ? "" : "~" + upper.toPlainString());
  }

  private static String gap(@Nullable Gap gap) {
    return gap == null
        ? "-"
        : "%s %s %s".formatted(gap.difference().toPlainString(), gap.unit(), gap.from().id());
  }
}
