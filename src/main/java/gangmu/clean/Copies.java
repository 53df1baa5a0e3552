package gangmu.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report that its page holds several times, one copy behind the other: for a telephone and for a
 * screen, or an opening and the whole. The longest copy stays; of the others the lines go that it
 * holds as well.
 */
final class Copies {
  /** So many letters in a row are no chance. */
  private static final int TELLING = 200;

  private static final int CUT_OFF = 10;

  private final List<Line> lines;

  private Copies(List<Line> lines) {
    this.lines = lines;
  }

  static List<Edit> repeated(List<Line> lines) {
    return new Copies(lines.stream().filter(Line::hasLetters).toList()).repeated();
  }

  private List<Edit> repeated() {
    List<Integer> starts = starts();
    if (starts.size() < 2) {
      return List.of();
    }
    int kept = longest(starts);
    Set<String> said = new HashSet<>();
    copy(starts, kept).forEach(line -> said.add(line.letters()));
    String all = "\n" + String.join("\n", said);
    Set<String> head = new HashSet<>();
    lines.subList(0, starts.get(0)).forEach(line -> head.add(line.letters()));
    SortedMap<Integer, Edit> edits = new TreeMap<>();
    for (int i = 0; i < starts.size(); i++) {
      if (i > 0) {
        titleAbove(starts.get(i), head, edits);
      }
      if (i != kept) {
        copy(starts, i).stream()
            .filter(line -> said.contains(line.letters()) || isBeginning(line.letters(), all))
            .forEach(line -> edits.put(line.start(), line.remove()));
      }
    }
    return List.copyOf(edits.values());
  }

  /** Whether a line of the copy that stays begins so: the line is cut off. */
  private static boolean isBeginning(String letters, String all) {
    return letters.length() >= CUT_OFF && all.contains("\n" + letters);
  }

  /** The lines of the title over a copy, which repeat the first one. */
  private void titleAbove(int start, Set<String> head, SortedMap<Integer, Edit> edits) {
    for (int i = start - 1; i > 0 && head.contains(lines.get(i).letters()); i--) {
      edits.put(lines.get(i).start(), lines.get(i).remove());
    }
  }

  /** Where a copy begins: a salutation, and behind it what follows the first one. */
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean begins = lines.get(i).isSalutation();
      if (begins && (starts.isEmpty() || isAlike(starts.get(0), i))) {
        starts.add(i);
      }
    }
    return starts;
  }

  private boolean isAlike(int first, int second) {
    int letters = 0;
    for (int i = 0; letters < TELLING && first + i < second && second + i < lines.size(); i++) {
      String line = lines.get(first + i).letters();
      if (!line.equals(lines.get(second + i).letters())) {
        return false;
      }
      letters += line.length();
    }
    return letters >= TELLING;
  }

  private List<Line> copy(List<Integer> starts, int index) {
    int end = index + 1 < starts.size() ? starts.get(index + 1) : lines.size();
    return lines.subList(starts.get(index), end);
  }

  private int longest(List<Integer> starts) {
    int longest = 0;
    int most = 0;
    for (int i = 0; i < starts.size(); i++) {
      int letters = copy(starts, i).stream().mapToInt(line -> line.text().length()).sum();
      if (letters > most) {
        longest = i;
        most = letters;
      }
    }
    return longest;
  }
}
