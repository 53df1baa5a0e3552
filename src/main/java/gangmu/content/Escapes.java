package gangmu.content;

/** Plain text as CommonMark that shows just that text, and nothing else. */
final class Escapes {
  private static final String ANYWHERE = "\\`*_[]<>&#|~";

  private Escapes() {}

  /** Escapes a text of one line that begins a block. */
  static String block(String text) {
    int start = blockStart(text);
    return start < 0
        ? inline(text)
        : text.substring(0, start) + '\\' + text.charAt(start) + inline(text.substring(start + 1));
  }

  /** Escapes a text of one line that stands inside a block or in the cell of a table. */
  static String inline(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ANYWHERE.indexOf(c) >= 0) {
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
