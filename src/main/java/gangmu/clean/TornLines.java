package gangmu.clean;

import gangmu.text.HeadingNumber;
import gangmu.text.HeadingNumber.Kind;
import gangmu.text.LineBreak;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text whose lines were broken at no one width, as sites of documents and bad converters give it:
 * most lines stop in mid-sentence, some behind a comma or before a mark. A line that stops so goes
 * on, but for a heading. One that ends a sentence may end its paragraph or not: how often lines end
 * behind a comma tells how many of them were broken there by chance, and how wide the broken lines
 * are, which.
 */
final class TornLines {
  private static final int LINES_THAT_TELL = 20;
  private static final int TEARS_THAT_TELL = 8;

  /** Of all lines, at least so many surely go on: one in. */
  private static final int FEWEST_TEARS = 33;

  /** Broken lines are narrower than the narrowest of these only by chance: one in. */
  private static final int RARE = 50;

  /** Lines as wide as each other, give or take. */
  private static final int NEAR = 1;

  /** Where one reading is not so many times likelier than the other, it is a doubt. */
  private static final double SURE = 3;

  /** A heading ends here, whatever else its line could be: 2030年工作回顾, 重点工作安排. */
  private static final Pattern PART =
      Pattern.compile(".*(?:回顾|总结|总体要求|指导思想|目标|任务|工作|安排|部署|建设|结束语)");

  /** What begins the text below a heading: 2031年，… */
  private static final Pattern YEAR = Pattern.compile("(?:今年|(?:19|20)\\d{2}年)[，是]");

  /** Behind these a year goes on with the words before it. */
  private static final String BEFORE_YEARS = "在到至从自和与及";

  private static final int LONGEST_PART = 24;

  /** The last characters of a sentence that a line end parted from it: 取得新|进展。 */
  private static final int LONGEST_END = 4;

  /** 二是 stands no more lines below 一是. */
  private static final int LONGEST_SERIES = 40;

  /** What ends a line as a paragraph may end, and no sentence. */
  private static final String PIECES = "；;：:";

  private static final String COMMAS = "，、,";

  private final List<Line> lines;
  private final Pairs pairs;
  private boolean tell;

  /** Whether an empty line ends a paragraph: not where there is one behind every line. */
  private boolean blanksTell;

  /** Whether nothing but an empty line ends one. */
  private boolean blanksOnly;

  /** How many lines that stop in mid-sentence have which width. */
  private int[] widths = new int[0];

  /** How many lines before that one hold the end of a sentence, or of a piece of one. */
  private int[] sentencesUpTo = new int[0];

  /** How many lines stop in mid-sentence. */
  private int broken;

  /** The widths of all of them but a few, in full-width characters. */
  private int narrowest;

  private int widest;

  /** How many lines that end a sentence were broken there by chance, and how many were not. */
  private double chance;

  private double ends;

  private Beginnings beginnings;

  private TornLines(List<Line> lines, Pairs pairs) {
    this.lines = lines;
    this.pairs = pairs;
    beginnings = Beginnings.of(lines, List.of(), line -> false);
  }

  /**
   * Looks at the lines.
   *
   * @param numbers lines that are nothing but a number set apart, which tell nothing of widths
   * @param pairs of the same lines
   */
  static TornLines of(List<Line> lines, Set<Integer> numbers, Pairs pairs) {
    TornLines torn = new TornLines(lines, pairs);
    List<Integer> told =
        IntStream.range(Furniture.salutation(lines), lines.size())
            .filter(i -> !lines.get(i).isEmpty() && !numbers.contains(i))
            .boxed()
            .toList();
    torn.look(told);
    return torn;
  }

  private void look(List<Integer> told) {
    int open = 0;
    int tears = 0;
    int apart = 0;
    int ended = 0;
    int behindCommas = 0;
    for (int k = 0; k + 1 < told.size(); k++) {
      Line line = lines.get(told.get(k));
      Line next = lines.get(told.get(k + 1));
      boolean comma = COMMAS.indexOf(line.last()) >= 0;
      ended += line.endsSentence() ? 1 : 0;
      open += line.endsSentence() ? 0 : 1;
      behindCommas += comma ? 1 : 0;
      if (comma || LineBreak.isClosing(next.text().charAt(0))) {
        tears++;
        apart += told.get(k + 1) - told.get(k) > 1 ? 1 : 0;
      }
    }
    tell =
        told.size() >= LINES_THAT_TELL
            && tears >= TEARS_THAT_TELL
            && tears * FEWEST_TEARS > told.size()
            && open * 2 > told.size();
    if (tell) {
      sentencesUpTo = sentencesUpTo(lines);
      measure(told);
      count(told, ended, behindCommas);
      beginnings = Beginnings.of(lines, told, this::surelyEnds);
      long gaps = IntStream.range(1, told.size()).filter(k -> isApart(told, k)).count();
      blanksTell = apart * 2 < tears;
      blanksOnly = blanksTell && gaps * 2 > ends;
    }
  }

  private static int[] sentencesUpTo(List<Line> lines) {
    int[] counts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean ends = text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
      counts[i + 1] = counts[i] + (ends ? 1 : 0);
    }
    return counts;
  }

  private static boolean isApart(List<Integer> told, int k) {
    return told.get(k) - told.get(k - 1) > 1;
  }

  /** How wide the lines are that stop in mid-sentence. */
  private void measure(List<Integer> told) {
    List<Integer> wide =
        told.stream()
            .map(lines::get)
            .filter(line -> !line.endsSentence() && !line.beginsHeading())
            .map(TornLines::width)
            .sorted()
            .toList();
    broken = wide.size();
    if (broken > 0) {
      narrowest = wide.get(broken / RARE);
      widest = wide.get(broken - 1 - broken / RARE);
      widths = new int[wide.get(broken - 1) + 1];
      wide.forEach(width -> widths[width]++);
    }
  }

  /** How many sentences end with a line by chance, if those do as often as clauses. */
  private void count(List<Integer> told, int ended, int behindCommas) {
    int commas = 0;
    int stops = 0;
    for (int i : told) {
      String text = lines.get(i).text();
      for (int k = 0; k + 1 < text.length(); k++) {
        char c = text.charAt(k);
        commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
        stops += c == '。' ? 1 : 0;
      }
    }
    double rate = behindCommas / (double) Math.max(1, commas + behindCommas);
    chance = Math.min(ended, rate < 1 ? stops * rate / (1 - rate) : ended);
    ends = Math.max(1, ended - chance);
  }

  private static int width(Line line) {
    return (int) Math.round(line.width());
  }

  boolean tell() {
    return tell;
  }

  /**
   * Whether the next line goes on with the paragraph.
   *
   * @param opening the line that the paragraph begins with
   */
  boolean goesOn(int opening, int before, int at) {
    Line line = lines.get(before);
    Line next = lines.get(at);
    if ((blanksTell && at - before > 1) || next.text().startsWith("各位代表")) {
      return false;
    }
    if (next.beginsHeading() && beginsAnew(opening, before, at)) {
      return false;
    }
    if (!line.endsSentence()) {
      return !endsHeading(opening, before, next);
    }
    return blanksOnly || (isSentence(line) ? likelihood(line, at) > 1 : width(line) >= narrowest);
  }

  /** Whether it may be one or the other that a sentence ends with the line. */
  boolean isUnsure(int before, int at) {
    Line line = lines.get(before);
    boolean told =
        !isSentence(line)
            || width(line) < narrowest
            || blanksOnly
            || (blanksTell && at - before > 1)
            || lines.get(at).beginsHeading();
    double likelihood = told ? 0 : likelihood(line, at);
    return likelihood * SURE > 1 && likelihood < SURE;
  }

  /** Whether a sentence and its paragraph end with a line narrower than any broken one. */
  private boolean surelyEnds(Line line) {
    return isSentence(line) && width(line) < narrowest;
  }

  private static boolean isSentence(Line line) {
    return line.endsSentence() && PIECES.indexOf(line.last()) < 0;
  }

  /**
   * How much likelier it is that a line which ends a sentence was broken there by chance: broken
   * lines have the widths that they have, the last lines of paragraphs any.
   */
  private double likelihood(Line line, int next) {
    int width = width(line);
    if (width < narrowest || broken == 0) {
      return 0;
    }
    int near = 0;
    for (int i = width - NEAR; i <= width + NEAR; i++) {
      near += i >= 0 && i < widths.length ? widths[i] : 0;
    }
    double alike = near / (double) broken;
    double any = (2 * NEAR + 1) / (double) Math.max(widest, 1);
    return chance * alike * beginnings.within(next) / (ends * any);
  }

  /** Whether the paragraph in hand is but a heading so far, and ends as one. */
  private boolean endsHeading(int opening, int end, Line next) {
    Line first = lines.get(opening);
    String text = next.text();
    int clause = next.clauseEnd(0);
    boolean rest = clause < text.length() && clause <= LONGEST_END && text.charAt(clause) == '。';
    if (rest || clause < 2 || sentencesUpTo[end + 1] > sentencesUpTo[opening]) {
      return false;
    }
    if (YEAR.matcher(text).lookingAt() && BEFORE_YEARS.indexOf(lines.get(end).last()) < 0) {
      return true;
    }
    boolean numbered =
        HeadingNumber.of(first.text())
            .filter(number -> number.kind().compareTo(Kind.ARABIC) <= 0)
            .isPresent();
    boolean pair = pairs.has(lines.get(end).last(), text.charAt(0));
    if (numbered) {
      return !pair;
    }
    boolean alone = opening == end && first.clauseEnd(0) == first.text().length();
    return alone
        && (width(first) < narrowest
            || (!pair
                && first.text().length() <= LONGEST_PART
                && PART.matcher(first.text()).matches()));
  }

  /** Whether the number at the head of the line counts paragraphs, and not within one. */
  private boolean beginsAnew(int opening, int before, int at) {
    HeadingNumber number = HeadingNumber.of(lines.get(at).text()).orElse(null);
    if (number == null
        || number.value() == 0
        || (!lines.get(before).endsSentence() && number.kind().compareTo(Kind.SPOKEN) >= 0)) {
      return lines.get(before).endsSentence();
    }
    if (number.value() > 1) {
      return lines.subList(Math.max(opening, before - Joins.LONGEST_PARAGRAPH), before + 1).stream()
          .noneMatch(line -> line.counts(number, -1));
    }
    int second =
        IntStream.range(at, Math.min(lines.size(), at + LONGEST_SERIES))
            .filter(
                i -> (i > at && lines.get(i).begins(number, 1)) || lines.get(i).counts(number, 1))
            .findFirst()
            .orElse(-1);
    return second < 0 || !lines.get(second).counts(number, 1);
  }
}
