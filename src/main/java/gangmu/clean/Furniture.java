package gangmu.clean;

import gangmu.text.AnnexTitle;
import gangmu.text.DateText;
import gangmu.text.ResourceLines;
import gangmu.text.Salutation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of the page and not of the report. Before the salutation only the title, the session, the
 * date of delivery and the speaker are the report's; behind its last paragraph go the lines that
 * {@code furniture.txt} knows.
 */
final class Furniture {
  /** 2023年沈阳市政府工作报告 */
  private static final Pattern TITLE = Pattern.compile(".{0,40}工 ?作 ?报 ?告[）)]?");

  /** ——2023年1月8日在沈阳市第十七届人民代表大会第二次会议上 */
  private static final Pattern SESSION = Pattern.compile("[—（(\\-]{0,4}.{0,30}(?:人民)?代表大会.{0,30}");

  /** （2023年1月8日） */
  private static final Pattern DATE = Pattern.compile("[（(]?" + DateText.DATE + "[）)]?.{0,4}");

  /** 沈阳市人民政府市长 吕志成 */
  private static final Pattern SPEAKER =
      Pattern.compile(".{0,25}(?:总理|主席|省长|市长|州长|盟长|专员|区长|县长|旗长)[ \\u3000：:]{0,6}.{2,12}");

  /** Where the salutation stands later than here, it is no longer the report's. */
  private static final double LATEST_SALUTATION = 0.3;

  /** None of the patterns matches a longer line. */
  private static final int LONGEST = 400;

  private static final double SECOND_HALF = 0.5;

  /** A title block may be this long, whatever follows it. */
  private static final int EARLY = 300;

  /**
   * …而努力奋斗！（云溪日报）, or the session once more: ——2031年1月12日在…第二次会议上, or the end of a program's value:
   * "}
   */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?<=[。！])(?:[（(][^（()）。]{2,20}(?:网站?|门户|日报|晚报|早报|报社|电视台|公众号|新华社|宣传部)[^（()）。]{0,10}[）)]"
              + "|[—\\-]{1,4}\\d{4}年\\d{1,2}月\\d{1,2}日在[^。]{4,30}代表大会[^。]{2,12}会议上"
              + "|[\"']? ?[\\]}][\\]},; ]{0,4})$");

  private static final Pattern END = kind("[end]");
  private static final Pattern ANYWHERE = kind("[anywhere]");
  private static final Pattern ONWARD = kind("[onward]");

  private Furniture() {}

  private static Pattern kind(String name) {
    List<String> table = ResourceLines.of(Furniture.class, "furniture.txt");
    return Pattern.compile(
        table.subList(table.indexOf(name) + 1, table.size()).stream()
            .takeWhile(line -> !line.matches("\\[[a-z]+]"))
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(String::strip)
            .collect(Collectors.joining("|")));
  }

  private static boolean is(Pattern kind, Line line) {
    return line.text().length() <= LONGEST && kind.matcher(line.text()).matches();
  }

  /** Lines before the salutation that say nothing of the report. */
  static List<Edit> head(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    for (Line line : lines.subList(0, salutation(lines))) {
      if (!line.isEmpty() && !isTitleBlock(line.text())) {
        edits.add(line.remove());
      }
    }
    return edits;
  }

  /**
   * The index of the salutation; 0 where there is none, for then nothing tells where the report
   * begins.
   */
  static int salutation(List<Line> lines) {
    int alone = first(lines, Line::isSalutation);
    return alone > 0 ? alone : first(lines, line -> Salutation.runsOn(line.text()));
  }

  private static int first(List<Line> lines, Predicate<Line> wanted) {
    int latest = Line.end(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        return lines.get(i).start() <= Math.max(EARLY, latest * LATEST_SALUTATION) ? i : 0;
      }
    }
    return 0;
  }

  private static boolean isTitleBlock(String line) {
    return TITLE.matcher(line).matches()
        || SESSION.matcher(line).matches()
        || DATE.matcher(line).matches()
        || SPEAKER.matcher(line).matches();
  }

  /** Lines of the page between the report's, wherever they stand. */
  static List<Edit> anywhere(List<Line> lines) {
    return lines.subList(salutation(lines), lines.size()).stream()
        .filter(line -> !line.isEmpty() && is(ANYWHERE, line))
        .map(Line::remove)
        .toList();
  }

  /** What the page has behind the report: other texts, comments, the page's foot. */
  static List<Edit> onward(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    double half = Line.end(lines) * SECOND_HALF;
    boolean open = false;
    boolean over = false;
    for (Line line : lines) {
      if (line.isEmpty()) {
        continue;
      }
      boolean late = line.start() > half;
      open = (open && !AnnexTitle.matches(line.text())) || (late && over && is(ONWARD, line));
      over = line.endsSentence() || is(END, line);
      if (open) {
        over = true;
        edits.add(line.remove());
      }
    }
    return edits;
  }

  /** Lines of the page behind the last line of the report. */
  static List<Edit> tail(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    for (int i = lines.size() - 1; i > 0; i--) {
      Line line = lines.get(i);
      if (!line.isEmpty()) {
        if (!is(END, line) && !is(ANYWHERE, line)) {
          break;
        }
        edits.add(0, line.remove());
      }
    }
    return edits;
  }

  /** Who printed it, at the end of the last line of the report; an annex may follow. */
  static List<Edit> credits(List<Line> all) {
    List<Line> lines = all.stream().filter(line -> !line.isEmpty()).toList();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean over = "）)上]}".indexOf(line.last()) >= 0;
      boolean last = over && (i + 1 == lines.size() || AnnexTitle.matches(lines.get(i + 1).text()));
      Matcher credit = CREDIT.matcher(line.text());
      if (last && credit.find()) {
        edits.add(Edit.remove(line.start() + credit.start(), line.end()));
      }
    }
    return edits;
  }
}
