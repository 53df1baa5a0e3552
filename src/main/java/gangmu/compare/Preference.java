package gangmu.compare;

import gangmu.model.Figure;
import gangmu.model.Part;
import gangmu.model.Status;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of several statements of one report counts: the one that comes first in these orders. Where
 * they leave a choice, the first in reading order counts, as {@code Stream.min} takes it.
 */
final class Preference {
  private Preference() {}

  /** A number before words, the part that sets targets before the tasks. */
  static Comparator<Statement> ofTargets() {
    return first(Statement::numeric).thenComparing(first(s -> s.part() == Part.TARGETS));
  }

  /**
   * What can be compared with the target before what cannot: a unit that measures the same, the
   * same scope, the same name. Then the review before other parts, and 实绩 before 预计.
   */
  static Comparator<Statement> ofOutcomes(@Nullable Statement target) {
    Comparator<Statement> order = first(Statement::numeric);
    if (target != null) {
      Figure goal = target.figure();
      order =
          order
              .thenComparing(first(s -> !target.numeric() || sameUnit(goal, s.figure())))
              .thenComparing(first(s -> Objects.equals(goal.scope(), s.figure().scope())))
              .thenComparing(first(s -> Names.alike(goal.name(), s.figure().name())));
    }
    return order
        .thenComparing(first(s -> s.part() == Part.REVIEW))
        .thenComparing(first(s -> s.figure().status() == Status.ACTUAL));
  }

  static boolean sameUnit(Figure one, Figure other) {
    return Unit.of(one.unit()).measuresAs(Unit.of(other.unit()));
  }

  private static Comparator<Statement> first(Predicate<Statement> wanted) {
    return Comparator.comparing(statement -> !wanted.test(statement));
  }
}
