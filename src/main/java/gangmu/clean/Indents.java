package gangmu.clean;

import gangmu.text.Han;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the lines of a wrapped text are set in, where that tells paragraphs apart: the first line
 * of each is set in further than those that go on with it.
 *
 * @param margin where the lines begin that go on with a paragraph; -1 where indents tell nothing
 */
record Indents(int margin) {
  private static final int STEP = 2;
  private static final int TAB = 4;

  /** Of the lines that surely go on, so many must stand at the margin. */
  private static final double AGREEMENT = 0.95;

  /** Of all lines, at least and at most so many begin a paragraph. */
  private static final double FEWEST = 0.03;

  private static final double MOST = 0.6;

  private static final int LINES_THAT_TELL = 8;

  static Indents of(Draft draft, List<Line> lines, Wrapping wrapping) {
    if (!wrapping.wrapped()) {
      return new Indents(-1);
    }
    Map<Integer, Integer> counts = new HashMap<>();
    int following = 0;
    for (int i = Furniture.salutation(lines) + 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (!before.isEmpty()
          && !line.isEmpty()
          && !before.endsSentence()
          && wrapping.isFull(before, line, /* opens= */ true)) {
        following++;
        counts.merge(draft.indent(line.start()), 1, Integer::sum);
      }
    }
    int margin =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(-1);
    if (following < LINES_THAT_TELL || counts.getOrDefault(margin, 0) < following * AGREEMENT) {
      return new Indents(-1);
    }
    Indents indents = new Indents(margin);
    List<Line> texts = lines.stream().filter(line -> !line.isEmpty()).toList();
    long beginning = texts.stream().filter(line -> indents.begins(draft, line)).count();
    boolean telling = beginning > texts.size() * FEWEST && beginning < texts.size() * MOST;
    return telling ? indents : new Indents(-1);
  }

  boolean tell() {
    return margin >= 0;
  }

  /** Whether the line is set in as the first of a paragraph is. */
  boolean begins(Draft draft, Line line) {
    return draft.indent(line.start()) >= margin + STEP;
  }

  /** How many half-width columns the blanks take that stand from an offset on. */
  static int width(String line, int from) {
    int width = 0;
    for (int i = from; i < line.length() && Han.isBlank(line.charAt(i)); i++) {
      char c = line.charAt(i);
      boolean zero = Han.isUnseen(c);
      width += zero ? 0 : c == '\t' ? TAB : c == '\u3000' || c == '\u2003' ? 2 : 1;
    }
    return width;
  }
}
