package gangmu.clean;

import gangmu.text.AnnexTitle;
import gangmu.text.Han;
import gangmu.text.HeadingNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report on one line. Its paragraphs are found again by what still tells them: wide blanks, which
 * were their indents; a blank behind a sentence; the number of a heading or an address to the
 * deputies behind a sentence; the words that the titles of a report's parts end with. Where nothing
 * tells, nothing is broken.
 */
final class LostLineEnds {
  /** Ten times a paragraph. */
  private static final int LONGEST_PARAGRAPH = 3000;

  /** 一、2030年工作回顾, behind which the text follows without a mark. */
  private static final Pattern PART_TITLE =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}、[^，。；：！？、\\s\\u3000]{0,24}?(?:回顾|总结|总体要求|(?:主要|预期|奋斗|发展)目标|目标任务|"
              + "(?:主要|重点|工作)任务|(?:重点|主要)工作|工作(?:安排|部署|建议))(?![和与及、的，。；：]|回顾|总结|安排|部署|任务|目标|要求)");

  /** The pieces of a title block, in this order; each may be missing. */
  private static final List<Pattern> TITLE_BLOCK =
      List.of(
          Pattern.compile("^.{0,40}?工 ?作 ?报 ?告(?:[（(](?:摘要|全文)[）)])?"),
          Pattern.compile("代表大会.{0,20}?会议上?[）)]?|[（(]\\d{4}年\\d{1,2}月\\d{1,2}日[）)]"));

  private static final Pattern SALUTATION =
      Pattern.compile("各位(?:代表|委员)[^。：]{0,20}：|各位(?:代表|委员)[^。:]{0,20}:");
  private static final int HEAD = 400;
  private static final int LONGEST_TITLE = 60;

  /** 附件1：名词解释 */
  private static final int LONGEST_LABEL = 12;

  private static final String ADDRESS = "各位代表";
  private static final String QUOTES = "”’）)";

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  /** Where the paragraph in hand begins. */
  private int start;

  private LostLineEnds(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** The line ends to put in: where one line holds more than half of a long text. */
  static List<Edit> breaks(String text) {
    for (Line line : Line.of(text)) {
      if (line.text().length() > Math.max(LONGEST_PARAGRAPH, text.length() / 2)) {
        return new LostLineEnds(text, line.start()).breaks(line.end());
      }
    }
    return List.of();
  }

  /** Where the title of an annex stands behind the last sentence of the line before: …奋斗！附件 */
  static List<Edit> beforeAnnexes(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    for (Line line : lines.subList(0, lines.size() - 1)) {
      int end = line.text().length();
      int from = end;
      while (from > 0 && !Han.endsSentence(line.text().charAt(from - 1))) {
        from--;
      }
      if (from > 0 && isAnnexTitle(line.text().substring(from))) {
        edits.add(new Edit(line.start() + from, line.start() + from, "\n"));
      }
    }
    return edits;
  }

  /** Whether a line is the title of an annex behind a sentence, with which it is no paragraph. */
  static boolean isBetween(Line line, Line next) {
    return Han.endsSentence(line.last()) && isAnnexTitle(next.text());
  }

  private static boolean isAnnexTitle(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_LABEL && AnnexTitle.matches(words);
  }

  private List<Edit> breaks(int end) {
    int at = Math.max(start, head(end));
    while (at < end) {
      int to = at;
      while (to < end && Han.isBlank(text.charAt(to))) {
        to++;
      }
      if (to < end && at > start && isBreak(at, to)) {
        breakAt(at, to);
      }
      Matcher title = PART_TITLE.matcher(text).region(to, end);
      boolean titled = to == start && title.lookingAt() && title.end() < end;
      at = titled ? title.end() : to + 1;
      if (titled && !Han.isBlank(text.charAt(at))) {
        breakAt(at, at);
      }
    }
    return edits;
  }

  /** Breaks the title block, and the salutation off what follows; says where it ends. */
  private int head(int end) {
    Matcher salutation = SALUTATION.matcher(text).region(start, Math.min(end, start + HEAD));
    if (!salutation.find() || salutation.end() == end) {
      return start;
    }
    for (Pattern piece : TITLE_BLOCK) {
      Matcher found = piece.matcher(text).region(start, salutation.start());
      if (found.find()) {
        breakBehind(found.end());
      }
    }
    if (salutation.start() > start) {
      breakBehind(salutation.start());
    }
    breakBehind(salutation.end());
    return start;
  }

  private void breakBehind(int at) {
    int from = at;
    while (from > start && Han.isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && text.charAt(to) != '\n' && Han.isBlank(text.charAt(to))) {
      to++;
    }
    breakAt(from, to);
  }

  private void breakAt(int from, int to) {
    edits.add(new Edit(from, to, "\n"));
    start = to;
  }

  private boolean isBreak(int from, int to) {
    String rest = text.substring(to, Math.min(to + ADDRESS.length() + 4, text.length()));
    boolean opens = rest.startsWith(ADDRESS) || isNumber(rest);
    if (to == from && !opens) {
      return false;
    }
    if (endsSentence(from)) {
      return true;
    }
    if (to > from && opens && from > start && text.charAt(from - 1) == '：') {
      return true;
    }
    // an indent, or the end of a heading
    int width = Indents.width(text, from);
    return to > from && (width >= 3 || isHeading(from, /* clauses= */ width > 1));
  }

  private static boolean isNumber(String rest) {
    Optional<HeadingNumber> number = HeadingNumber.of(rest);
    return number
        .map(HeadingNumber::kind)
        .filter(
            kind ->
                switch (kind) {
                  case CHAPTER, HAN, HAN_IN_BRACKETS, ARABIC -> true;
                  case ARABIC_IN_BRACKETS, CIRCLED, SPOKEN, ORDINAL, DASH -> false;
                })
        .isPresent();
  }

  private boolean endsSentence(int end) {
    int last = end - 1;
    while (last > start && QUOTES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= start && Han.endsSentence(text.charAt(last));
  }

  /**
   * Whether the paragraph in hand is but a title so far, of a section or of an annex.
   *
   * @param clauses whether it may have several
   */
  private boolean isHeading(int end, boolean clauses) {
    String line = text.substring(start, Math.min(end, start + LONGEST_TITLE));
    if (line.length() == LONGEST_TITLE) {
      return false;
    }
    boolean titled = isNumber(line) || AnnexTitle.matches(line);
    return titled
        && line.chars()
            .noneMatch(c -> Han.endsSentence((char) c) || (c == '，' && !clauses) || c == '；');
  }
}
