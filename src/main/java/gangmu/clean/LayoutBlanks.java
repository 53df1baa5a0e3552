package gangmu.clean;

import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;

/**
 * Blanks that the layout put between characters: 接国 家 宏 观, 280 亿元. Those between Latin words stay.
 */
final class LayoutBlanks {
  private static final double NEARLY_ALL = 0.9;

  /** Of a text with a blank behind each character, at least one character in so many is a blank. */
  private static final int FEWEST = 3;

  private LayoutBlanks() {}

  /** Characters that take no room, wherever they stand: soft hyphens, blanks of no width. */
  static List<Edit> unseen(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Han.isUnseen(text.charAt(i))) {
        edits.add(Edit.remove(i, i + 1));
      }
    }
    return edits;
  }

  /**
   * The blank that stands behind each character of the text, where nearly all have one: 增 长 1 2 %.
   * Where there are several, one of them was there before.
   */
  static List<Edit> spaced(String text) {
    if (text.chars().filter(c -> Han.isBlank((char) c)).count() * FEWEST < text.length()) {
      return List.of();
    }
    int apart = 0;
    int together = 0;
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      boolean blank = isBlank(text, i - 1);
      if (!blank && isBlank(text, i) && i + 1 < text.length() && !isBlank(text, i + 1)) {
        edits.add(Edit.remove(i, i + 1));
      }
      if (Han.isHan(text.charAt(i)) && i > 1) {
        together += Han.isHan(text.charAt(i - 1)) ? 1 : 0;
        apart += blank && Han.isHan(text.charAt(i - 2)) ? 1 : 0;
      }
    }
    return apart > NEARLY_ALL * (apart + together) ? edits : List.of();
  }

  private static boolean isBlank(String text, int i) {
    return Han.isBlank(text.charAt(i)) && text.charAt(i) != '\n';
  }

  static List<Edit> blanks(String text) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) != '\n' && Han.isBlank(text.charAt(end))) {
        end++;
      }
      if (end > i && !betweenWords(text, i, end)) {
        edits.add(Edit.remove(i, end));
      }
      i = end + 1;
    }
    return edits;
  }

  private static boolean betweenWords(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && Han.isLatin(text.charAt(end))
        && (Han.isLatin(text.charAt(start - 1)) || ",.;:)".indexOf(text.charAt(start - 1)) >= 0);
  }
}
