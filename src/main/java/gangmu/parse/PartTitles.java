package gangmu.parse;

import gangmu.model.Part;
import gangmu.text.Numerals;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the titles of a report's sections say of its parts.
 *
 * <p>A report plans the year of delivery, or the next where it is delivered in December; what
 * earlier years did is reviewed, what later years are to bring is a target.
 */
final class PartTitles {
  private static final Pattern CLOSING = Pattern.compile("结束语|结语");
  private static final Pattern REVIEW =
      Pattern.compile("回顾|回首|总结|过去|成就|成绩|工作情况|做的.{0,4}工作|[这几一二两三四五六七八九十\\d]年来|以来的|上一?年|去年|历程|发展变化");
  private static final Pattern CONDUCT =
      Pattern.compile(
          "自身建设|政府.{0,12}建设|建设.{0,25}政府|打造.{0,25}政府|政府.{0,8}效能|政府.{0,8}治理|治理能力|政府系统|转变.{0,6}职能|依法行政");
  private static final Pattern TASKS =
      Pattern.compile(
          "工作安排|主要安排|主要工作|重点工作|工作任务|主要任务|重点任务|目标任务|任务目标|(?:目标|形势)[和与及、].{0,2}(?:任务|重点|工作)|形势任务|工作部署|工作重点|主要举措|工作措施|工作意见|工作建议|工作打算|工作思路|工作计划|工作要点|主要措施|具体安排|重点突破|重点抓好|年工作$|年的工作$|政府工作$");
  private static final Pattern TARGETS =
      Pattern.compile(
          "总体要求|总体思路|总体部署|总体安排|总体考虑|总要求|指导思想|指导方针|目标|政策取向|主要考虑|基本思路|发展思路|远景|蓝图|规划|形势|战略部署|战略定位");

  /** The planned year, named without its number. */
  private static final Pattern NOW = Pattern.compile("今年|明年|开局|开好局");

  private static final Pattern AHEAD = Pattern.compile("今后|未来|本届政府|新一届政府|今后几年");
  private static final Pattern PLAN =
      Pattern.compile("“(十?)([一二三四五六七八九]?)五”|(十)([一二三四五六七八九]?)五(?:时期|期间|规划|计划)");

  /** The first year of a plan, or its last: “十一五”开局之年, “十五”计划开局良好 */
  private static final Pattern YEAR_OF_PLAN =
      Pattern.compile("”?[^，“]{0,4}?(?:(开局(?:之年|良好)|良好开局)|收官之年)");

  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2})年?|([一二][九〇○零Ｏ0][一二三四五六七八九〇○零Ｏ0]{2})年");
  private static final Pattern NAMES_PART =
      Pattern.compile(
          "回顾|工作总结|工作安排|主要工作|重点工作|工作任务|重点任务|主要任务|目标任务|总体要求|总体思路|总体部署|指导思想|自身建设|工作部署|工作重点|奋斗目标|预期目标|主要目标|工作意见|工作建议|工作打算|结束语|远景目标|工作$");

  /** The first five-year plan (一五) began in this year. */
  private static final int FIRST_PLAN = 1953;

  /** From the sixth plan (六五, 1981) on they follow each other without a gap. */
  private static final int SIXTH_PLAN = 1981;

  private final int planned;

  private PartTitles(int planned) {
    this.planned = planned;
  }

  /**
   * Reads the titles of the first level.
   *
   * @param year of delivery
   */
  static PartTitles of(List<String> titles, int year) {
    boolean reviewsYear =
        titles.stream()
            .anyMatch(title -> title.contains(year + "年") && REVIEW.matcher(title).find());
    boolean plansNext =
        titles.stream()
            .anyMatch(title -> title.contains(year + 1 + "年") && !REVIEW.matcher(title).find());
    return new PartTitles(reviewsYear && plansNext ? year + 1 : year);
  }

  /** The year that the report plans. */
  int planned() {
    return planned;
  }

  /** Whether a short line names a part of a report, as a heading does. */
  static boolean namesPart(String line) {
    return NAMES_PART.matcher(line).find();
  }

  /** Whether the title speaks of the government's own conduct. */
  static boolean isConduct(String title) {
    return CONDUCT.matcher(title).find();
  }

  /** Whether it names both what was done and what is wanted. */
  static boolean looksBothWays(String title) {
    return REVIEW.matcher(title).find() && TARGETS.matcher(title).find();
  }

  /** Whether the title names years behind the planned one: 今后五年. */
  boolean looksAhead(String title) {
    return !NOW.matcher(title).find() && (AHEAD.matcher(title).find() || years(title).ahead());
  }

  /** Whether it may name targets as well as tasks: 目标任务. */
  static boolean namesTargets(String title) {
    return TARGETS.matcher(title).find();
  }

  /** The part that a title names, or null. */
  @Nullable Part part(String title) {
    if (CLOSING.matcher(title).find()) {
      return Part.CLOSING;
    }
    if (REVIEW.matcher(title).find()) {
      return Part.REVIEW;
    }
    Span years = years(title);
    if (years.latest() > 0 && years.latest() < planned) {
      return Part.REVIEW;
    }
    if (looksAhead(title) && !years.names(planned) && !isConduct(title)) {
      return Part.TARGETS;
    }
    if (TASKS.matcher(title).find() || isConduct(title)) {
      return Part.TASKS;
    }
    if (TARGETS.matcher(title).find()) {
      return Part.TARGETS;
    }
    return years.names(planned) || NOW.matcher(title).find() ? Part.TASKS : null;
  }

  /**
   * The years that a title names.
   *
   * @param latest year, or last year of a plan that is over; 0 where it names none
   * @param ahead whether it names a plan that begins in the planned year or later
   * @param named the planned year, if it is named; 0 otherwise
   */
  private record Span(int latest, boolean ahead, int named) {
    boolean names(int year) {
      return named == year;
    }
  }

  private Span years(String title) {
    int latest = 0;
    int named = 0;
    boolean ahead = false;
    Matcher years = YEAR.matcher(title);
    while (years.find()) {
      int year = Numerals.oneByOne(years.group(1) != null ? years.group(1) : years.group(2));
      if (year > planned + 1) {
        ahead = true;
      } else {
        latest = Math.max(latest, year);
      }
      named = year == planned ? year : named;
    }
    Matcher plans = PLAN.matcher(title);
    while (plans.find()) {
      int begins = begins(plans);
      int year = yearOf(title.substring(plans.end()), begins);
      if (year > 0 && year <= planned) {
        // “十一五”开局之年 is the year in which the plan began
        latest = Math.max(latest, year);
        named = year == planned ? year : named;
      } else if (begins >= planned) {
        ahead = true;
      } else if (begins + 4 < planned) {
        latest = Math.max(latest, begins + 4);
      } else {
        // a plan under way is neither over nor ahead
        latest = Math.max(latest, planned);
      }
    }
    return new Span(latest, ahead, named);
  }

  /** The year of a plan that the words behind it mean; 0 where they mean the plan. */
  private static int yearOf(String behind, int begins) {
    Matcher year = YEAR_OF_PLAN.matcher(behind);
    if (!year.lookingAt()) {
      return 0;
    }
    return year.group(1) != null ? begins : begins + 4;
  }

  private static int begins(Matcher plan) {
    boolean quoted = plan.group(1) != null;
    int tens = (quoted ? plan.group(1) : plan.group(3)).isEmpty() ? 0 : 10;
    String digit = quoted ? plan.group(2) : plan.group(4);
    int number = tens + Numerals.oneByOne(digit);
    return number < 6 ? FIRST_PLAN : SIXTH_PLAN + 5 * (number - 6);
  }
}
