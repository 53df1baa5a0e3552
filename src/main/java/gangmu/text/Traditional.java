package gangmu.text;

/** Text in Traditional characters (繁體字), and the same in Simplified ones, one for one. */
public final class Traditional {
  private static final char[] SIMPLIFIED = table();

  /**
   * One Han character in so many; in a Simplified text hardly any, in a Traditional one a third.
   */
  private static final int ONE_IN = 10;

  private Traditional() {}

  /** Whether a text is written in Traditional characters. */
  public static boolean is(CharSequence text) {
    long han = text.chars().filter(c -> c >= '\u4E00' && c <= '\u9FFF').count();
    long traditional = text.chars().filter(c -> SIMPLIFIED[c] != c).count();
    return traditional * ONE_IN > han;
  }

  /**
   * The text in Simplified characters, each in the place of its own: positions in one are positions
   * in the other.
   */
  public static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    text.chars().forEach(c -> simplified.append(SIMPLIFIED[c]));
    return simplified.toString();
  }

  static char simplified(char c) {
    return SIMPLIFIED[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    String pairs = SearchRules.simplified();
    for (int i = 0; i < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    return table;
  }
}
