package gangmu.parse;

import gangmu.model.Bound;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.LineRange;
import gangmu.model.SourceLine;
import gangmu.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which figures of a report may be misread, as far as the figures themselves show it. They may be
 * those that a person has corrected: what is settled there is no doubt any more.
 */
public final class Doubts {
  private static final String RESPECTIVELY = "分别";

  /** Words that each name two things. */
  private static final Set<String> PAIRS = Set.of("城乡", "存贷", "内外", "进出口");

  private final String file;
  private final List<SourceLine> lines;
  private final List<Diagnostic> doubts = new ArrayList<>();

  private Doubts(String file, List<SourceLine> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * A warning {@code parse.figures-disagree} at the second of two figures of one name, year and
   * measure with two values: one was misread, or the report says both. A warning {@code
   * parse.lists-uneven} where several numbers behind 分别 have but one name, and it is none that
   * stands for two things (城乡低保标准).
   *
   * @param file the scrape
   * @param lines its lines, to show the words
   * @param figures in reading order
   */
  public static List<Diagnostic> of(String file, List<SourceLine> lines, List<Figure> figures) {
    Doubts doubts = new Doubts(file, lines);
    doubts.disagreeing(figures);
    doubts.uneven(figures);
    return doubts.doubts;
  }

  private void disagreeing(List<Figure> figures) {
    Map<List<Object>, Figure> first = new HashMap<>();
    for (Figure figure : figures) {
      boolean firm = figure.indicator() != null && figure.bound() == Bound.EXACT;
      if (!firm || figure.value() == null) {
        continue;
      }
      Figure other = first.putIfAbsent(key(figure), figure);
      if (other != null && !same(other, figure)) {
        warn(
            figure,
            figure.quote(),
            "parse.figures-disagree",
            figure.name(),
            other.quote(),
            figure.quote());
      }
    }
  }

  private static boolean same(Figure one, Figure other) {
    return one.value() != null
        && other.value() != null
        && one.value().compareTo(other.value()) == 0;
  }

  private static List<Object> key(Figure figure) {
    return List.of(
        Objects.requireNonNullElse(figure.indicator(), ""),
        figure.name(),
        figure.year(),
        figure.status() == Status.TARGET,
        figure.measure(),
        figure.unit(),
        Objects.requireNonNullElse(figure.period(), ""),
        Objects.requireNonNullElse(figure.scope(), ""));
  }

  /** 重点产品产量分别增长5%、6%: which number is whose? */
  private void uneven(List<Figure> figures) {
    Map<List<Object>, List<Figure>> lists = new LinkedHashMap<>();
    for (Figure figure : figures) {
      int word = figure.quote().lastIndexOf(RESPECTIVELY);
      if (word >= 0) {
        List<Object> list = List.of(figure.paragraph(), figure.start() + word, key(figure));
        lists.computeIfAbsent(list, key -> new ArrayList<>()).add(figure);
      }
    }
    Set<List<Object>> told = new HashSet<>();
    for (Map.Entry<List<Object>, List<Figure>> list : lists.entrySet()) {
      Figure last = list.getValue().get(list.getValue().size() - 1);
      int count = list.getValue().size();
      boolean doubtful = count > 1 && !(count == 2 && namesTwo(last.name()));
      if (doubtful && told.add(list.getKey().subList(0, 2))) {
        String words = last.quote().substring(last.quote().lastIndexOf(RESPECTIVELY));
        warn(last, words, "parse.lists-uneven", last.name(), String.valueOf(count));
      }
    }
  }

  /** 城乡低保标准, 存贷款余额: a compound of two words gives the order of its numbers itself. */
  private static boolean namesTwo(String name) {
    return PAIRS.stream().anyMatch(name::contains);
  }

  /** Points to the words, where the scrape has them in one line. */
  private void warn(Figure figure, String words, String code, String... arguments) {
    LineRange range = figure.source();
    if (range == null) {
      return;
    }
    for (int line = range.from(); line <= Math.min(range.to(), lines.size()); line++) {
      String text = lines.get(line - 1).text();
      int at = text.indexOf(words);
      if (at >= 0) {
        doubts.add(Diagnostic.warning(file, line, at + 1, text, code, arguments));
        return;
      }
    }
    doubts.add(Diagnostic.warning(file, range.from(), 0, figure.quote(), code, arguments));
  }
}
