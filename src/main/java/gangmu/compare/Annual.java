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
 * The statements of one measure that speak of one year, in units of one kind.
 *
 * @param ofOneKind those whose units are of that kind; where it is the kind of most, also those in
 *     words
 * @param others the other statements of the measure
 */
record Annual(String kind, List<Statement> ofOneKind, List<Statement> others) {
  /**
   * Those of the kind that most targets and outcomes are stated in, of several the one stated
   * first; then those of the other kinds that measure something, likewise.
   */
  static List<Annual> of(List<Statement> statements, Measure measure) {
    List<Statement> annual =
        statements.stream()
            .filter(statement -> statement.annual() && statement.figure().measure() == measure)
            .toList();
    List<String> kinds = kinds(annual);
    return kinds.stream()
        .filter(kind -> kind.equals(kinds.get(0)) || Unit.measures(kind))
        .map(kind -> of(annual, kind, kind.equals(kinds.get(0))))
        .toList();
  }

  private static Annual of(List<Statement> annual, String kind, boolean withWords) {
    Predicate<Statement> alike = one -> one.numeric() ? kind(one).equals(kind) : withWords;
    return new Annual(
        kind,
        annual.stream().filter(alike).toList(),
        annual.stream().filter(alike.negate()).toList());
  }

  /** At least one: of statements in words alone, that without a name. */
  private static List<String> kinds(List<Statement> annual) {
    Map<String, Set<Told>> told = new LinkedHashMap<>();
    annual.stream()
        .filter(Statement::numeric)
        .forEach(one -> told.computeIfAbsent(kind(one), k -> new HashSet<>()).add(Told.by(one)));
    if (told.isEmpty()) {
      return List.of("");
    }
    return told.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .map(Map.Entry::getKey)
        .toList();
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
