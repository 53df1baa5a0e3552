package gangmu.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed page carries beside its text: its number (— 12 —, 第 3 页 共 34 页) and the running
 * head. What stood on both sides of it stands on neighbouring lines afterwards.
 */
final class PageBreaks {
  private static final String DASH = "[-—–－─一·•~～]{1,3}";

  /** Nothing else is written so: — 12 —, 第 3 页 共 34 页 */
  private static final Pattern MARKED_NUMBER =
      Pattern.compile(
          "[-—–－─·•~～]{1,3} ?(\\d{1,3}) ?"
              + DASH
              + "|第 ?(\\d{1,3}) ?页(?: ?[，,/]? ?共 ?\\d{1,3} ?页)?|Page (\\d{1,3})(?: of \\d{1,3})?");

  /**
   * What leads from one piece of a page to the next: 上一页 1 2 3 下一页 尾页, 共5页 当前第2页. Possessive, for a
   * long row of digits parts into numbers in too many ways.
   */
  private static final Pattern PAGER =
      Pattern.compile(
          "(?=.*(?:[上下前后]一?页|[尾末]页|共 ?\\d{1,3} ?页))(?>首页|[上下前后]一?页|[尾末]页|共 ?\\d{1,3} ?页"
              + "|(?:当前)?(?:第 ?)?\\d{1,3} ?页|\\d{1,3}|[.…|｜/,，：:\\[\\]【】<>《》«»›‹\\s\\u00A0\\u3000]){1,60}+");

  /** A number alone, or one of so many (3/34), may be a part of the text as well. */
  private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,3})(?: ?/ ?\\d{1,3})?");

  private static final int NUMBERS_THAT_TELL = 3;
  private static final int HEADS_THAT_TELL = 3;
  private static final int LONGEST_HEAD = 40;
  private static final int LONGEST_PAGER = 120;

  private final List<Line> lines;
  private final boolean[] furniture;

  private PageBreaks(List<Line> all) {
    lines = all.stream().filter(line -> !line.isEmpty()).toList();
    furniture = new boolean[lines.size()];
  }

  static List<Edit> breaks(List<Line> lines) {
    PageBreaks breaks = new PageBreaks(lines);
    breaks.markNumbers();
    breaks.markRunningHeads();
    return breaks.edits(Line.end(lines));
  }

  private void markNumbers() {
    List<Integer> bare = new ArrayList<>();
    int expected = 0;
    int inOrder = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher number = BARE_NUMBER.matcher(text);
      if (MARKED_NUMBER.matcher(text).matches() || isPager(text)) {
        furniture[i] = true;
      } else if (number.matches()) {
        bare.add(i);
        int value = Integer.parseInt(number.group(1));
        inOrder += value == expected + 1 || bare.size() == 1 ? 1 : 0;
        expected = value;
      }
    }
    if (inOrder >= NUMBERS_THAT_TELL && inOrder == bare.size()) {
      bare.forEach(i -> furniture[i] = true);
    }
  }

  private static boolean isPager(String text) {
    return text.length() <= LONGEST_PAGER && PAGER.matcher(text).matches();
  }

  /** Lines beside page numbers that say the same again and again; the first may be the title. */
  private void markRunningHeads() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isBesideNumber(i)) {
        counts.merge(lines.get(i).letters(), 1, Integer::sum);
      }
    }
    boolean[] heads = new boolean[furniture.length];
    for (int i = Furniture.salutation(lines); i < lines.size(); i++) {
      heads[i] =
          isBesideNumber(i) && counts.getOrDefault(lines.get(i).letters(), 0) >= HEADS_THAT_TELL;
    }
    for (int i = 0; i < heads.length; i++) {
      furniture[i] |= heads[i];
    }
  }

  private boolean isBesideNumber(int i) {
    boolean beside = (i > 0 && furniture[i - 1]) || (i + 1 < furniture.length && furniture[i + 1]);
    String text = lines.get(i).text();
    return beside && !furniture[i] && text.length() <= LONGEST_HEAD && !lines.get(i).isSalutation();
  }

  /** One edit for each run of such lines, from the line before to the line behind. */
  private List<Edit> edits(int length) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && furniture[end]) {
        end++;
      }
      if (end > i) {
        int from = i == 0 ? lines.get(i).start() : lines.get(i - 1).end();
        int to = end == lines.size() ? length : lines.get(end).start();
        edits.add(new Edit(from, to, i == 0 || end == lines.size() ? "" : "\n"));
      }
      i = end + 1;
    }
    return edits;
  }
}
