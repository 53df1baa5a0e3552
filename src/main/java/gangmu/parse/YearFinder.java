package gangmu.parse;

import gangmu.text.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of which year a report is: as the title and the date of the session say, and the headings
 * (2022年工作回顾 was delivered in 2023, 2023年工作安排 in that year). A session in the last weeks of a year
 * that looks back on that year has the report of the next.
 */
final class YearFinder {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年(?:(\\d{1,2})月)?");
  private static final Pattern HAN_YEAR = Pattern.compile("([一二][〇○零Ｏ九][〇○零Ｏ一二三四五六七八九]{2})年");
  private static final Pattern REVIEWED =
      Pattern.compile("((?:19|20)\\d{2})年[^，。\\d]{0,12}(?:回顾|总结)");
  private static final Pattern PLANNED =
      Pattern.compile("((?:19|20)\\d{2})年[^，。\\d]{0,15}(?:安排|任务|目标|要求|部署|重点工作|主要工作)");
  private static final Pattern NAME = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
  private static final int LATE = 11;

  private YearFinder() {}

  /**
   * The years that the words name, the likeliest first. More than one means that they disagree.
   *
   * @param hinted what is said outside the text
   */
  static List<Integer> find(List<String> titleBlock, List<String> headings, List<Integer> hinted) {
    Set<Integer> spoken = new LinkedHashSet<>();
    for (String heading : headings) {
      collect(REVIEWED, heading, 1, spoken);
      collect(PLANNED, heading, 0, spoken);
    }
    Set<Integer> years = new LinkedHashSet<>();
    for (String line : titleBlock) {
      Matcher year = YEAR.matcher(digits(line));
      if (year.find()) {
        int named = Integer.parseInt(year.group(1));
        boolean late = year.group(2) != null && Integer.parseInt(year.group(2)) >= LATE;
        boolean next = late && (spoken.contains(named + 1) || hinted.contains(named + 1));
        years.add(next ? named + 1 : named);
      }
    }
    if (years.isEmpty()) {
      years.addAll(spoken);
    } else if (!spoken.isEmpty() && years.stream().noneMatch(spoken::contains)) {
      years.addAll(spoken);
    }
    return new ArrayList<>(years);
  }

  /** The year that a file or a folder is named after. */
  static Optional<Integer> ofName(String name) {
    Matcher year = NAME.matcher(name);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  /** 二〇二三年 as 2023年 */
  private static String digits(String line) {
    Matcher year = HAN_YEAR.matcher(line);
    return year.find()
        ? line.substring(0, year.start())
            + Numerals.oneByOne(year.group(1))
            + line.substring(year.end() - 1)
        : line;
  }

  private static void collect(Pattern pattern, String text, int later, Set<Integer> years) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      years.add(Integer.parseInt(matcher.group(1)) + later);
    }
  }
}
