package gangmu.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a scrape with what every repair took out and put in. A later repair works on what
 * the earlier ones left: of the characters at its place it takes those that are still there.
 */
final class MarkedSource {
  /** What is shown for a line end that was taken away. */
  private static final String LINE_END = "↵";

  private final String source;
  private final List<RepairMark> repairs;
  private final int[] takenBy;
  private final Map<Integer, String> put = new TreeMap<>();
  private final Map<Integer, String> putBy = new TreeMap<>();

  private MarkedSource(List<String> lines, List<RepairMark> repairs) {
    source = String.join("\n", lines);
    this.repairs = repairs;
    takenBy = new int[source.length()];
    Arrays.fill(takenBy, -1);
    int[] starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
    }
    for (int i = 0; i < repairs.size(); i++) {
      take(i, starts[repairs.get(i).line() - 1] + repairs.get(i).column() - 1);
    }
  }

  private void take(int repair, int start) {
    RepairMark mark = repairs.get(repair);
    int place = start;
    int first = -1;
    for (char c : mark.before().toCharArray()) {
      String there = put.getOrDefault(place, "");
      if (!there.isEmpty() && there.charAt(0) == c) {
        put.put(place, there.substring(1));
        continue;
      }
      while (place < takenBy.length && takenBy[place] >= 0) {
        place++;
      }
      if (place < takenBy.length && source.charAt(place) == c) {
        takenBy[place] = repair;
        first = first < 0 ? place : first;
        place++;
      }
    }
    if (!mark.after().isEmpty()) {
      put.merge(first < 0 ? start : first, mark.after(), String::concat);
      putBy.put(first < 0 ? start : first, mark.kind());
    }
  }

  /**
   * A stretch of a line.
   *
   * @param kind of the repair that took it out; null where it stays
   * @param put what came in its place; null where nothing did
   */
  record Piece(@Nullable String kind, String text, @Nullable String put) {
    /** Whether one sees what stays: all of it does, or it is struck through and not blank. */
    private boolean plain() {
      return put == null && (kind == null || !text.isBlank());
    }
  }

  /**
   * A line of the scrape, and what is left of it.
   *
   * @param clean the words of the clean text that come from this line
   */
  record Line(List<Piece> pieces, String clean) {
    Line {
      pieces = List.copyOf(pieces);
    }

    /**
     * Whether the marks show what is left as it is: it is one stretch of the line, or nothing, or
     * what lies between its stretches can be seen to be struck through.
     */
    boolean whole() {
      return pieces.stream().allMatch(Piece::plain)
          || (pieces.stream().allMatch(piece -> piece.put() == null)
              && pieces.stream().filter(piece -> piece.kind() == null).count() <= 1);
    }
  }

  static List<Line> of(List<String> lines, List<RepairMark> repairs) {
    MarkedSource marked = new MarkedSource(lines, repairs);
    List<Line> shown = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      shown.add(marked.line(start, start + line.length()));
      start += line.length() + 1;
    }
    return shown;
  }

  private Line line(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder clean = new StringBuilder();
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean ends = i == end || i == start || !isOne(i - 1, i);
      if (ends && i > from) {
        add(from, i, pieces, clean);
        from = i;
      }
    }
    if (end < takenBy.length && takenBy[end] >= 0 && start < end) {
      String kind = repairs.get(takenBy[end]).kind();
      String space = put.getOrDefault(end, "");
      if (kind.equals("join")) {
        pieces.add(new Piece(kind, LINE_END, space.isEmpty() ? null : space));
      }
      clean.append(space);
    }
    return new Line(pieces, clean.toString());
  }

  private boolean isOne(int left, int right) {
    return kind(left).equals(kind(right)) && !put.containsKey(right) && !put.containsKey(left);
  }

  private String kind(int place) {
    return takenBy[place] < 0 ? "" : repairs.get(takenBy[place]).kind();
  }

  private void add(int from, int to, List<Piece> pieces, StringBuilder clean) {
    String text = source.substring(from, to);
    String in = put.get(from);
    boolean nothing = in == null || in.isEmpty();
    String kind = kind(from).isEmpty() ? null : kind(from);
    if (kind == null && !nothing) {
      pieces.add(new Piece(putBy.get(from), "", in));
      pieces.add(new Piece(null, text, null));
    } else {
      pieces.add(new Piece(kind, text, nothing ? null : in));
    }
    clean.append(nothing ? "" : in).append(kind == null ? text : "");
  }

  /** How many repairs there are of each kind, in the order in which they were made. */
  static Map<String, Integer> counts(List<RepairMark> repairs) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    repairs.forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
    return counts;
  }
}
