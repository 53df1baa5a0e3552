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
    char[] before = neighbours(0, 1);
    char[] behind = neighbours(text.length() - 1, -1);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        brackets.clear();
      }
      int mark = HALF.indexOf(c);
      if (mark >= 0 && isChinese(c, before[i], behind[i])) {
        edits.add(new Edit(i, i + 1, FULL.substring(mark, mark + 1)));
      }
    }
    return edits;
  }

  /**
   * For each character the next one to a side that is neither a blank nor such a mark, of either
   * width: what a mark is does not depend on what is made of the marks beside it.
   */
  private char[] neighbours(int start, int step) {
    char[] neighbours = new char[text.length()];
    char last = '\n';
    for (int i = start; i >= 0 && i < neighbours.length; i += step) {
      neighbours[i] = last;
      char c = text.charAt(i);
      boolean blank = c != '\n' && Han.isBlank(c);
      if (!blank && !isMark(c)) {
        last = c;
      }
    }
    return neighbours;
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
