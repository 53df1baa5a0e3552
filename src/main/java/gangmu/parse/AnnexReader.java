package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.model.Annex;
import gangmu.model.LineRange;
import gangmu.model.Paragraph;
import gangmu.text.AnnexTitle;
import java.util.ArrayList;
import java.util.List;

/** Reads what follows the closing of a report: one annex for each title (附件1, 名词解释). */
final class AnnexReader {
  private static final int LONGEST_TITLE = 3;

  private final List<CleanLine> lines;
  private final List<Annex> annexes = new ArrayList<>();
  private int paragraphs;

  private AnnexReader(List<CleanLine> lines, int paragraphs) {
    this.lines = lines;
    this.paragraphs = paragraphs;
  }

  /**
   * Reads the annexes.
   *
   * @param paragraphs how many paragraphs the report has: those of its annexes are counted on
   */
  static List<Annex> read(List<CleanLine> lines, int paragraphs) {
    return new AnnexReader(lines, paragraphs).read();
  }

  private List<Annex> read() {
    int next = 0;
    while (next < lines.size()) {
      next = annex(next);
    }
    return annexes;
  }

  /** Reads the annex that begins at the line, and says where it ends. */
  private int annex(int start) {
    int body = titleEnd(start);
    int end = body;
    List<Paragraph> own = new ArrayList<>();
    while (end < lines.size() && (end == body || !AnnexTitle.matches(lines.get(end).text()))) {
      CleanLine line = lines.get(end++);
      own.add(new Paragraph("p" + (paragraphs + own.size() + 1), line.text(), line.source()));
    }
    paragraphs += own.size();
    List<String> title = lines.subList(start, body).stream().map(CleanLine::text).toList();
    LineRange source =
        start == body
            ? null
            : new LineRange(lines.get(start).source().from(), lines.get(body - 1).source().to());
    annexes.add(
        new Annex("a" + (annexes.size() + 1), String.join(" ", title).strip(), source, own));
    return end;
  }

  /** A label (附件1) and the lines behind it that say what it is. */
  private int titleEnd(int start) {
    if (!AnnexTitle.matches(lines.get(start).text())) {
      return start;
    }
    boolean open = AnnexTitle.isLabel(lines.get(start).text());
    int end = start + 1;
    while (open
        && end < lines.size()
        && end < start + LONGEST_TITLE
        && AnnexTitle.continues(lines.get(end).text())) {
      open = !AnnexTitle.matches(lines.get(end).text());
      end++;
    }
    return end;
  }
}
