package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.model.SourceLine;
import gangmu.text.Han;
import gangmu.text.HeadingNumber;
import gangmu.text.HeadingNumber.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a report begin with a heading: those with a number, short lines without one that
 * name a part (2022年工作回顾), and what the format of the source sets apart. What looks so and is a
 * piece of a list is none.
 */
final class Headings {
  private static final int LONGEST = 40;
  private static final int SHORTEST = 3;

  private final List<CleanLine> lines;

  private Headings(List<CleanLine> lines) {
    this.lines = lines;
  }

  /** The heading that each line begins with; null where it begins with none. */
  static List<@Nullable Heading> of(List<CleanLine> lines) {
    return new Headings(lines).read();
  }

  private List<@Nullable Heading> read() {
    List<@Nullable Heading> headings = new ArrayList<>();
    boolean list = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      Heading heading = Heading.of(line, lines.get(i).bold()).orElse(null);
      list = isPiece(line) || (list && heading != null && isLast(line));
      if (heading == null && !list && !goesOn(i)) {
        heading = unnumbered(lines.get(i));
      }
      headings.add(list || heading == null ? null : settle(heading, i));
    }
    return headings;
  }

  /** Whether the next line goes on with the sentence: words that the source set apart. */
  private boolean goesOn(int index) {
    String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
    return !next.isEmpty() && "是为：，、。".indexOf(next.charAt(0)) >= 0;
  }

  /** A piece of a list, which ends with a semicolon. */
  private static boolean isPiece(String line) {
    return line.endsWith("；") || line.endsWith(";");
  }

  /** Whether it may be the last piece of a list: one sentence. */
  private static boolean isLast(String line) {
    int end = line.length() - 1;
    for (int i = 0; i < end; i++) {
      if (Han.endsSentence(line.charAt(i))) {
        return false;
      }
    }
    return line.endsWith("。");
  }

  /**
   * A paragraph that is nothing but a heading with its full stop, and has paragraphs of its own
   * behind it, is a heading alone.
   */
  private Heading settle(Heading heading, int index) {
    String line = lines.get(index).text();
    boolean whole = heading.runIn() && heading.text().length() == line.length() - 1;
    Kind kind = heading.kind();
    if (!whole || kind == null || index + 1 == lines.size()) {
      return heading;
    }
    boolean high = kind.compareTo(Kind.ARABIC) < 0;
    Kind next = Heading.of(lines.get(index + 1).text()).map(Heading::kind).orElse(null);
    return high && next != kind ? heading.alone(line) : heading;
  }

  private static @Nullable Heading unnumbered(CleanLine clean) {
    String line = clean.text();
    boolean marked = clean.kind() == SourceLine.Kind.HEADING;
    boolean fits = line.length() >= SHORTEST && line.length() <= LONGEST;
    if (fits && isBare(line) && (marked || PartTitles.namesPart(line))) {
      return Heading.unnumbered(line, false);
    }
    return marked || HeadingNumber.of(line).isPresent() ? null : bold(line, clean.bold());
  }

  /** A heading without a number that is run in: the first sentence of the paragraph, in bold. */
  private static @Nullable Heading bold(String line, int bold) {
    int end = 0;
    while (end < bold && !Han.endsSentence(line.charAt(end)) && line.charAt(end) != '：') {
      end++;
    }
    boolean sentence = end < line.length() && line.charAt(end) == '。';
    boolean fits = end >= SHORTEST && end <= LONGEST && end + 1 >= bold;
    return sentence && fits ? Heading.unnumbered(line.substring(0, end), true) : null;
  }

  /** Whether no mark makes a sentence of it. */
  private static boolean isBare(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Han.endsSentence(c) || "；;，,".indexOf(c) >= 0) {
        return false;
      }
    }
    return "：:、".indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
