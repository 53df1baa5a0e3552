package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Bold type and the like, which reports use for their headings. */
final class Emphasis {
  /** A number that a bold beginning may leave out. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[（(]?[一二三四五六七八九十百\\d]{0,4}[）)、.．]{0,2}\\s*");

  private static final int LONGEST_HEADING = 80;

  private Emphasis() {}

  /** Where the emphasised beginning of a text ends; 0 where the text does not begin so. */
  static int beginning(String text, BitSet emphasised) {
    int start = emphasised.nextSetBit(0);
    if (start < 0 || !NUMBER.matcher(text.substring(0, Math.min(start, text.length()))).matches()) {
      return 0;
    }
    int end = start;
    for (int i = start; i < text.length(); i++) {
      if (emphasised.get(i)) {
        end = i + 1;
      } else if (!Character.isWhitespace(text.charAt(i))) {
        return end;
      }
    }
    return text.length();
  }

  /** Whether all of a line is emphasised, as a heading is, and short enough for one. */
  static boolean isHeading(String text, int bold) {
    return bold > 0 && bold == text.length() && bold <= LONGEST_HEADING;
  }

  /** The lines without their emphasis, where most of the text has it: then it tells nothing. */
  static List<SourceLine> telling(List<SourceLine> lines) {
    long all = lines.stream().mapToLong(line -> line.text().length()).sum();
    long bold = lines.stream().mapToLong(SourceLine::bold).sum();
    return bold * 2 <= all ? lines : lines.stream().map(Emphasis::plain).toList();
  }

  private static SourceLine plain(SourceLine line) {
    Kind kind =
        line.kind() == Kind.HEADING && line.level() == 0 && line.bold() > 0
            ? Kind.PARAGRAPH
            : line.kind();
    return new SourceLine(line.text(), line.page(), kind, line.level(), 0, line.changes());
  }
}
