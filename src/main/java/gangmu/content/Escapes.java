package gangmu.content;

/** Plain text as CommonMark that shows just that text, and nothing else. */
final class Escapes {
  private static final String ANYWHERE = "\\`*_[]<>&#|~";

  private Escapes() {}

  /** Escapes a text of one line that stands at the beginning of a block or in a table. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int start = blockStart(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ANYWHERE.indexOf(c) >= 0 || i == start) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /**
   * The index of the mark that would make a list, a rule or an underline of the text; -1 where none
   * would.
   */
  private static int blockStart(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    if (i == text.length()) {
      return -1;
    }
    String marks = i > 0 ? ".)" : "-+=";
    return marks.indexOf(text.charAt(i)) >= 0 ? i : -1;
  }
}
