package gangmu.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page in reading order: from top to bottom, and column by column. */
final class PdfPage {
  /** Glyphs whose baselines differ by less than this part of their size stand on one line. */
  private static final double ONE_LINE = 0.45;

  /** A gutter is at least this wide, in points. */
  private static final int GUTTER = 9;

  private static final int LINES_THAT_TELL = 8;

  private PdfPage() {}

  /**
   * The lines of a page.
   *
   * @param gutter of the page, see {@link #gutter}
   */
  static List<PdfLine> lines(int page, List<PdfGlyph> glyphs, int gutter) {
    List<List<PdfGlyph>> rows = rows(glyphs);
    if (gutter < 0) {
      return rows.stream().map(row -> new PdfLine(page, 0, row)).toList();
    }
    List<PdfLine> lines = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (List<PdfGlyph> row : rows) {
      if (crosses(row, gutter)) {
        lines.addAll(right);
        right.clear();
        lines.add(new PdfLine(page, 0, row));
      } else {
        column(page, 1, row.stream().filter(glyph -> glyph.x() < gutter).toList(), lines);
        column(page, 2, row.stream().filter(glyph -> glyph.x() >= gutter).toList(), right);
      }
    }
    lines.addAll(right);
    return lines;
  }

  private static void column(int page, int column, List<PdfGlyph> row, List<PdfLine> lines) {
    if (!row.isEmpty()) {
      lines.add(new PdfLine(page, column, row));
    }
  }

  private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
    List<PdfGlyph> byHeight = new ArrayList<>(glyphs);
    byHeight.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<List<PdfGlyph>> rows = new ArrayList<>();
    List<PdfGlyph> row = new ArrayList<>();
    for (PdfGlyph glyph : byHeight) {
      if (!row.isEmpty() && glyph.y() - row.get(0).y() > glyph.size() * ONE_LINE) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    rows.forEach(line -> line.sort(Comparator.comparingDouble(PdfGlyph::x)));
    return rows;
  }

  /**
   * The middle of the gap between two columns, or -1 where there is one column.
   *
   * @param before that of an earlier page, or -1; it holds for a page with few lines
   */
  static int gutter(List<PdfGlyph> glyphs, int before) {
    List<List<PdfGlyph>> rows = rows(glyphs);
    int own = widest(rows);
    if (areTwo(rows, own) >= LINES_THAT_TELL) {
      return own;
    }
    return before >= 0 && areTwo(rows, before) > 0 ? before : -1;
  }

  /** How many rows a gutter parts; 0 where too few are, or too many cross it. */
  private static long areTwo(List<List<PdfGlyph>> rows, int gutter) {
    long both = rows.stream().filter(row -> isTwo(row, gutter)).count();
    long crossing = rows.stream().filter(row -> crosses(row, gutter)).count();
    return both * 2 > rows.size() && crossing * 4 < rows.size() ? both : 0;
  }

  /** Where the fewest rows have a glyph. */
  private static int widest(List<List<PdfGlyph>> rows) {
    double left = rows.stream().mapToDouble(row -> row.get(0).x()).min().orElse(0);
    double right =
        rows.stream().mapToDouble(row -> row.get(row.size() - 1).right()).max().orElse(0);
    int from = (int) (left + (right - left) * 0.3);
    int to = (int) (left + (right - left) * 0.7);
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    for (int x = from; x <= to; x++) {
      int at = x;
      int crossing = (int) rows.stream().filter(row -> crosses(row, at)).count();
      if (crossing < fewest) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  /** Whether a glyph of the row stands on the gutter. */
  private static boolean crosses(List<PdfGlyph> row, double x) {
    return row.stream()
        .anyMatch(glyph -> glyph.x() < x + GUTTER / 2.0 && glyph.right() > x - GUTTER / 2.0);
  }

  private static boolean isTwo(List<PdfGlyph> row, double x) {
    return !crosses(row, x) && row.get(0).x() < x && row.get(row.size() - 1).x() > x;
  }
}
