package gangmu.clean;

import gangmu.model.SourceLine.Kind;
import gangmu.text.DateText;
import gangmu.text.Han;
import gangmu.text.HeadingNumber;
import gangmu.text.LineBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts together the lines of a paragraph that was broken at the width of a page. */
final class Joins {
  /** A clause this long that runs across a line end is rare: one in forty. */
  private static final int LONG_CLAUSE = 22;

  private static final int CLAUSE = 8;

  /** No paragraph that counts within itself has more lines. */
  static final int LONGEST_PARAGRAPH = 100;

  /** Characters that end no clause: what follows them belongs to them. */
  private static final String UNENDED = "配把将对为和与及或的更最很各每该本其由从以在于被让使令并且而不未已正再又也都就会应须深促";

  /** Characters with which no paragraph ends. */
  private static final String OPEN = "的和与及或把将被对从在由以于";

  /** Characters that do not begin a clause: what stands before them belongs to them. */
  private static final String BOUND = "上下中内外里间的地得了着过和与及或等者们化性率以之为到至";

  /** Marks that end no paragraph. */
  private static final String BEHIND = "，、,";

  /** ——2030年1月8日在云溪市第九届人民代表大会第二次会议上, the date before it or not. */
  private static final Pattern SESSION =
      Pattern.compile(
          ".{0,6}(?:"
              + DateText.DATE
              + ".{0,2}在.{1,50}会议|在.{2,40}人民代表大会.{2,16}会议)(?<end>上[）)]?|[）)])?");

  private static final Pattern SESSION_BEGINS =
      Pattern.compile(".{0,6}(?:" + DateText.DATE + ".{0,2}(?:在.{0,50})?|在.{2,50})");

  private static final Pattern DATED = Pattern.compile(".{0,6}" + DateText.DATE + ".*");

  private static final int LINES_OF_A_SESSION = 4;

  private final Draft draft;
  private final List<Line> lines;
  private final Wrapping wrapping;
  private final Indents indents;
  private final NumberLines numbers;
  private final TornLines tornLines;
  private final Pairs pairs;

  /** The line that begins the paragraph in hand. */
  private int opening;

  /** Whether a page set words of that apart, so that it goes on up to the end of a sentence. */
  private boolean torn;

  private Joins(Draft draft) {
    this.draft = draft;
    lines = draft.lines();
    wrapping = Wrapping.of(lines);
    indents = Indents.of(draft, lines, wrapping);
    pairs = new Pairs(lines);
    numbers = NumberLines.of(lines, pairs);
    tornLines = TornLines.of(lines, numbers.numbers(), pairs);
  }

  /** The line ends to take away. Between Latin words a blank takes their place. */
  static List<Edit> lineEnds(Draft draft) {
    return new Joins(draft).lineEnds();
  }

  /** Before the salutation: the numbers of a date that stand on lines of their own. */
  static List<Edit> datesInHead(List<Line> lines) {
    List<Line> head = head(lines);
    Set<Integer> joined = NumberLines.of(head, new Pairs(head)).joined();
    return IntStream.range(1, head.size())
        .filter(joined::contains)
        .mapToObj(i -> join(head.get(i - 1), head.get(i)))
        .toList();
  }

  /** Before the salutation: when and at which session, on several lines: ——2030年1月8日在…|…会议上. */
  static List<Edit> session(List<Line> lines) {
    List<Line> head = head(lines);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      int last = lastOfSession(head, i);
      for (; i < last; i++) {
        edits.add(join(head.get(i), head.get(i + 1)));
      }
    }
    return edits;
  }

  private static Edit join(Line line, Line next) {
    return Edit.remove(/* start= */ line.end(), /* end= */ next.start());
  }

  /** The last line of the session that begins with that line; the line itself where none does. */
  private static int lastOfSession(List<Line> lines, int first) {
    StringBuilder words = new StringBuilder(lines.get(first).text());
    if (!SESSION_BEGINS.matcher(words).matches()) {
      return first;
    }
    boolean ends = SESSION.matcher(words).matches();
    int most = Math.min(lines.size(), first + LINES_OF_A_SESSION);
    for (int i = first + 1; i < most; i++) {
      String more = lines.get(i).text();
      if (DATED.matcher(more).matches()) {
        return ends ? i - 1 : first; // the same once more
      }
      if (ends) {
        return more.matches("上[）)]?") ? i : i - 1;
      }
      ends = SESSION.matcher(words.append(more)).matches();
      if (ends && i + 1 == most) {
        return i;
      }
    }
    return first;
  }

  /** The lines before the salutation that say something. */
  private static List<Line> head(List<Line> lines) {
    return lines.subList(0, Furniture.salutation(lines)).stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<Edit> lineEnds() {
    boolean broken = false;
    List<Edit> edits = new ArrayList<>();
    int before = -1;
    for (int i = Furniture.salutation(lines); i < lines.size(); i++) {
      Line next = lines.get(i);
      if (next.isEmpty()) {
        broken = false;
        continue;
      }
      if (before >= 0 && joined(before, i, broken)) {
        Line line = lines.get(before);
        torn |= tears(line, next);
        boolean words = isLatin(line.last()) && isLatin(next.text().charAt(0));
        edits.add(new Edit(/* start= */ line.end(), /* end= */ next.start(), words ? " " : ""));
      } else {
        opening = i;
        torn = false;
      }
      // an indent alone on a line, then the pieces of a paragraph up to the next empty line
      broken = broken || draft.indentedBefore(next.start());
      before = i;
    }
    return edits;
  }

  /** What the format says goes; where it says nothing, the lines tell. */
  private boolean joined(int before, int at, boolean broken) {
    Line line = lines.get(before);
    Line next = lines.get(at);
    if (LostLineEnds.isBetween(line, next)) {
      return false;
    }
    return switch (draft.kind(next.start())) {
      case CONTINUED -> true;
      case PARAGRAPH -> numbers.joined().contains(at);
      case HEADING, ROW, NOTE -> false;
      case UNKNOWN ->
          draft.kind(line.start()) != Kind.HEADING
              && !line.isSalutation()
              && (isTorn(line, next)
                  || (at - before == 1 && breaksOff(line, next))
                  || (at - before == 1 && line.isHeadingNumber())
                  || numbers.joined().contains(at)
                  || (tornLines.tell()
                      && !wrapping.wrapped()
                      && tornLines.goesOn(opening, before, at))
                  || (at - before == 1 && wrapping.wrapped() && goesOn(before, at))
                  || (broken && draft.indent(next.start()) == 0 && !next.beginsHeading()));
    };
  }

  /** Whether the line end stands where no paragraph ends: before a mark, behind a comma. */
  private static boolean isTorn(Line line, Line next) {
    return LineBreak.isClosing(next.text().charAt(0)) || BEHIND.indexOf(line.last()) >= 0;
  }

  /** Whether the paragraph in hand was torn and its sentence is not over. */
  private boolean breaksOff(Line line, Line next) {
    return !line.endsSentence() && !next.beginsHeading() && (torn || tears(line, next));
  }

  /**
   * Whether a page set the next words of a sentence apart, in another type: 发展的|主要目标|是：,
   * 空气中PM|2.5|浓度.
   */
  private static boolean tears(Line line, Line next) {
    boolean open = line.text().length() >= LONG_CLAUSE && OPEN.indexOf(line.last()) >= 0;
    return open || (isLatin(line.last()) && Character.isDigit(next.text().charAt(0)));
  }

  /** Whether the layout broke the line and not the writer. */
  private boolean goesOn(int before, int at) {
    Line line = lines.get(before);
    Line next = lines.get(at);
    boolean anew = line.endsSentence() && beginsAnew(next, before, at);
    if (indents.tell()) {
      boolean over = anew || (line.endsSentence() && wrapping.isShort(line, next));
      return !over && !indents.begins(draft, next);
    }
    boolean full = wrapping.isFull(line, next, before == opening);
    boolean over = anew || (line.endsSentence() && !full);
    boolean ends = line.beginsHeading() ? !full : wrapping.isShort(line, next);
    return !over && !(ends && isHeading(before));
  }

  /**
   * Whether a line begins a paragraph with its number, and does not go on with one that counts
   * within itself: …；二是….|三是….
   */
  private boolean beginsAnew(Line next, int before, int at) {
    HeadingNumber number = HeadingNumber.of(next.text()).orElse(null);
    if (number == null || number.value() == 0) {
      return next.beginsHeading();
    }
    return number.value() > 1
        ? lines.subList(Math.max(opening, before - LONGEST_PARAGRAPH), before + 1).stream()
            .noneMatch(line -> line.counts(number, -1))
        : lines.subList(at, endOfParagraph(at)).stream().noneMatch(line -> line.counts(number, 1));
  }

  /** The line behind the paragraph that would begin there, by the width of its lines alone. */
  private int endOfParagraph(int start) {
    int end = start + 1;
    int most = Math.min(lines.size(), start + LONGEST_PARAGRAPH);
    while (end < most
        && !lines.get(end).isEmpty()
        && wrapping.isFull(lines.get(end - 1), lines.get(end), /* opens= */ false)) {
      end++;
    }
    return end;
  }

  /** Whether the paragraph in hand may be a heading so far, which ends with that line. */
  private boolean isHeading(int end) {
    boolean numbered = lines.get(opening).beginsHeading();
    return (numbered || opening == end)
        && lines.subList(opening, end + 1).stream()
            .flatMapToInt(line -> line.text().chars())
            .noneMatch(c -> Han.endsSentence((char) c) || (!numbered && Line.endsClause((char) c)));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /**
   * Notes where a mark was lost, it seems, or a number torn: the join is made, nothing is put in.
   */
  static void doubts(Draft draft) {
    String text = draft.text();
    Joins joins = new Joins(draft);
    List<Edit> edits = joins.lineEnds();
    joins.layoutDoubts();
    for (Edit edit : edits) {
      int end = edit.start();
      int next = edit.end();
      if (draft.kind(next) == Kind.CONTINUED) {
        continue; // the file's layout leaves no doubt
      }
      if (Character.isDigit(text.charAt(end - 1)) && Character.isDigit(text.charAt(next))) {
        draft.doubt(end - 1, "clean.number-torn");
      } else if (looksLikeTwoClauses(text, end, next)
          && !joins.pairs.has(text.charAt(end - 1), text.charAt(next))) {
        draft.doubt(
            end - 1, "clean.mark-lost", draft.words(end - 2, end), draft.words(next, next + 2));
      }
    }
  }

  /** Notes a number that may be a page's, and that paragraphs may end elsewhere than it seems. */
  private void layoutDoubts() {
    if (!numbers.many()) {
      numbers.numbers().stream()
          .sorted()
          .map(lines::get)
          .forEach(line -> draft.doubt(line.start(), "clean.number-alone", line.text()));
    }
    if (!tornLines.tell() || wrapping.wrapped()) {
      return;
    }
    int[] told = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isEmpty()).toArray();
    int[] unsure =
        IntStream.range(1, told.length)
            .filter(k -> tornLines.isUnsure(told[k - 1], told[k]))
            .map(k -> told[k - 1])
            .toArray();
    if (unsure.length > 0) {
      int end = lines.get(unsure[0]).end() - 1;
      draft.doubt(end, "clean.paragraphs-unsure", String.valueOf(unsure.length));
    }
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
      if (c == '\n' || Line.endsClause(c)) {
        break;
      }
      length += Han.isBlank(c) ? 0 : 1;
    }
    return length;
  }
}
