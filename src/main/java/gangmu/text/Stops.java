package gangmu.text;

/**
 * Text that sets a point for the full stop of Chinese (. ． ｡ for 。), as converters and bad OCR do;
 * and the same with full stops, one for one.
 */
public final class Stops {
  /** Beside Chinese characters, what may stand before a point that ends a sentence. */
  private static final String BEFORE = "”’）》」』)%％‰";

  /** Beside them, the end of a line and blanks, what may stand behind one. */
  private static final String BEHIND = "“‘（《「『”’）」』(—";

  private static final String NUMERALS = "一二三四五六七八九十（）()";

  /** The number of a heading is no longer: （二十一）. */
  private static final int LONGEST_NUMBER = 6;

  private static final int STOPS_THAT_TELL = 8;

  /** Of the stops of a text, at least one in so many is a point. */
  private static final int ONE_IN = 5;

  private Stops() {}

  /** Whether a text sets points for full stops. */
  public static boolean arePoints(String text) {
    int points = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      stops += c == '。' ? 1 : 0;
      points += isPoint(c) && isStop(text, i) ? 1 : 0;
    }
    return points >= STOPS_THAT_TELL && points * ONE_IN > points + stops;
  }

  /** The text with 。 for each point that ends a sentence: positions stay. */
  public static String full(String text) {
    StringBuilder full = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isPoint(text.charAt(i)) && isStop(text, i)) {
        full.setCharAt(i, '。');
      }
    }
    return full.toString();
  }

  /** Whether it is one of the marks that stand for a full stop. */
  static boolean isPoint(char c) {
    return c == '.' || c == '．' || c == '｡';
  }

  /** A point behind Chinese text, and not behind the number of a heading or within a number. */
  private static boolean isStop(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    boolean ends = behind == '\n' || Han.isBlank(behind) || BEHIND.indexOf(behind) >= 0;
    if (Numerals.digit(before) >= 0) {
      int start = at - 1;
      while (start > 0 && Numerals.digit(text.charAt(start - 1)) >= 0) {
        start--;
      }
      boolean within = start > 0 && Han.isHan(text.charAt(start - 1));
      return within && (ends || Han.isHan(behind));
    }
    boolean sentence = Han.isHan(before) || BEFORE.indexOf(before) >= 0;
    boolean next = ends || Han.isHan(behind) || Numerals.digit(behind) >= 0;
    return sentence && next && !isNumber(text, at);
  }

  /** Whether nothing but the number of a heading stands before it: 一. */
  private static boolean isNumber(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_NUMBER
        && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start < end && (start == 0 || Han.isBlank(text.charAt(start - 1)));
  }
}
