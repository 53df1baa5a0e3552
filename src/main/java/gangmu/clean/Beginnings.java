package gangmu.clean;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How the paragraphs of a text begin, and how the sentences do that stand within them: after how
 * many characters their first mark follows, and whether it is that of a sentence. A paragraph often
 * begins with a short title.
 */
final class Beginnings {
  /** The classes of length: up to 5 characters before the first mark, up to 8 … */
  private static final int[] LENGTHS = {5, 8, 12, 16, 24};

  /** Each class, what is longer, and no mark in reach; each with either mark. */
  private static final int KINDS = 2 * (LENGTHS.length + 2);

  private final List<Line> lines;
  private final int[] paragraphs = new int[KINDS];
  private final int[] sentences = new int[KINDS];

  private Beginnings(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Counts the beginnings.
   *
   * @param told the positions of the lines to look at
   * @param ends whether a line surely ends its paragraph
   */
  static Beginnings of(List<Line> lines, List<Integer> told, Predicate<Line> ends) {
    Beginnings beginnings = new Beginnings(lines);
    for (int k = 0; k < told.size(); k++) {
      int at = told.get(k);
      Line line = lines.get(at);
      if (k > 0 && !line.beginsHeading() && ends.test(lines.get(told.get(k - 1)))) {
        beginnings.paragraphs[beginnings.kind(at, 0)]++;
      }
      int stop = line.text().indexOf('。');
      while (stop >= 0 && stop + 1 < line.text().length()) {
        beginnings.sentences[beginnings.kind(at, stop + 1)]++;
        stop = line.text().indexOf('。', stop + 1);
      }
    }
    return beginnings;
  }

  /**
   * How many times likelier a sentence within a paragraph begins as that line does than a
   * paragraph.
   */
  double within(int line) {
    int kind = kind(line, 0);
    return share(sentences, kind) / share(paragraphs, kind);
  }

  /** Laplace's: each kind is taken to have been seen once more than it was. */
  private static double share(int[] counts, int kind) {
    return (counts[kind] + 1.0) / (IntStream.of(counts).sum() + KINDS);
  }

  private int kind(int line, int offset) {
    int length = 0;
    int from = offset;
    for (int at = line; at < lines.size() && length <= LENGTHS[LENGTHS.length - 1]; at++) {
      String text = lines.get(at).text();
      int end = lines.get(at).clauseEnd(from);
      length += end - from;
      if (end < text.length()) {
        int longer = 0;
        while (longer < LENGTHS.length && length > LENGTHS[longer]) {
          longer++;
        }
        return 2 * longer + (text.charAt(end) == '。' ? 1 : 0);
      }
      from = 0;
    }
    return KINDS - 1;
  }
}
