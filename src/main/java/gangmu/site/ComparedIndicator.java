package gangmu.site;

import gangmu.compare.Aside;
import gangmu.compare.History;
import gangmu.compare.Series;
import gangmu.model.Figure;
import gangmu.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tracked indicator of a place through the years.
 *
 * @param id the anchor
 * @param name leading to the indicator's own page, which there is none where no year has a number
 * @param chart of the first measure that has enough outcomes; null where there is too little to
 *     draw
 * @param tables one for each measure, and for each kind of its units
 * @param asides the statements that the tables leave out
 */
record ComparedIndicator(
    String id, Link name, @Nullable IndicatorChart chart, List<Table> tables, List<Left> asides) {
  ComparedIndicator {
    tables = List.copyOf(tables);
    asides = List.copyOf(asides);
  }

  /** A measure through the years, the newest first. */
  record Table(String measure, List<ComparedYear> rows) {
    Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A statement that does not count in the comparison.
   *
   * @param quote its words, leading to its paragraph
   * @param reason why it does not count
   */
  record Left(int year, String status, Link quote, String reason) {}

  static ComparedIndicator of(Place place, History history, String path, Words words) {
    return new ComparedIndicator(
        anchor(history.indicator()),
        new Link(
            words.indicators().name(history.indicator()),
            history.series().isEmpty()
                ? null
                : Addresses.link(path, Addresses.indicator(history.indicator()))),
        chart(place, history, words),
        history.series().stream().map(series -> table(history, series, path, words)).toList(),
        history.asides().stream().map(aside -> left(aside, path, words)).toList());
  }

  /** The first measure that can be drawn: growth before level. */
  static @Nullable IndicatorChart chart(Place place, History history, Words words) {
    for (Series series : history.series()) {
      IndicatorChart chart = IndicatorChart.ofPlace(place, history.indicator(), series, words);
      if (chart != null) {
        return chart;
      }
    }
    return null;
  }

  /** The anchor of an indicator on the page of a place. */
  static String anchor(String indicator) {
    return "indicator-" + indicator;
  }

  private static Table table(History history, Series series, String path, Words words) {
    long kinds = history.series().stream().filter(one -> one.measure() == series.measure()).count();
    return new Table(
        words.of(series.measure(), series.kind(), kinds == 1),
        ComparedYear.rows(series.years(), path, words));
  }

  private static Left left(Aside aside, String path, Words words) {
    Figure figure = aside.statement().figure();
    return new Left(
        aside.statement().report().year(),
        words.of(figure.status()),
        new Link(figure.quote(), ComparedCell.href(aside.statement(), path)),
        words.text("compare.aside." + aside.reason().id()));
  }

  String href() {
    return "#" + id;
  }

  boolean leaves() {
    return !asides.isEmpty();
  }

  int left() {
    return asides.size();
  }
}
