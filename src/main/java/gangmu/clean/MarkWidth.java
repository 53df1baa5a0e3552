package gangmu.clean;

import gangmu.text.Han;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Half-width marks of Chinese text made full-width: , : ; ? ! and brackets. A mark between two
 * Latin letters or digits (8,000 or 3:1) is none of them, nor one of an address (http://).
 */
final class MarkWidth {
  private static final String HALF = ",:;?!()";
  private static final String FULL = "，：；？！（）";

  private final String text;
  private final Deque<Boolean> brackets = new ArrayDeque<>();

  private MarkWidth(String text) {
    this.text = text;
  }

  /** Whether it is one of the marks, of either width. */
  static boolean isMark(char c) {
    return c < 0x80 ? HALF.indexOf(c) >= 0 : c >= '！' && FULL.indexOf(c) >= 0;
  }

  static List<Edit> marks(String text) {
    return new MarkWidth(text).marks();
  }

  private List<Edit> marks() {
    List<Edit> edits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isBlankOrMark(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        marks(start, end, edits);
      }
      if (end < text.length() && text.charAt(end) == '\n') {
        brackets.clear();
      }
      start = end + 1;
    }
    return edits;
  }

  private static boolean isBlankOrMark(char c) {
    return c != '\n' && (Han.isBlank(c) || isMark(c));
  }

  /**
   * The marks between two characters that are neither blanks nor such marks, of either width: what
   * a mark is does not depend on what is made of the marks beside it.
   */
  private void marks(int start, int end, List<Edit> edits) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    char behind = end == text.length() ? '\n' : text.charAt(end);
    for (int i = start; i < end; i++) {
      int mark = HALF.indexOf(text.charAt(i));
      if (mark >= 0 && isChinese(text.charAt(i), before, behind)) {
        edits.add(new Edit(i, i + 1, FULL.substring(mark, mark + 1)));
      }
    }
  }

  /** A closing bracket follows its opening one. */
  private boolean isChinese(char mark, char before, char behind) {
    boolean besideChinese = Han.isChinese(before) || Han.isChinese(behind);
    if (mark == '(') {
      brackets.push(besideChinese);
      return besideChinese;
    }
    if (mark == ')') {
      return brackets.isEmpty() ? besideChinese : brackets.pop();
    }
    return !Han.isLatin(before) || !(Han.isLatin(behind) || behind == '/');
  }
}
