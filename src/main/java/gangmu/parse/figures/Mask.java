package gangmu.parse.figures;

import gangmu.text.Numerals;
import java.util.Arrays;

/**
 * Closes to the grammar what stands in quotation marks, book titles and brackets: “12+24”, “三个1亿元”,
 * 《十项规定》, （PM2.5）. Such a stretch is a name or a part of one, whatever it says. Only a bracket that
 * states a change or a part of what stands before it (（州直增长16%）, （其中工业投资30亿元）) is left open, as a
 * clause.
 */
final class Mask {
  /** Stands for each closed character. */
  static final char CLOSED = '\uFFFC';

  private static final WordList VERBS = WordList.of("增长 下降 降低 其中 占");

  /** A statement in brackets is no longer. */
  private static final int LONGEST = 60;

  private static final String OPENING = "“‘《（(「";
  private static final String CLOSING = "”’》）)」";

  private Mask() {}

  /** The text, as long as before, with every closed stretch and its marks replaced. */
  static String of(String text) {
    char[] masked = text.toCharArray();
    int[] nextClosing = new int[OPENING.length()];
    int at = 0;
    while (at < masked.length) {
      int kind = OPENING.indexOf(masked[at]);
      if (kind >= 0) {
        // searched once per mark: never again from before where the last search ended
        if (nextClosing[kind] >= 0 && nextClosing[kind] <= at) {
          nextClosing[kind] = text.indexOf(CLOSING.charAt(kind), at + 1);
        }
        int close = nextClosing[kind];
        if (close > at && states(text, at, close)) {
          masked[at] = '，';
          masked[close] = '，';
        } else if (close > at) {
          Arrays.fill(masked, at, close + 1, CLOSED);
          at = close;
        }
      }
      at++;
    }
    return new String(masked);
  }

  /** Whether the bracket is a statement of its own. */
  private static boolean states(String text, int open, int close) {
    boolean bracket = text.charAt(open) == '（' || text.charAt(open) == '(';
    if (!bracket || close - open > LONGEST) {
      return false;
    }
    boolean number = false;
    boolean verb = false;
    for (int at = open + 1; at < close; at++) {
      number |= Numerals.digit(text.charAt(at)) >= 0;
      verb |= VERBS.at(text, at, close) != null;
    }
    return number && verb;
  }
}
