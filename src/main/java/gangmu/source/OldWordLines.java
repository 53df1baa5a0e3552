package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Change;
import gangmu.model.SourceLine.Kind;
import gangmu.model.SourceLine.Why;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The lines of a doc (MS-DOC): its paragraphs, the rows of its tables, its text boxes and notes
 * behind them.
 */
final class OldWordLines {
  /** Stands where the text refers to a note, and at the head of the note: MS-DOC, 2.4.1. */
  private static final char REFERENCE = '\u0002';

  private static final char CELL_END = '\u0007';

  /** Pictures, drawings and remarks, of which the text has but a sign. */
  private static final String SIGNS = "\u0001\u0005\u0008\u001F";

  private static final char HARD_HYPHEN = '\u001E';

  /** Around a field: its code, then what it shows. */
  private static final char FIELD_BEGIN = '\u0013';

  private static final char FIELD_SEPARATOR = '\u0014';
  private static final char FIELD_END = '\u0015';

  private final List<SourceLine> lines = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  /** Of the open fields, the innermost first: whether their codes go on. */
  private final Deque<Boolean> codes = new ArrayDeque<>();

  private int references;

  private OldWordLines() {}

  static List<SourceLine> of(HWPFDocument document) {
    OldWordLines words = new OldWordLines();
    words.text(document.getRange());
    words.text(document.getMainTextboxRange());
    words.references = 0;
    words.notes(document.getFootnoteRange());
    words.notes(document.getEndnoteRange());
    return words.lines;
  }

  private void text(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      BitSet bold = new BitSet();
      String shown = shown(paragraph, bold);
      if (paragraph.isTableRowEnd()) {
        endRow();
      } else if (paragraph.isInTable()) {
        cell(shown);
      } else {
        lines(shown, bold, Kind.PARAGRAPH);
      }
    }
    endRow();
    codes.clear();
  }

  private void notes(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      String note = shown(range.getParagraph(i), new BitSet());
      if (!note.isBlank()) {
        lines(note, new BitSet(), Kind.NOTE);
      }
    }
    codes.clear();
  }

  private void cell(String text) {
    cell.append(text);
    if (text.indexOf(CELL_END) >= 0) {
      cells.add(cell.toString().replace(String.valueOf(CELL_END), "").strip());
      cell.setLength(0);
    }
  }

  private void endRow() {
    if (cells.size() < 2 || cells.stream().anyMatch(WordLines::isLayout)) {
      cells.forEach(text -> lines(text, new BitSet(), Kind.PARAGRAPH));
    } else {
      String row = String.join(" | ", cells).replace('\r', ' ');
      lines.add(new SourceLine(row, 0, Kind.ROW, 0, 0, List.of()));
    }
    cells.clear();
  }

  /** The lines of a paragraph; a note keeps the mark that the text refers to it by. */
  private void lines(String text, BitSet bold, Kind told) {
    int start = 0;
    String words = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    for (String line : words.split("[\\r\\n\\u000B\\f]", -1)) {
      BitSet emphasised = bold.get(start, start + line.length());
      start += line.length() + 1;
      StringBuilder marked = new StringBuilder();
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        String mark = c == REFERENCE ? "[" + ++references + "]" : String.valueOf(c);
        if (c == REFERENCE && told != Kind.NOTE) {
          changes.add(Change.remove(marked.length(), marked.length() + mark.length(), Why.MARKUP));
        }
        marked.append(mark);
      }
      int end = changes.isEmpty() ? Emphasis.beginning(line, emphasised) : 0;
      Kind kind = Emphasis.isHeading(line, end) ? Kind.HEADING : told;
      lines.add(new SourceLine(marked.toString(), 0, kind, 0, end, changes));
    }
  }

  /** What Word shows of a paragraph, and which of it is bold. A field may go on in the next one. */
  private String shown(Paragraph paragraph, BitSet bold) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted() || run.isVanished()) {
        continue;
      }
      for (char c : run.text().toCharArray()) {
        if (isText(c)) {
          bold.set(shown.length(), run.isBold());
          shown.append(c == HARD_HYPHEN ? '-' : c);
        }
      }
    }
    return shown.toString();
  }

  private boolean isText(char c) {
    if (c == FIELD_BEGIN) {
      codes.push(true);
    } else if (c == FIELD_SEPARATOR && !codes.isEmpty()) {
      codes.pop();
      codes.push(false);
    } else if (c == FIELD_END && !codes.isEmpty()) {
      codes.pop();
    } else {
      return SIGNS.indexOf(c) < 0 && !codes.contains(true);
    }
    return false;
  }
}
