package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Change;
import gangmu.model.SourceLine.Kind;
import gangmu.model.SourceLine.Why;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The lines of a docx: its paragraphs, the rows of its tables, its notes behind them. */
final class WordLines {
  private static final Pattern HEADING_STYLE = Pattern.compile("(?:heading|标题)\\s*([1-9])");
  private static final Pattern HEADING_FACE = Pattern.compile("黑体|楷体|小标宋|SimHei|KaiTi");

  /** A table with a cell longer than this is the layout of a page. */
  private static final int LONGEST_CELL = 200;

  private static final int DEEPEST = 20;

  private final List<SourceLine> lines = new ArrayList<>();
  private final WordNumbering numbering;
  private final WordNotes notes;
  private final XWPFDocument document;

  private WordLines(XWPFDocument document) {
    this.document = document;
    numbering = new WordNumbering(document);
    notes = new WordNotes(document);
  }

  static List<SourceLine> of(XWPFDocument document) {
    WordLines words = new WordLines(document);
    words.body(document, 0);
    words.lines.addAll(words.notes.lines());
    return words.lines;
  }

  private void body(IBody body, int depth) {
    for (IBodyElement element : body.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table && depth < DEEPEST) {
        table(table, depth);
      }
    }
  }

  private void table(XWPFTable table, int depth) {
    for (XWPFTableRow row : table.getRows()) {
      List<XWPFTableCell> cells = row.getTableCells();
      boolean layout =
          cells.size() < 2 || cells.stream().anyMatch(cell -> isLayout(cell.getText()));
      if (layout) {
        cells.forEach(cell -> body(cell, depth + 1));
      } else {
        String text =
            String.join(
                " | ",
                cells.stream().map(cell -> cell.getText().strip().replace('\n', ' ')).toList());
        lines.add(new SourceLine(text, 0, Kind.ROW, 0, 0, List.of()));
      }
    }
  }

  static boolean isLayout(String cell) {
    return cell.length() > LONGEST_CELL;
  }

  private void paragraph(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder(numbering.next(paragraph));
    BitSet emphasised = new BitSet();
    int numbered = text.length();
    BitSet marks = new BitSet();
    for (XWPFRun run : paragraph.getRuns()) {
      if (!run.isVanish()) {
        String words = notes.marked(run, text.length(), marks);
        boolean bold = run.isBold() || hasHeadingFace(run);
        emphasised.set(text.length(), text.length() + words.length(), bold);
        text.append(words);
      }
    }
    emphasised.set(0, numbered, emphasised.get(numbered));
    int level = level(paragraph);
    int start = 0;
    for (String part : text.toString().split("[\\n\\u000B\\f]", -1)) {
      BitSet of = emphasised.get(start, start + part.length());
      List<Change> changes = changes(marks.get(start, start + part.length()));
      lines.add(line(part, level, Emphasis.beginning(part, of), changes));
      start += part.length() + 1;
    }
  }

  /** Takes out the marks of notes. */
  private static List<Change> changes(BitSet marks) {
    List<Change> changes = new ArrayList<>();
    for (int from = marks.nextSetBit(0); from >= 0; ) {
      int to = marks.nextClearBit(from);
      changes.add(Change.remove(from, to, Why.MARKUP));
      from = marks.nextSetBit(to);
    }
    return changes;
  }

  private static SourceLine line(String text, int level, int bold, List<Change> changes) {
    Kind kind = level > 0 || Emphasis.isHeading(text, bold) ? Kind.HEADING : Kind.PARAGRAPH;
    return new SourceLine(text, 0, kind, level, bold, changes);
  }

  private static boolean hasHeadingFace(XWPFRun run) {
    String face = run.getFontFamily(XWPFRun.FontCharRange.eastAsia);
    return face != null && HEADING_FACE.matcher(face).find();
  }

  /** By the name of the paragraph's style; its identifier is a mere number in many files. */
  private int level(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null || document.getStyles() == null || document.getStyles().getStyle(id) == null) {
      return 0;
    }
    String name = document.getStyles().getStyle(id).getName();
    Matcher heading = HEADING_STYLE.matcher(name == null ? "" : name.toLowerCase(Locale.ROOT));
    return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
  }
}
