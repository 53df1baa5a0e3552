package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import gangmu.model.SourceLine.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where paragraphs begin, by the places of the lines: a first line is set in, the one before it
 * ends short of the margin, or there is more room between the two.
 */
final class PdfParagraphs {
  /** In widths of a character. */
  private static final double INDENT = 1.2;

  private static final int LINES_THAT_TELL = 6;
  private static final String ALL = "all ";

  /** A line that is set in further is centred, and may go on with the one before. */
  private static final double DEEP = 4.5;

  /** So much room beside the beginning of the next line no layout leaves. */
  private static final double ROOM = 0.6;

  private static final double MORE_ROOM = 1.5;

  private final Map<String, double[]> margins = new HashMap<>();
  private final Map<String, List<PdfLine>> columns = new HashMap<>();
  private final List<PdfLine> lines;
  private final Set<PdfLine> furniture;
  private final String bodyFont;
  private final double step;

  PdfParagraphs(List<PdfLine> lines, Set<PdfLine> furniture) {
    this.lines = lines;
    this.furniture = furniture;
    for (PdfLine line : lines) {
      if (!furniture.contains(line)) {
        columns.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
        columns.computeIfAbsent(ALL + line.column(), key -> new ArrayList<>()).add(line);
      }
    }
    bodyFont = bodyFont();
    step = step();
  }

  List<SourceLine> lines() {
    List<SourceLine> told = new ArrayList<>();
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (furniture.contains(line)) {
        told.add(told(line, Kind.UNKNOWN).without(Why.FURNITURE));
      } else {
        told.add(told(line, begins(before, line) ? Kind.PARAGRAPH : Kind.CONTINUED));
        before = line;
      }
    }
    return told;
  }

  private SourceLine told(PdfLine line, Kind kind) {
    String text = line.text();
    int bold = kind == Kind.PARAGRAPH ? Emphasis.beginning(text, line.emphasised(bodyFont)) : 0;
    boolean heading = Emphasis.isHeading(text, bold);
    return new SourceLine(text, line.page(), heading ? Kind.HEADING : kind, 0, bold, List.of());
  }

  private boolean begins(@Nullable PdfLine before, PdfLine line) {
    if (before == null) {
      return true;
    }
    double[] margin = margin(line);
    double[] marginBefore = margin(before);
    double em = line.size();
    double indent = (line.left() - margin[0]) / em;
    boolean centred = indent > DEEP && !Paragraphs.endsSentence(before.text());
    boolean setIn = indent > INDENT && !centred;
    boolean shortBefore =
        before.right() + Math.max(em, line.whole()) < marginBefore[1] - ROOM * before.size();
    boolean room =
        before.page() == line.page()
            && before.column() == line.column()
            && line.y() - before.y() > step * MORE_ROOM;
    boolean otherType = Math.abs(before.size() - line.size()) > em * 0.15;
    return setIn || shortBefore || room || otherType;
  }

  /** The left and the right margin of the column that the line stands in. */
  private double[] margin(PdfLine line) {
    List<PdfLine> ofPage = columns.getOrDefault(key(line), List.of());
    boolean tell = ofPage.size() >= LINES_THAT_TELL;
    return margins.computeIfAbsent(tell ? key(line) : ALL + line.column(), this::margin);
  }

  private double[] margin(String key) {
    List<PdfLine> column = columns.getOrDefault(key, List.of());
    return new double[] {
      column.stream().mapToDouble(PdfLine::left).min().orElse(0),
      column.stream().mapToDouble(PdfLine::right).max().orElse(0)
    };
  }

  private static String key(PdfLine line) {
    return line.page() + " " + line.column();
  }

  /** The face that most characters are set in. */
  private String bodyFont() {
    Map<String, Integer> count = new TreeMap<>();
    for (PdfLine line : lines) {
      for (PdfGlyph glyph : line.glyphs()) {
        if (Character.isIdeographic(glyph.text().codePointAt(0))) {
          count.merge(glyph.font(), 1, Integer::sum);
        }
      }
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** From one line to the next, mostly. */
  private double step() {
    Map<Long, Integer> count = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i).y() - lines.get(i - 1).y();
      if (step > 0) {
        count.merge(Math.round(step * 2), 1, Integer::sum);
      }
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2.0)
        .orElse(Double.MAX_VALUE);
  }
}
