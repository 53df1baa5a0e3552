package gangmu.content;

import gangmu.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person has changed in a file of a report: each stretch of lines that differs from what
 * would be written.
 */
final class Corrections {
  /** More lines than that times as many are compared as a whole. */
  private static final long MOST_CELLS = 4_000_000;

  private static final int LONGEST = 60;

  private final String file;
  private final List<String> there;
  private final List<String> read;
  private final List<Diagnostic> found = new ArrayList<>();

  private Corrections(String file, List<String> there, List<String> read) {
    this.file = file;
    this.there = there;
    this.read = read;
  }

  /**
   * A warning {@code import.kept} for each stretch, with its first line and what would be written.
   *
   * @param there the lines of the file
   * @param read the lines that would be written
   */
  static List<Diagnostic> of(String file, List<String> there, List<String> read) {
    Corrections corrections = new Corrections(file, there, read);
    corrections.compare();
    return corrections.found;
  }

  private void compare() {
    int start = 0;
    int most = Math.min(there.size(), read.size());
    while (start < most && there.get(start).equals(read.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && there.get(there.size() - 1 - end).equals(read.get(read.size() - 1 - end))) {
      end++;
    }
    int rows = there.size() - start - end;
    int columns = read.size() - start - end;
    if ((long) rows * columns > MOST_CELLS) {
      stretch(start, start + rows, start, start + columns);
    } else {
      walk(start, rows, columns);
    }
  }

  /** Goes along the longest common sequence of lines. */
  private void walk(int start, int rows, int columns) {
    int[][] common = common(start, rows, columns);
    int i = 0;
    int j = 0;
    int fromThere = 0;
    int fromRead = 0;
    while (i < rows || j < columns) {
      boolean same = i < rows && j < columns && there.get(start + i).equals(read.get(start + j));
      if (same) {
        stretch(start + fromThere, start + i, start + fromRead, start + j);
        fromThere = ++i;
        fromRead = ++j;
      } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
        i++;
      } else {
        j++;
      }
    }
    stretch(start + fromThere, start + i, start + fromRead, start + j);
  }

  private int[][] common(int start, int rows, int columns) {
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            there.get(start + i).equals(read.get(start + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void stretch(int from, int to, int readFrom, int readTo) {
    if (from == to && readFrom == readTo) {
      return;
    }
    int line = Math.min(from + 1, Math.max(there.size(), 1));
    String excerpt = from < to ? there.get(from) : "";
    String instead = readFrom < readTo ? read.get(readFrom) : "";
    int differs = 0;
    while (differs < Math.min(excerpt.length(), instead.length())
        && excerpt.charAt(differs) == instead.charAt(differs)) {
      differs++;
    }
    found.add(
        Diagnostic.warning(
            file,
            line,
            from < to ? Math.min(differs + 1, excerpt.length()) : 0,
            excerpt,
            "import.kept",
            String.valueOf(to - from),
            String.valueOf(readTo - readFrom),
            around(instead, differs)));
  }

  private static String around(String line, int at) {
    int from = Math.max(0, Math.min(at, line.length()) - LONGEST / 3);
    int to = Math.min(line.length(), from + LONGEST);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }
}
