package gangmu.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that repeat what the text says elsewhere: a doubled title, an abstract behind the report.
 */
final class Duplicates {
  /** Fewer letters may be alike by chance. */
  private static final int TELLING = 30;

  private Duplicates() {}

  /** Title lines that hold nothing but what another title line holds. */
  static List<Edit> titles(String text) {
    List<Line> lines = Line.of(text);
    List<Line> head = lines.subList(0, Furniture.salutation(lines));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String letters = head.get(i).letters();
      if (!letters.isEmpty() && isRepeated(letters, i, head)) {
        edits.add(head.get(i).remove());
      }
    }
    return edits;
  }

  /** Of two that say the same the first stays, of a longer and a shorter the longer. */
  private static boolean isRepeated(String letters, int index, List<Line> head) {
    for (int other = 0; other < head.size(); other++) {
      String others = head.get(other).letters();
      boolean longer = others.length() > letters.length() && others.endsWith(letters);
      if (longer || (other < index && others.equals(letters))) {
        return true;
      }
    }
    return false;
  }

  /** The last line, where it only begins the report anew. */
  static List<Edit> abstractAtEnd(String text) {
    List<Line> lines = Line.of(text);
    for (int i = lines.size() - 1; i > 0; i--) {
      Line line = lines.get(i);
      if (!line.isEmpty()) {
        String letters = line.letters();
        String all = new Line(0, text.substring(0, line.start())).letters();
        return letters.length() >= TELLING && beginsLike(all, letters)
            ? List.of(line.remove())
            : List.of();
      }
    }
    return List.of();
  }

  /** Whether the letters stand near the beginning of the text: a title may go before them. */
  private static boolean beginsLike(String all, String letters) {
    int at = all.indexOf(letters);
    return at >= 0 && at < all.length() / 4;
  }
}
