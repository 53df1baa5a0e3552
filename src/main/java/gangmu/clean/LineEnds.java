package gangmu.clean;

import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;

/**
 * Blanks at the beginning and the end of lines, and empty lines. They say nothing in Chinese text.
 */
final class LineEnds {
  private LineEnds() {}

  static List<Edit> blanks(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    for (Line line : lines) {
      int from = 0;
      int to = line.text().length();
      while (from < to && Han.isBlank(line.text().charAt(from))) {
        from++;
      }
      while (to > from && Han.isBlank(line.text().charAt(to - 1))) {
        to--;
      }
      remove(line.start(), line.start() + from, edits);
      remove(line.start() + to, line.end(), edits);
    }
    return edits;
  }

  /** Every empty line, and the line end that goes with it. */
  static List<Edit> emptyLines(String text) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      // One line end between two lines stays; at both ends of the text none does.
      boolean inside = i > 0 && end < text.length();
      remove(inside ? i + 1 : i, end, edits);
      i = end + 1;
    }
    return edits;
  }

  private static void remove(int from, int to, List<Edit> edits) {
    if (from < to) {
      edits.add(Edit.remove(from, to));
    }
  }
}
