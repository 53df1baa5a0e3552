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

  static Wrapping of(List<Line> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int long_ = 0;
    for (Line line : lines) {
      int width = (int) Math.round(line.width());
      if (width >= SHORT) {
        counts.merge(width, 1, Integer::sum);
        long_++;
      }
    }
    int commonest =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    int full = 0;
    for (int width = commonest - SLACK; width <= commonest + SLACK; width++) {
      full += counts.getOrDefault(width, 0);
    }
    boolean wrapped = full >= LINES_THAT_TELL && full * 2 > long_;
    return new Wrapping(wrapped ? commonest : 0);
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
