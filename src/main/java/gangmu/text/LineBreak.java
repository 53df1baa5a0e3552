package gangmu.text;

/** Where a line of Chinese text may be broken, after the W3C's requirements for it (clreq, 3.1). */
public final class LineBreak {
  /** Marks that open, and so end no line. */
  private static final String OPENING = "“‘（《〈「『【(";

  /** Marks that begin no line. */
  private static final String CLOSING = "，。、；：！？）”’》〉」』】％%‰,;:!?)";

  private LineBreak() {}

  /**
   * How many characters at the beginning of a line stay together, so that all of them go to the
   * next line where one has no room: a number or a word, and the marks around it or around a
   * character (“云, 民，, 12.5%).
   */
  public static int whole(String line) {
    int end = 0;
    while (end < line.length() - 1 && OPENING.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    int start = end;
    while (end < line.length() && isLatin(line.charAt(end))) {
      end++;
    }
    end += end == start && end < line.length() ? 1 : 0;
    while (end < line.length() && isClosing(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the character is a mark that begins no line. */
  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && (c == '.' || Character.isLetterOrDigit(c));
  }
}
