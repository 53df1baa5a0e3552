package gangmu.clean;

import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Blanks that the layout put between characters: 接国 家 宏 观, 280 亿元. Those between Latin words stay.
 */
final class LayoutBlanks {
  private LayoutBlanks() {}

  /** Characters that take no room, wherever they stand: soft hyphens, blanks of no width. */
  static List<Edit> unseen(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> Han.isUnseen(text.charAt(i)))
        .mapToObj(i -> Edit.remove(i, i + 1))
        .toList();
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
