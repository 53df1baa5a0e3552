package gangmu.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which year the report was delivered: as the title and the date of the session say, and the
 * headings (2022年工作回顾 was delivered in 2023, 2023年工作安排 in that year).
 */
final class YearFinder {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
  private static final Pattern REVIEWED =
      Pattern.compile("((?:19|20)\\d{2})年[^，。\\d]{0,12}(?:回顾|总结)");
  private static final Pattern PLANNED =
      Pattern.compile("((?:19|20)\\d{2})年[^，。\\d]{0,15}(?:安排|任务|目标|要求|部署|重点工作|主要工作)");

  private YearFinder() {}

  /** The years that the words name, the likeliest first. More than one means that they disagree. */
  static List<Integer> find(List<String> titleBlock, List<String> headings) {
    Set<Integer> years = new LinkedHashSet<>();
    for (String line : titleBlock) {
      collect(YEAR, line, 0, years);
    }
    for (String heading : headings) {
      collect(REVIEWED, heading, 1, years);
      collect(PLANNED, heading, 0, years);
    }
    return new ArrayList<>(years);
  }

  private static void collect(Pattern pattern, String text, int later, Set<Integer> years) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      years.add(Integer.parseInt(matcher.group(1)) + later);
    }
  }
}
