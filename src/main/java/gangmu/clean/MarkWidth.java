package gangmu.clean;

import gangmu.text.Han;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Half-width marks of Chinese text made full-width: , : ; ? ! and brackets. A mark between two
 * Latin letters or digits (8,000 or 3:1) is none of them, nor one of an address (http://).
 */
final class MarkWidth {
  private static final String HALF = ",:;?!()";
  private static final String FULL = "，：；？！（）";

  private MarkWidth() {}

  static List<Edit> marks(String text) {
    List<Edit> edits = new ArrayList<>();
    Deque<Boolean> brackets = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        brackets.clear();
      }
      int mark = HALF.indexOf(c);
      if (mark >= 0 && isChinese(text, i, c, brackets)) {
        edits.add(new Edit(i, i + 1, FULL.substring(mark, mark + 1)));
      }
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    return edits;
  }

  /** A closing bracket follows its opening one. */
  private static boolean isChinese(String text, int i, char mark, Deque<Boolean> brackets) {
    if (mark == '(') {
      brackets.push(nextToChinese(text, i));
      return brackets.element();
    }
    if (mark == ')') {
      return brackets.isEmpty() ? nextToChinese(text, i) : brackets.pop();
    }
    boolean inLatin =
        isLatin(before(text, i)) && (isLatin(after(text, i)) || after(text, i) == '/');
    return !inLatin;
  }

  private static boolean nextToChinese(String text, int i) {
    return isChinese(before(text, i)) || isChinese(after(text, i));
  }

  private static char before(String text, int i) {
    return i > 0 ? text.charAt(i - 1) : '\n';
  }

  /** The next character that is no blank: {@code see: this} is Latin. */
  private static char after(String text, int i) {
    int next = i + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() ? text.charAt(next) : '\n';
  }

  private static boolean isChinese(char c) {
    return Han.isHan(c) || Han.isFullWidthMark(c);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
