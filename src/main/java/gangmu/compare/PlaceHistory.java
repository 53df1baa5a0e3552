package gangmu.compare;

import gangmu.model.Measure;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Targets and outcomes of a place. The target of a year is what that year's report sets, the
 * outcome what the report of the year after tells of it; where that report is not at hand, what the
 * next one at hand says of that very year.
 */
public final class PlaceHistory {
  private final TreeMap<Integer, Report> reports = new TreeMap<>();
  private final Map<String, List<Statement>> byIndicator = new LinkedHashMap<>();

  private PlaceHistory(List<Report> ofPlace, List<String> indicators) {
    indicators.forEach(id -> byIndicator.put(id, new ArrayList<>()));
    ofPlace.forEach(report -> reports.put(report.year(), report));
    for (Report report : reports.descendingMap().values()) {
      for (Statement statement : Statements.of(report)) {
        byIndicator
            .computeIfAbsent(
                String.valueOf(statement.figure().indicator()), id -> new ArrayList<>())
            .add(statement);
      }
    }
  }

  /**
   * The indicators that the reports state, in the order given; those that it does not name follow.
   *
   * @param reports all of one place, one a year
   * @param indicators ids in the order wanted
   */
  public static List<History> of(List<Report> reports, List<String> indicators) {
    PlaceHistory place = new PlaceHistory(reports, indicators);
    return place.byIndicator.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> place.history(entry.getKey(), entry.getValue()))
        .toList();
  }

  private History history(String indicator, List<Statement> statements) {
    List<Series> series = new ArrayList<>();
    Set<Statement> counted = new HashSet<>();
    Set<Statement> ofOtherUnits = new HashSet<>();
    for (Measure measure : Series.MEASURES) {
      List<Annual> kinds = Annual.of(statements, measure);
      kinds.forEach(annual -> ofOtherUnits.addAll(annual.others()));
      for (Annual annual : kinds) {
        annual.ofOneKind().forEach(ofOtherUnits::remove);
        List<YearPair> years = years(annual);
        if (years.stream().anyMatch(YearPair::stated)) {
          series.add(new Series(measure, annual.kind(), years));
        }
        years.forEach(pair -> count(pair, counted));
      }
    }
    List<Aside> asides =
        statements.stream()
            .filter(statement -> !counted.contains(statement))
            .map(
                statement ->
                    new Aside(
                        statement,
                        ofOtherUnits.contains(statement)
                            ? Aside.Reason.OTHER_UNIT
                            : reason(statement)))
            .toList();
    return new History(indicator, series, asides);
  }

  private static void count(YearPair pair, Set<Statement> counted) {
    if (pair.target().statement() != null) {
      counted.add(pair.target().statement());
    }
    if (pair.outcome().statement() != null) {
      counted.add(pair.outcome().statement());
    }
  }

  /**
   * From the last year stated back to the first; a year that nobody at hand spoke of is not one.
   */
  private List<YearPair> years(Annual annual) {
    List<YearPair> pairs =
        annual.ofOneKind().stream()
            .map(statement -> statement.figure().year())
            .distinct()
            .sorted()
            .map(year -> pair(year, annual))
            .filter(YearPair::stated)
            .toList();
    if (pairs.isEmpty()) {
      return pairs;
    }
    int first = pairs.get(0).year();
    int last = pairs.get(pairs.size() - 1).year();
    return IntStream.rangeClosed(first, last)
        .map(year -> first + last - year)
        .mapToObj(year -> pair(year, annual))
        .filter(pair -> pair.stated() || spokenOf(pair.year()))
        .toList();
  }

  private boolean spokenOf(int year) {
    return reports.containsKey(year) || reports.containsKey(year + 1);
  }

  private YearPair pair(int year, Annual annual) {
    Predicate<Statement> sets =
        s ->
            s.figure().status() == Status.TARGET
                && s.figure().year() == year
                && s.report().year() == year;
    Side target = side(annual, sets, Preference.ofTargets(), absence(year, Part.TARGETS));
    int teller = teller(year, annual.ofOneKind());
    Predicate<Statement> tells =
        s ->
            s.figure().status() != Status.TARGET
                && s.figure().year() == year
                && s.report().year() == teller;
    Side outcome =
        side(
            annual,
            tells,
            Preference.ofOutcomes(target.statement()),
            absence(year + 1, Part.REVIEW));
    return Pairing.of(year, target, outcome);
  }

  private static Side side(
      Annual annual,
      Predicate<Statement> wanted,
      Comparator<Statement> order,
      Side.Absence absence) {
    boolean otherwise = annual.others().stream().anyMatch(wanted);
    return Side.of(
        annual.ofOneKind().stream().filter(wanted).min(order),
        otherwise ? Side.Absence.OTHER_UNIT : absence);
  }

  /**
   * The year of the report that tells the outcome: the next, or else the first that speaks of it.
   */
  private int teller(int year, List<Statement> annual) {
    if (reports.containsKey(year + 1)) {
      return year + 1;
    }
    return annual.stream()
        .filter(s -> s.figure().status() != Status.TARGET && s.figure().year() == year)
        .map(s -> s.report().year())
        .filter(reportYear -> reportYear > year)
        .min(Comparator.naturalOrder())
        .orElse(year + 1);
  }

  private Side.Absence absence(int reportYear, Part part) {
    Report report = reports.get(reportYear);
    if (report == null) {
      return Side.Absence.NO_REPORT;
    }
    return report.completeness().missing().contains(part)
        ? Side.Absence.BROKEN_OFF
        : Side.Absence.SILENT;
  }

  private static Aside.Reason reason(Statement statement) {
    return switch (statement.span()) {
      case AVERAGE -> Aside.Reason.AVERAGE;
      case PERIOD -> Aside.Reason.PERIOD;
      case PART_OF_YEAR -> Aside.Reason.PART_OF_YEAR;
      case OTHER_BASE -> Aside.Reason.OTHER_BASE;
      case YEAR -> atHome(statement) ? Aside.Reason.ANOTHER_MENTION : Aside.Reason.ANOTHER_REPORT;
    };
  }

  /** Whether it stands in the report that tells what it tells: of a target, that of the year. */
  private static boolean atHome(Statement statement) {
    int after = statement.figure().status() == Status.TARGET ? 0 : 1;
    return statement.report().year() == statement.figure().year() + after;
  }
}
