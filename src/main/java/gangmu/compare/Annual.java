package gangmu.compare;

import gangmu.model.Measure;
import gangmu.model.Status;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The statements of one measure that speak of one year.
 *
 * @param ofOneKind those whose units are of the series' kind, and those in words
 * @param others those whose units are of another kind
 */
record Annual(List<Statement> ofOneKind, List<Statement> others) {
  static Annual of(List<Statement> statements, Measure measure) {
    List<Statement> annual =
        statements.stream()
            .filter(statement -> statement.annual() && statement.figure().measure() == measure)
            .toList();
    String kind = commonKind(annual);
    Predicate<Statement> alike = one -> !one.numeric() || kind(one).equals(kind);
    return new Annual(
        annual.stream().filter(alike).toList(), annual.stream().filter(alike.negate()).toList());
  }

  /** The kind that most targets and outcomes are stated in; of several, the one stated first. */
  private static String commonKind(List<Statement> annual) {
    Map<String, Set<Told>> told = new LinkedHashMap<>();
    annual.stream()
        .filter(Statement::numeric)
        .forEach(one -> told.computeIfAbsent(kind(one), k -> new HashSet<>()).add(Told.by(one)));
    int most = told.values().stream().map(Set::size).max(Comparator.naturalOrder()).orElse(0);
    return told.entrySet().stream()
        .filter(entry -> entry.getValue().size() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The target or the outcome of a year, however often it is stated. */
  private record Told(int year, boolean target) {
    static Told by(Statement statement) {
      return new Told(statement.figure().year(), statement.figure().status() == Status.TARGET);
    }
  }

  private static String kind(Statement statement) {
    return Unit.of(statement.figure().unit()).kind();
  }
}
