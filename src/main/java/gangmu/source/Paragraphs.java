package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import gangmu.text.Han;
import java.util.List;

/**
 * Whether what a file calls a paragraph is one. A text that came from a PDF or from a page of lines
 * often has every line in a paragraph of its own.
 */
final class Paragraphs {
  private static final int TELLING_LINE = 12;
  private static final int LINES_THAT_TELL = 10;
  private static final String MORE_ENDS = "：:；;）)”’」』";

  private Paragraphs() {}

  /** The lines, their paragraphs in doubt where most of them break off in mid-sentence. */
  static List<SourceLine> checked(List<SourceLine> lines) {
    List<SourceLine> told =
        lines.stream()
            .filter(line -> line.kind() == Kind.PARAGRAPH && line.changes().isEmpty())
            .filter(line -> line.text().strip().length() >= TELLING_LINE)
            .toList();
    long ended = told.stream().filter(line -> endsSentence(line.text().strip())).count();
    boolean broken = told.size() >= LINES_THAT_TELL && ended * 2 < told.size();
    return broken ? lines.stream().map(Paragraphs::doubted).toList() : lines;
  }

  private static SourceLine doubted(SourceLine line) {
    Kind kind = line.kind() == Kind.PARAGRAPH ? Kind.UNKNOWN : line.kind();
    return new SourceLine(
        line.text(), line.page(), kind, line.level(), line.bold(), line.changes());
  }

  static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return Han.endsSentence(last) || MORE_ENDS.indexOf(last) >= 0;
  }
}
