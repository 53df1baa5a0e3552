package gangmu.site;

import gangmu.compare.History;
import gangmu.compare.Series;
import gangmu.compare.Side;
import gangmu.compare.YearPair;
import gangmu.model.Measure;
import gangmu.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator across years and places.
 *
 * @param tables one for each measure, and for each kind of its units that places state it in
 */
record IndicatorPage(String path, Frame frame, String name, List<Table> tables) implements Page {
  static final String TEMPLATE = "indicator.html";

  IndicatorPage {
    tables = List.copyOf(tables);
  }

  /** The history of the page's indicator in a place. */
  record OfPlace(Place place, History history) {}

  /**
   * A measure in units of one kind: a column a year, the newest first, a row a place.
   *
   * @param id the anchor
   * @param chart null where there is too little to draw
   */
  record Table(
      String id,
      String measure,
      @Nullable IndicatorChart chart,
      List<Integer> years,
      List<Row> rows) {
    Table {
      years = List.copyOf(years);
      rows = List.copyOf(rows);
    }
  }

  /** A place, leading to its own comparison. */
  record Row(Link place, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Outcome and target of a year, null where the reports do not state them. */
  record Cell(@Nullable ComparedCell outcome, @Nullable ComparedCell target) {
    private static final Cell EMPTY = new Cell(null, null);
  }

  static IndicatorPage of(String indicator, List<OfPlace> places, Words words) {
    String path = Addresses.indicator(indicator);
    String name = words.indicators().name(indicator);
    List<Table> tables = new ArrayList<>();
    for (Measure measure : Series.MEASURES) {
      tables.addAll(tables(indicator, measure, places, words));
    }
    Link list =
        new Link(words.text("compare.indicators"), Addresses.link(path, Addresses.INDICATORS));
    return new IndicatorPage(path, Frame.below(path, list, name), name, tables);
  }

  /** The tables of a measure; what is told in words alone stands in the first. */
  private static List<Table> tables(
      String indicator, Measure measure, List<OfPlace> places, Words words) {
    List<String> kinds = kinds(measure, places);
    List<Table> tables = new ArrayList<>();
    for (String kind : kinds) {
      String otherwise = tables.isEmpty() ? "" : kind;
      Map<Place, Series> series = new LinkedHashMap<>();
      for (OfPlace place : places) {
        of(measure, place, kind)
            .or(() -> of(measure, place, otherwise))
            .ifPresent(one -> series.put(place.place(), one));
      }
      String id = tables.isEmpty() ? measure.id() : measure.id() + "-" + (tables.size() + 1);
      String name = words.of(measure, kind, kinds.size() == 1);
      tables.add(table(indicator, id, name, series, words));
    }
    return tables;
  }

  /** The kinds of units that a measure is stated in, that of most years and places first. */
  private static List<String> kinds(Measure measure, List<OfPlace> places) {
    Map<String, Long> stated = new LinkedHashMap<>();
    places.stream()
        .flatMap(place -> place.history().series().stream())
        .filter(one -> one.measure() == measure)
        .forEach(
            one ->
                stated.merge(
                    one.kind(), one.years().stream().filter(YearPair::stated).count(), Long::sum));
    if (stated.size() > 1) {
      stated.remove("");
    }
    return stated.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<Series> of(Measure measure, OfPlace place, String kind) {
    return place.history().series().stream()
        .filter(one -> one.measure() == measure && one.kind().equals(kind))
        .findFirst();
  }

  private static Table table(
      String indicator, String id, String measure, Map<Place, Series> series, Words words) {
    String path = Addresses.indicator(indicator);
    List<Integer> years =
        series.values().stream()
            .flatMap(one -> one.years().stream())
            .filter(YearPair::stated)
            .map(YearPair::year)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    List<Row> rows = new ArrayList<>();
    series.forEach(
        (place, one) -> {
          String href =
              Addresses.link(path, Addresses.place(place))
                  + "#"
                  + ComparedIndicator.anchor(indicator);
          rows.add(new Row(new Link(place.name(), href), cells(years, one, path, words)));
        });
    return new Table(
        id,
        measure,
        IndicatorChart.across(indicator, words.indicators().name(indicator), id, measure, series),
        years,
        rows);
  }

  private static List<Cell> cells(List<Integer> years, Series series, String path, Words words) {
    Map<Integer, YearPair> pairs =
        series.years().stream()
            .collect(Collectors.toMap(YearPair::year, pair -> pair, (a, b) -> a, TreeMap::new));
    return years.stream()
        .map(pairs::get)
        .map(pair -> pair == null ? Cell.EMPTY : cell(pair, path, words))
        .toList();
  }

  private static Cell cell(YearPair pair, String path, Words words) {
    return new Cell(half(pair.outcome(), path, words), half(pair.target(), path, words));
  }

  private static @Nullable ComparedCell half(Side side, String path, Words words) {
    return side.statement() == null ? null : ComparedCell.of(side, path, words);
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  /** The charts beside the page. */
  List<SiteFile> charts() {
    return tables.stream()
        .flatMap(table -> Stream.ofNullable(table.chart()))
        .map(IndicatorChart::file)
        .toList();
  }

  /** The places that the page tells of. */
  int placeCount() {
    return (int)
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> Objects.requireNonNull(row.place().href()))
            .distinct()
            .count();
  }
}
