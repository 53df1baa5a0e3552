package gangmu.compare;

import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.text.Numerals;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretch of time that a figure speaks of, as far as it matters to whoever compares it. */
public enum Span {
  /** A year; of a growth, over the year before. */
  YEAR,
  /** 上半年, 前三季度, 1—11月. */
  PART_OF_YEAR,
  /** Several years: 五年, “十四五”时期. */
  PERIOD,
  /** A year of several, on the average: 年均. */
  AVERAGE,
  /** Up to a year, but not from the year before: 比2010年增长, 累计下降. */
  OTHER_BASE;

  /** Words that say which stretch of a year a sentence speaks of, from there on. */
  private static final Pattern STRETCH =
      Pattern.compile("(全年|年度)|上半年|下半年|季度|[0-9０-９一二三四五六七八九十][—－~至、-]?[0-9０-９]*月(?![0-9底日])|月份");

  private static final Pattern BASE =
      Pattern.compile("(?:比|较|由|从|与|同)[^，、。；]{0,4}?([0-9]{4}|[〇一二三四五六七八九]{4})年|比[“\"]|累计");

  /** 由3亿元增加到5亿元: both are amounts of a year, whatever period lies between. */
  private static final Pattern FROM = Pattern.compile("[由从][^，、。；]{0,12}[0-9]");

  private static final String SENTENCE_ENDS = "。！？；";

  /**
   * @param text the text of the figure's paragraph
   */
  static Span of(Figure figure, String text) {
    if (figure.measure() == Measure.AVERAGE_GROWTH) {
      return AVERAGE;
    }
    if (isSum(figure) || (figure.period() != null && !isOfItsYear(figure))) {
      return PERIOD;
    }
    if (partOfYear(figure, text)) {
      return PART_OF_YEAR;
    }
    boolean change = figure.measure() == Measure.GROWTH || figure.measure() == Measure.CHANGE;
    return change && otherBase(figure) ? OTHER_BASE : YEAR;
  }

  /** 累计新增就业14万人: of several years, mostly; but 累计达到600家 is how many there are. */
  private static boolean isSum(Figure figure) {
    return figure.measure() == Measure.LEVEL
        && figure.quote().contains("累计")
        && !List.of("家", "户").contains(figure.unit());
  }

  /**
   * Whether a level in a sentence about several years is that of the last of them (or of the one
   * before, in 由…到…) and no sum: a rate, an amount a head, one end of a rise.
   */
  private static boolean isOfItsYear(Figure figure) {
    String unit = figure.unit();
    boolean rate = unit.equals("%") || unit.equals("‰") || unit.contains("/");
    return figure.measure() == Measure.LEVEL
        && (rate || figure.name().contains("人均") || FROM.matcher(figure.quote()).find());
  }

  /** Whether the last word for a stretch of a year, up to the end of the quote, is a part of it. */
  private static boolean partOfYear(Figure figure, String text) {
    int end = Math.min(figure.end(), text.length());
    int start = Math.min(figure.start(), end);
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    Matcher stretches = STRETCH.matcher(text.substring(start, end));
    boolean part = false;
    while (stretches.find()) {
      part = stretches.group(1) == null;
    }
    return part;
  }

  /** Whether the quote measures the change from another year than the one before. */
  private static boolean otherBase(Figure figure) {
    Matcher base = BASE.matcher(figure.quote());
    while (base.find()) {
      String year = base.group(1);
      if (year == null || Numerals.oneByOne(year) != figure.year() - 1) {
        return true;
      }
    }
    return false;
  }
}
