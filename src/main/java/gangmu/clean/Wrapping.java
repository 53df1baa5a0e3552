package gangmu.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a text was set: with lines broken at one width, or with a paragraph a line.
 *
 * @param width of a full line in full-width characters; 0 where lines are paragraphs
 */
record Wrapping(int width) {
  /**
   * A full line may be this much shorter than the others: a character that must not begin a line.
   */
  private static final int SLACK = 2;

  private static final int LINES_THAT_TELL = 8;
  private static final int SHORT = 8;

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
    int commonest = commonest(widths);
    long full = widths.stream().filter(width -> Math.abs(width - commonest) <= SLACK).count();
    long wider = widths.stream().filter(width -> width > commonest + SLACK).count();
    boolean wrapped =
        full >= LINES_THAT_TELL && full * 3 > widths.size() && wider * 20 < widths.size();
    return new Wrapping(wrapped ? commonest : 0);
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
   * Whether the line reaches the margin, so that its end may be the layout's and not the writer's.
   */
  boolean isFull(Line line) {
    return line.width() > width - SLACK - 1;
  }
}
