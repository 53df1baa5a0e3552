package gangmu.parse.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch between marks (，；：。), itself without them.
 *
 * @param opensSentence whether a sentence begins with it
 * @param amounts its amounts, in reading order
 */
record Clause(int start, int end, boolean opensSentence, List<Amount> amounts) {
  private static final String MARKS = "，；：。！？,;:!?\n";
  private static final String SENTENCE_MARKS = "。！？!?\n";

  /** The clauses of a masked text, in reading order. */
  static List<Clause> split(String masked) {
    List<Amount> amounts = AmountReader.read(masked);
    List<Clause> clauses = new ArrayList<>();
    List<Amount> own = new ArrayList<>();
    int next = 0;
    int start = 0;
    boolean opens = true;
    for (int at = 0; at <= masked.length(); at++) {
      if (next < amounts.size() && amounts.get(next).end() <= at) {
        own.add(amounts.get(next++));
      }
      boolean last = at == masked.length();
      // the comma of 8,000 parts no clauses
      if (!last && (MARKS.indexOf(masked.charAt(at)) < 0 || isInside(at, amounts, next))) {
        continue;
      }
      if (at > start) {
        clauses.add(new Clause(start, at, opens, List.copyOf(own)));
        opens = false;
      }
      own.clear();
      opens |= !last && SENTENCE_MARKS.indexOf(masked.charAt(at)) >= 0;
      start = at + 1;
    }
    return clauses;
  }

  private static boolean isInside(int at, List<Amount> amounts, int next) {
    return next < amounts.size() && amounts.get(next).start() <= at && at < amounts.get(next).end();
  }
}
