package gangmu.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines that repeat what the text says elsewhere: a doubled title, an abstract behind the report.
 */
final class Duplicates {
  /** Fewer letters may be alike by chance. */
  private static final int TELLING = 30;

  private Duplicates() {}

  /** Title lines that hold nothing but what another title line holds. */
  static List<Edit> titles(List<Line> lines) {
    List<String> head =
        lines.subList(0, Furniture.salutation(lines)).stream().map(Line::letters).toList();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      if (!head.get(i).isEmpty() && isRepeated(i, head)) {
        edits.add(lines.get(i).remove());
      }
    }
    return edits;
  }

  /** Of two that say the same the first stays, of a longer and a shorter the longer. */
  private static boolean isRepeated(int index, List<String> head) {
    String letters = head.get(index);
    for (int other = 0; other < head.size(); other++) {
      String others = head.get(other);
      boolean longer = others.length() > letters.length() && others.endsWith(letters);
      if (longer || (other < index && others.equals(letters))) {
        return true;
      }
    }
    return false;
  }

  /** The last line, where the first quarter of the text says the same: a title may go before it. */
  static List<Edit> abstractAtEnd(List<Line> lines) {
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).isEmpty()) {
      last--;
    }
    String letters = lines.get(last).letters();
    return last > 0 && letters.length() >= TELLING && beginning(lines).contains(letters)
        ? List.of(lines.get(last).remove())
        : List.of();
  }

  private static String beginning(List<Line> lines) {
    return lines.stream()
        .takeWhile(line -> line.end() <= Line.end(lines) / 4)
        .map(Line::letters)
        .collect(Collectors.joining());
  }
}
