package gangmu.site;

import gangmu.compare.Aside;
import gangmu.compare.History;
import gangmu.compare.Series;
import gangmu.model.Figure;
import java.util.List;

/**
 * A tracked indicator of a place through the years.
 *
 * @param id the anchor
 * @param name leading to the indicator's own page, which there is none where no year has a number
 * @param tables one for each measure
 * @param asides the statements that the tables leave out
 */
record ComparedIndicator(String id, Link name, List<Table> tables, List<Left> asides) {
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

  static ComparedIndicator of(History history, String path, Words words) {
    return new ComparedIndicator(
        anchor(history.indicator()),
        new Link(
            words.indicators().name(history.indicator()),
            history.series().isEmpty()
                ? null
                : Addresses.link(path, Addresses.indicator(history.indicator()))),
        history.series().stream().map(series -> table(series, path, words)).toList(),
        history.asides().stream().map(aside -> left(aside, path, words)).toList());
  }

  /** The anchor of an indicator on the page of a place. */
  static String anchor(String indicator) {
    return "indicator-" + indicator;
  }

  private static Table table(Series series, String path, Words words) {
    return new Table(
        words.of(series.measure()),
        series.years().stream().map(pair -> ComparedYear.of(pair, path, words)).toList());
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
