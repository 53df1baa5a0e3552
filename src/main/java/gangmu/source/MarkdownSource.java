package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import gangmu.model.SourceLine.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown as collections of reports hold it. It is read line by line, for it is seldom CommonMark
 * to the letter: paragraphs follow each other without a blank line, emphasis is left open.
 */
final class MarkdownSource {
  private static final Pattern MARKED =
      Pattern.compile(
          "#{1,6}[ \\t]+\\S.*|\\*\\*(?=\\S).{2,80}?\\*\\*.*|={3,}|.{0,80}\\[[^\\]]*\\]\\([^)]*\\).{0,80}");

  /** Between parts, under the title, around a block of Pandoc's. */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\s*(?:(?:[-*_]\\s*){3,}|={3,}\\s*|:{3,}(?:\\s*\\{.*\\}|\\s*[\\w-]+)?[\\s:]*)");

  private static final int LINES_THAT_TELL = 2;

  private MarkdownSource() {}

  /**
   * Whether a text is Markdown: it has front matter, or several headings, bold beginnings or links.
   */
  static boolean recognises(List<String> lines) {
    return FrontMatter.of(lines).length() > 0
        || lines.stream()
                .map(String::strip)
                .filter(line -> MARKED.matcher(line).matches())
                .limit(LINES_THAT_TELL)
                .count()
            == LINES_THAT_TELL;
  }

  static Content read(List<String> texts) {
    FrontMatter front = FrontMatter.of(texts);
    List<SourceLine> lines = new ArrayList<>();
    boolean comment = false;
    boolean afterBlank = true;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (i < front.length() || BREAK.matcher(text).matches()) {
        lines.add(SourceLine.of(text).without(Why.MARKUP));
        afterBlank = true;
        continue;
      }
      MarkdownLine line = MarkdownLine.of(text, comment);
      comment = line.comment();
      lines.add(line.line(afterBlank ? Kind.PARAGRAPH : Kind.UNKNOWN));
      afterBlank = line.isBlank();
    }
    return new Content(lines, front.facts());
  }
}
