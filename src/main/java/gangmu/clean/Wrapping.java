package gangmu.clean;

import gangmu.text.LineBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a text was set: with lines broken at one width, or with a paragraph a line. A line is broken
 * where its next characters have no room: what ends sooner ends a paragraph.
 *
 * @param width of a full line in full-width characters; 0 where lines are paragraphs
 * @param indent how much narrower the first line of a paragraph is; 0 where nothing tells
 * @param slack how much narrower a full line may be than the others, where blanks and digits are of
 *     any width
 */
record Wrapping(int width, int indent, double slack) {
  private static final Wrapping NONE = new Wrapping(0, 0, 0);

  /** A line and its next characters are this much wider or narrower than the commonest line. */
  private static final int NEAR = 2;

  private static final int LINES_THAT_TELL = 8;
  private static final int SHORT = 8;
  private static final double STEP = 0.5;
  private static final int MOST_SLACK = 3;

  /** Of the lines that do not end a sentence, so many are broken where nothing more has room. */
  private static final double AGREEMENT = 0.97;

  /** The first line of a paragraph is set in by at most so many characters. */
  private static final int MOST_INDENT = 4;

  /**
   * Lines are broken where many share the commonest width and hardly any is wider: where a line is
   * a paragraph, widths scatter.
   */
  static Wrapping of(List<Line> lines) {
    List<Integer> widths =
        lines.stream()
            .map(line -> (int) Math.round(line.width()))
            .filter(width -> width >= SHORT)
            .toList();
    int width = commonest(widths);
    long full = widths.stream().filter(other -> Math.abs(other - width) <= NEAR).count();
    long wider = widths.stream().filter(other -> other > width + NEAR).count();
    boolean wrapped =
        full >= LINES_THAT_TELL && full * 3 > widths.size() && wider * 20 < widths.size();
    if (!wrapped) {
      return NONE;
    }
    int indent = new Wrapping(width, 0, 0).indent(lines);
    return new Wrapping(width, indent, new Wrapping(width, indent, 0).slack(lines));
  }

  /** What most first lines of paragraphs lack. */
  private int indent(List<Line> lines) {
    List<Integer> missing = new ArrayList<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (opens(lines, i) && !line.endsSentence() && !lines.get(i + 1).isEmpty()) {
        double room = width - line.width() - head(lines.get(i + 1).text());
        missing.add((int) Math.max(0, Math.floor(room) + 1));
      }
    }
    int most = commonest(missing.stream().filter(gap -> gap <= MOST_INDENT).toList());
    return missing.size() < LINES_THAT_TELL ? 0 : most;
  }

  /** Whether the line before ends a paragraph for sure. */
  private boolean opens(List<Line> lines, int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    return !line.isEmpty() && !before.isEmpty() && before.endsSentence() && isShort(before, line);
  }

  /** The least slack with which the lines agree that do not end a sentence. */
  private double slack(List<Line> lines) {
    Wrapping loose = new Wrapping(width, indent, MOST_SLACK);
    for (double slack = 0; slack < MOST_SLACK; slack += STEP) {
      Wrapping wrapping = new Wrapping(width, indent, slack);
      int inside = 0;
      int full = 0;
      for (int i = 1; i + 1 < lines.size(); i++) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        // what is shorter still is a heading that stands alone
        boolean told = !line.isEmpty() && !next.isEmpty() && !line.endsSentence();
        if (told && loose.isFull(line, next, /* opens= */ true)) {
          inside++;
          Line before = lines.get(i - 1);
          boolean opens = before.isEmpty() || !wrapping.isFull(before, line, /* opens= */ false);
          full += wrapping.isFull(line, next, opens) ? 1 : 0;
        }
      }
      if (full >= inside * AGREEMENT) {
        return slack;
      }
    }
    return MOST_SLACK;
  }

  private static int commonest(List<Integer> widths) {
    Map<Integer, Integer> counts = new TreeMap<>();
    widths.forEach(width -> counts.merge(width, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  boolean wrapped() {
    return width > 0;
  }

  /**
   * Whether the line's end may be the layout's and not the writer's: the beginning of the next one
   * has no room on it.
   *
   * @param opens whether the line is the first of a paragraph
   */
  boolean isFull(Line line, Line next, boolean opens) {
    double blank = line.text().indexOf(' ') < 0 ? 0 : STEP;
    return line.width() + blank + head(next.text()) + slack + (opens ? indent : 0) > width;
  }

  /** Whether the line ends so soon that no layout can have broken it. */
  boolean isShort(Line line, Line next) {
    return line.width() + head(next.text()) + MOST_INDENT + slack < width;
  }

  /** The width of what a line begins with and no layout breaks. */
  private static double head(String text) {
    return new Line(0, text.substring(0, LineBreak.whole(text))).width();
  }
}
