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

  /** Characters that end no clause: what follows them belongs to them. */
  private static final String UNENDED = "配把将对为和与及或的更最很各每该本其由从以在于被让使令并且而不未已正再又也都就会应须深促";

  private static final String CLAUSE_ENDS = "，。；：！？、,;:!?";

  /** Characters that do not begin a clause: what stands before them belongs to them. */
  private static final String BOUND = "上下中内外里间的地得了着过和与及或等者们化性率以之为到至";

  /** Marks that begin no line, and marks that end no paragraph. */
  private static final String BEFORE = "，。、；：！？）”’》％%,;:!?)";

  private static final String BEHIND = "，、,";

  private Joins() {}

  /** The line ends to take away. Between Latin words a blank takes their place. */
  static List<Edit> lineEnds(Draft draft) {
    List<Line> lines = Line.of(draft.text());
    Wrapping wrapping = Wrapping.of(lines);
    Indents indents = Indents.of(draft, lines, wrapping);
    boolean broken = false;
    List<Edit> edits = new ArrayList<>();
    int before = -1;
    for (int i = Furniture.salutation(lines); i < lines.size(); i++) {
      Line next = lines.get(i);
      if (next.isEmpty()) {
        broken = false;
        continue;
      }
      if (before >= 0
          && joined(draft, lines.get(before), next, i - before, wrapping, indents, broken)) {
        Line line = lines.get(before);
        boolean words = isLatin(line.last()) && isLatin(next.text().charAt(0));
        edits.add(new Edit(/* start= */ line.end(), /* end= */ next.start(), words ? " " : ""));
      }
      // an indent alone on a line, then the pieces of a paragraph up to the next empty line
      broken = broken || draft.indentedBefore(next.start());
      before = i;
    }
    return edits;
  }

  /** What the format says goes; where it says nothing, the lines tell. */
  private static boolean joined(
      Draft draft,
      Line line,
      Line next,
      int distance,
      Wrapping wrapping,
      Indents indents,
      boolean broken) {
    if (LostLineEnds.isBetween(line, next)) {
      return false;
    }
    return switch (draft.kind(next.start())) {
      case CONTINUED -> true;
      case PARAGRAPH, HEADING, ROW, NOTE -> false;
      case UNKNOWN ->
          draft.kind(line.start()) != Kind.HEADING
              && !line.isSalutation()
              && (isTorn(line, next)
                  || (distance == 1 && line.isHeadingNumber())
                  || (distance == 1 && goesOn(draft, line, next, wrapping, indents))
                  || (broken && draft.indent(next.start()) == 0 && !next.beginsHeading()));
    };
  }

  /** Whether the line end stands where no paragraph ends: before a mark, behind a comma. */
  private static boolean isTorn(Line line, Line next) {
    return BEFORE.indexOf(next.text().charAt(0)) >= 0 || BEHIND.indexOf(line.last()) >= 0;
  }

  private static boolean goesOn(
      Draft draft, Line line, Line next, Wrapping wrapping, Indents indents) {
    if (!wrapping.wrapped()) {
      return false;
    }
    if (indents.tell()) {
      boolean over = line.endsSentence() && (!wrapping.isFull(line) || next.beginsHeading());
      return !over && !indents.begins(draft, next);
    }
    return belongTogether(line, next, wrapping);
  }

  private static boolean belongTogether(Line line, Line next, Wrapping wrapping) {
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
      if (draft.kind(next) == Kind.CONTINUED) {
        continue; // the file's layout leaves no doubt
      }
      if (Character.isDigit(text.charAt(end - 1)) && Character.isDigit(text.charAt(next))) {
        draft.doubt(end - 1, "clean.number-torn");
      } else if (looksLikeTwoClauses(text, end, next) && !isPairElsewhere(text, end, next)) {
        draft.doubt(
            end - 1,
            "clean.mark-lost",
            text.substring(end - 2, end),
            text.substring(next, next + 2));
      }
    }
  }

  /** Whether the two characters stand side by side elsewhere: they are a word, or may be one. */
  private static boolean isPairElsewhere(String text, int end, int next) {
    return text.contains("" + text.charAt(end - 1) + text.charAt(next));
  }

  private static boolean looksLikeTwoClauses(String text, int end, int next) {
    int left = clauseLength(text, end - 1, -1);
    int right = clauseLength(text, next, 1);
    return left >= CLAUSE
        && right >= CLAUSE
        && left + right >= LONG_CLAUSE
        && BOUND.indexOf(text.charAt(next)) < 0
        && UNENDED.indexOf(text.charAt(end - 1)) < 0;
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
