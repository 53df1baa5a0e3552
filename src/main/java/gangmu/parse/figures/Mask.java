package gangmu.parse.figures;

import java.util.Arrays;

/**
 * Closes to the grammar what stands in quotation marks, book titles and brackets: “12+24”, “三个1亿元”,
 * 《十项规定》, （PM2.5）. Such a stretch is a name or a part of one, whatever it says.
 */
final class Mask {
  /** Stands for each closed character. */
  static final char CLOSED = '\uFFFC';

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
        if (close > at) {
          Arrays.fill(masked, at, close + 1, CLOSED);
          at = close;
        }
      }
      at++;
    }
    return new String(masked);
  }
}
