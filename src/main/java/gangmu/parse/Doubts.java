package gangmu.parse;

import gangmu.model.Bound;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the figures that were read contradict each other: of one name, year and measure two values.
 * Either one of them was misread, or the report says both; a person can tell.
 */
final class Doubts {
  private Doubts() {}

  /** A warning {@code parse.figures-disagree} at the second of two such figures. */
  static List<Diagnostic> of(String file, List<Figure> figures) {
    List<Diagnostic> doubts = new ArrayList<>();
    Map<List<Object>, Figure> first = new HashMap<>();
    for (Figure figure : figures) {
      boolean firm = figure.indicator() != null && figure.bound() == Bound.EXACT;
      if (!firm || figure.value() == null || figure.source() == null) {
        continue;
      }
      Figure other = first.putIfAbsent(key(figure), figure);
      if (other != null && !same(other, figure)) {
        doubts.add(
            Diagnostic.warning(
                file,
                figure.source().from(),
                0,
                null,
                "parse.figures-disagree",
                figure.name(),
                other.quote(),
                figure.quote()));
      }
    }
    return doubts;
  }

  private static boolean same(Figure one, Figure other) {
    return one.value() != null
        && other.value() != null
        && one.value().compareTo(other.value()) == 0;
  }

  private static List<Object> key(Figure figure) {
    return List.of(
        figure.name(),
        figure.year(),
        figure.status() == Status.TARGET,
        figure.measure(),
        figure.unit(),
        Objects.requireNonNullElse(figure.period(), ""),
        Objects.requireNonNullElse(figure.scope(), ""));
  }
}
