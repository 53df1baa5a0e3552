package gangmu.clean;

import gangmu.model.SourceLine.Kind;
import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;

/** Puts together the lines of a paragraph that was broken at the width of a page. */
final class Joins {
  /** A clause this long that runs across a line end is rare: one in forty. */
  private static final int LONG_CLAUSE = 22;

  private static final int CLAUSE = 8;
  private static final String CLAUSE_ENDS = "，。；：！？、,;:!?";

  /** Characters that do not begin a clause: what stands before them belongs to them. */
  private static final String BOUND = "上下中内外里间的地得了着过和与及或等者们化性率以之为到至";

  private Joins() {}

  /** The line ends to take away. Between Latin words a blank takes their place. */
  static List<Edit> lineEnds(Draft draft) {
    List<Line> lines = Line.of(draft.text());
    Wrapping wrapping = Wrapping.of(lines);
    List<Edit> edits = new ArrayList<>();
    for (int i = Furniture.salutation(lines); i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!line.isEmpty() && !next.isEmpty() && areOne(draft, line, next, wrapping)) {
        boolean words = isLatin(line.last()) && isLatin(next.text().charAt(0));
        edits.add(new Edit(line.end(), line.end() + 1, words ? " " : ""));
      }
    }
    return edits;
  }

  /** What the format says goes; where it says nothing, the lines tell. */
  private static boolean areOne(Draft draft, Line line, Line next, Wrapping wrapping) {
    return switch (draft.kind(next.start())) {
      case CONTINUED -> true;
      case PARAGRAPH, HEADING, ROW, NOTE -> false;
      case UNKNOWN ->
          draft.kind(line.start()) != Kind.HEADING
              && (line.isHeadingNumber()
                  || (wrapping.wrapped() && belongTogether(line, next, wrapping)));
    };
  }

  private static boolean belongTogether(Line line, Line next, Wrapping wrapping) {
    if (line.isSalutation()) {
      return false;
    }
    if (line.endsSentence()) {
      return wrapping.isFull(line) && !next.beginsHeading();
    }
    boolean headingAlone = line.beginsHeading() && !wrapping.isFull(line) && !holdsSentence(line);
    return !headingAlone;
  }

  private static boolean holdsSentence(Line line) {
    return line.text().chars().anyMatch(c -> Han.endsSentence((char) c) || c == '，' || c == ',');
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /**
   * Notes where a mark was lost, it seems, or a number torn: the join is made, nothing is put in.
   */
  static void doubts(Draft draft) {
    String text = draft.text();
    for (Edit edit : lineEnds(draft)) {
      int end = edit.start();
      int next = edit.end();
      if (Character.isDigit(text.charAt(end - 1)) && Character.isDigit(text.charAt(next))) {
        if (draft.kind(next) == Kind.CONTINUED) {
          continue; // the file's layout leaves no doubt
        }
        draft.doubt(end - 1, "clean.number-torn");
      } else if (looksLikeTwoClauses(text, end, next)) {
        draft.doubt(
            end - 1,
            "clean.mark-lost",
            text.substring(end - 2, end),
            text.substring(next, next + 2));
      }
    }
  }

  private static boolean looksLikeTwoClauses(String text, int end, int next) {
    int left = clauseLength(text, end - 1, -1);
    int right = clauseLength(text, next, 1);
    return left >= CLAUSE
        && right >= CLAUSE
        && left + right >= LONG_CLAUSE
        && BOUND.indexOf(text.charAt(next)) < 0;
  }

  /** How many characters stand without a mark from the offset on, to the left or to the right. */
  private static int clauseLength(String text, int offset, int step) {
    int length = 0;
    for (int i = offset; i >= 0 && i < text.length(); i += step) {
      char c = text.charAt(i);
      if (c == '\n' || CLAUSE_ENDS.indexOf(c) >= 0) {
        break;
      }
      length += Han.isBlank(c) ? 0 : 1;
    }
    return length;
  }
}
