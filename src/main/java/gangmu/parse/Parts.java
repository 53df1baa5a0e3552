package gangmu.parse;

import gangmu.model.Part;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part a section of the first level is, told by its title. */
final class Parts {
  private static final Pattern REVIEW = Pattern.compile("回顾|回首|总结|过去|主要成就|取得的成绩");
  private static final Pattern CLOSING = Pattern.compile("结束语|结语");
  private static final Pattern TASKS =
      Pattern.compile("工作安排|主要工作|重点工作|工作任务|主要任务|重点任务|工作部署|工作重点|自身建设|主要举措");
  private static final Pattern TARGETS =
      Pattern.compile("总体要求|总体思路|总体部署|指导思想|目标|政策取向|主要考虑|基本思路|总体考虑");
  private static final Pattern FIVE_YEARS = Pattern.compile("“?十[一二三四五六七八九]五”?|今后五年|未来五年");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");

  private Parts() {}

  /**
   * The part of a section.
   *
   * @param reportYear in which the report was delivered: work of an earlier year is reviewed
   * @param first whether it is the first section with a heading, which is the review if nothing
   *     says otherwise
   */
  static Part of(String title, int reportYear, boolean first) {
    if (CLOSING.matcher(title).find()) {
      return Part.CLOSING;
    }
    if (REVIEW.matcher(title).find()) {
      return Part.REVIEW;
    }
    boolean thisYear = names(title, reportYear);
    if (FIVE_YEARS.matcher(title).find() && !thisYear) {
      return Part.TARGETS;
    }
    if (TASKS.matcher(title).find()) {
      return names(title, reportYear - 1) && !thisYear ? Part.REVIEW : Part.TASKS;
    }
    if (TARGETS.matcher(title).find()) {
      return Part.TARGETS;
    }
    return first ? Part.REVIEW : Part.TASKS;
  }

  private static boolean names(String title, int year) {
    Matcher years = YEAR.matcher(title);
    while (years.find()) {
      if (Integer.parseInt(years.group(1)) == year) {
        return true;
      }
    }
    return false;
  }
}
