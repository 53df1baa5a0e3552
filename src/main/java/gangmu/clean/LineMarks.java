package gangmu.clean;

import gangmu.text.Han;
import gangmu.text.HeadingNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the lines of a text and is no part of it: a mark before nearly every line
 * (&gt; of a quoted letter, a bullet, ???? for lost indents), quotes around it, the numbers of the
 * lines, ornaments around a heading (【一、…】, ==一、…==).
 */
final class LineMarks {
  /** One of them stands before nearly every line. */
  private static final String MARKS = ">|•·●■◆▪►▶*+-?#~";

  /** Those before a heading, and those behind its title. */
  private static final String ORNAMENTS = "【[〖「=#◆◇●○■□★☆▲▼►▶※❖•·▪|";

  private static final String CLOSING = "】]〗」=#◆◇●○■□★☆▲▼※❖•·|";

  /** The number of a line, with its mark: 12: … */
  private static final Pattern NUMBER =
      Pattern.compile("[ \\t\\u3000]{0,8}(\\d{1,5})[|:：.、)]?[ \\t\\u3000]");

  private static final Pattern QUOTED =
      Pattern.compile("[\\s\\[]{0,12}([\"'])(?<words>.*)\\1\\s{0,4},?[\\s\\]]{0,4}");

  /** Numbers may leave out one: a line that the page took away. */
  private static final int FARTHEST_NEXT = 2;

  private static final int LINES_THAT_TELL = 20;
  private static final double NEARLY_ALL = 0.9;

  private LineMarks() {}

  /** Marks and numbers before the lines; none where they are not before nearly all. */
  static List<Edit> before(List<Line> all) {
    List<Line> lines = all.stream().filter(line -> begin(line) < line.text().length()).toList();
    if (lines.size() < LINES_THAT_TELL) {
      return List.of();
    }
    List<Edit> numbers = numbers(lines);
    List<Edit> quotes = numbers.isEmpty() ? quotes(lines) : numbers;
    return quotes.isEmpty() ? marks(lines) : quotes;
  }

  /** Where the words of the line begin. */
  private static int begin(Line line) {
    int start = 0;
    while (start < line.text().length() && Han.isBlank(line.text().charAt(start))) {
      start++;
    }
    return start;
  }

  private static List<Edit> marks(List<Line> lines) {
    Map<Character, List<Edit>> edits = new HashMap<>();
    for (Line line : lines) {
      int start = begin(line);
      char mark = line.text().charAt(start);
      if (MARKS.indexOf(mark) >= 0) {
        int end = start;
        for (int i = start; i < line.text().length(); i++) {
          char c = line.text().charAt(i);
          end = c == mark ? i + 1 : end;
          if (c != mark && c != ' ') {
            break;
          }
        }
        edits
            .computeIfAbsent(mark, key -> new ArrayList<>())
            .add(Edit.remove(line.start(), line.start() + end));
      }
    }
    return edits.values().stream()
        .filter(same -> same.size() > NEARLY_ALL * lines.size())
        .findFirst()
        .orElse(List.of());
  }

  /** Straight quotes around each line, as a program writes a list: "…", */
  private static List<Edit> quotes(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    int quoted = 0;
    for (Line line : lines) {
      Matcher quote = QUOTED.matcher(line.text());
      if (quote.matches()) {
        quoted++;
        edits.add(Edit.remove(line.start(), line.start() + quote.start("words")));
        edits.add(Edit.remove(line.start() + quote.end("words"), line.end()));
      }
    }
    return quoted > NEARLY_ALL * lines.size() ? edits : List.of();
  }

  /** Numbers that count the lines one by one. */
  private static List<Edit> numbers(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    int before = 0;
    int following = 0;
    for (Line line : lines) {
      Matcher number = NUMBER.matcher(line.text());
      if (number.lookingAt()) {
        int value = Integer.parseInt(number.group(1));
        boolean follows = value > before && (value <= before + FARTHEST_NEXT || edits.isEmpty());
        following += follows ? 1 : 0;
        if (follows) {
          edits.add(Edit.remove(line.start(), line.start() + number.end() - 1));
        }
        before = value;
      }
    }
    return following > NEARLY_ALL * lines.size() ? edits : List.of();
  }

  /** Ornaments before the number of a heading, and those of the same kind behind its title. */
  static List<Edit> aroundHeadings(List<Line> lines) {
    List<Edit> edits = new ArrayList<>();
    for (Line line : lines) {
      String words = line.text().strip();
      if (words.isEmpty() || ORNAMENTS.indexOf(words.charAt(0)) < 0) {
        continue;
      }
      int end = 0;
      while (end < words.length()
          && (ORNAMENTS.indexOf(words.charAt(end)) >= 0 || Han.isBlank(words.charAt(end)))) {
        end++;
      }
      if (HeadingNumber.of(words.substring(end)).isEmpty()) {
        continue;
      }
      int from = words.length();
      while (from > end && CLOSING.indexOf(words.charAt(from - 1)) >= 0) {
        from--;
      }
      int start = line.start() + line.text().indexOf(words);
      edits.add(Edit.remove(start, start + end));
      if (from < words.length()) {
        edits.add(Edit.remove(start + from, start + words.length()));
      }
    }
    return edits;
  }
}
