package gangmu.parse.figures;

import gangmu.model.Part;
import gangmu.text.Numerals;
import gangmu.text.Numerals.Numeral;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the year that the text speaks of. A review of the report of year N speaks of N-1, targets
 * and tasks of N, until the text names another year: to the end of the sentence for a year (2021年),
 * until the next period or year that opens a sentence for a period (“十五五”时期, 五年来).
 */
final class Timeline {
  private static final String ORDINALS = "一二三四五六七八九";

  /** “五五”普法 and the like are no plans of the economy; those before are not spoken of. */
  private static final int FIRST_PLAN = 6;

  /** The sixth plan ends in 1985, and each five years behind the one before. */
  private static final int END_OF_NONE = 1955;

  private static final int YEARS_OF_PLAN = 5;

  /** A plan is named no farther before the numbers of its end. */
  private static final int NEAR = 25;

  /** “十四五”末, and no other clause or number behind it. */
  private static final Pattern END_OF_PLAN = Pattern.compile(".*“([^“”]{1,3})五”期?末[^，。；从由]*");

  private static final WordList PERIOD_TAIL = WordList.of("时期 期间 以来 末 五年 主要 经济 ， 。");
  private static final WordList PERIOD_NOUNS = WordList.of("时期 期间 以来");
  private static final Set<String> PERIOD_LEADS = Set.of("", "在", "到", "整个", "关于", "全省", "全市");
  private static final WordList LAST_FIVE = WordList.of("五年来 过去五年 近五年 五年间 五年， 这五年");

  /** 四年来, 过去的三年, 5年累计: a span that the paragraph speaks of, but not those behind it. */
  private static final Pattern LAST_YEARS =
      Pattern.compile(
          "(?:(?:过去的?|近|这)(?<some>%1$s)年|(?<many>%1$s)年(?:来|间|累计|共))"
              .formatted("[二两三四五六七八九十\\d]{1,2}"));

  private static final WordList NEXT_FIVE = WordList.of("今后五年 未来五年");
  private static final WordList ONE_YEAR = WordList.of("一年来 过去一年 过去的一年");
  private static final WordList LAST_YEAR = WordList.of("去年 上年");
  private static final WordList THIS_YEAR = WordList.of("今年 本年");

  /** What may follow a year that is but mentioned: 2010年不变价, 创2014年以来新高. */
  private static final WordList NO_TIME =
      WordList.of("以来 的基础上 基础上 基础 不变价 不变价格 可比价 价格 水平 版 届 初 同期 的水平 以前 之前 前");

  private static final WordList NOW = WordList.of("目前 现在 如今 至今 截至目前");

  /** From here on a paragraph sets targets, whatever part it stands in. */
  private static final Pattern TARGETS =
      Pattern.compile("(?:(?:预期|主要|奋斗|调控)目标(?:确定|(?:初步)?安排)?|目标建议)(?:[是为][：，]|：)");

  /** How far beyond a clause these words may go that begin in it. */
  private static final int LONGEST_TARGETS = 12;

  private final int reportYear;
  private Part part = Part.OPENING;
  private int named;
  private boolean ahead;
  private int periodEnd;
  private int periodBegin;
  private @Nullable String period;

  /** Whether the paragraph in hand alone speaks of the period. */
  private boolean passing;

  Timeline(int reportYear) {
    this.reportYear = reportYear;
  }

  /** A paragraph begins. */
  void enter(Part next) {
    if (next != part || passing) {
      part = next;
      forgetPeriod();
    }
    named = 0;
    ahead = false;
  }

  /** 年均 in targets that name no period: they are those of the five years ahead. */
  void plan(String masked) {
    int first = masked.indexOf("年均");
    boolean several = first >= 0 && masked.indexOf("年均", first + 1) > 0;
    if (several && part == Part.TARGETS && periodEnd == 0 && !masked.contains("今年")) {
      begin("五年", reportYear - 1, reportYear + 4);
    }
  }

  /** A sentence begins. */
  void sentence() {
    named = 0;
  }

  /** Behind a ； what was said of a year within the sentence is over, where a period goes on. */
  void goOn() {
    if (periodEnd > 0) {
      named = 0;
    }
  }

  /** Takes note of the years that a clause names. */
  void read(String text, String masked, Clause clause) {
    int end = Math.min(masked.length(), clause.end() + LONGEST_TARGETS);
    Matcher targets = TARGETS.matcher(masked).region(clause.start(), end);
    ahead |= targets.find() && targets.start() < clause.end();
    for (int at = clause.start(); at < clause.end(); at++) {
      boolean opens = clause.opensSentence() && at <= clause.start() + 2;
      boolean free = at == clause.start() || "比较从由自于是为与和、超".indexOf(masked.charAt(at - 1)) < 0;
      if (!free) {
        continue;
      }
      char c = masked.charAt(at);
      if (c == Mask.CLOSED && opensPeriod(masked, clause.start(), at)) {
        readPlan(text, masked, at, clause.end());
        readOutline(text, at, clause.end());
      } else if (Numerals.digit(c) >= 0) {
        // 在过去五年中，2030年是极不平凡的一年
        readYear(masked, at, opens || (at == clause.start() && masked.startsWith("年是", at + 4)));
      } else if (ONE_YEAR.at(masked, at, clause.end()) != null) {
        forgetPeriod();
      } else if (THIS_YEAR.at(masked, at, clause.end()) != null) {
        named = reportYear;
        forgetPeriodWhere(opens);
      } else if (NOW.at(masked, at, clause.end()) != null) {
        named = 0;
      } else if (LAST_YEAR.at(masked, at, clause.end()) != null) {
        named = reportYear - 1;
        forgetPeriodWhere(opens);
      } else if (opens || at == clause.start()) {
        readSpan(masked, at, opens);
      }
    }
  }

  /** A plan is a period at the head of a clause; 实现“十三五”时期的良好开局 only mentions it. */
  private static boolean opensPeriod(String masked, int start, int at) {
    String lead = masked.substring(start, Math.min(at, start + 12));
    return PERIOD_LEADS.contains(lead.replace(String.valueOf(Mask.CLOSED), ""));
  }

  private void readSpan(String masked, int at, boolean opens) {
    String last = LAST_FIVE.at(masked, at, masked.length());
    String next = NEXT_FIVE.at(masked, at, masked.length());
    if (last != null && opens && looksBack()) {
      begin(last.replace("，", ""), reportYear - 6, reportYear - 1);
    } else if (next != null) {
      begin(next, reportYear - 1, reportYear + 4);
    } else if (opens && looksBack() && periodEnd == 0) {
      Matcher years = LAST_YEARS.matcher(masked).region(at, masked.length());
      if (years.lookingAt()) {
        String number = years.group("some") == null ? years.group("many") : years.group("some");
        Numeral count = Numerals.at(number, 0);
        int length = count == null ? 0 : count.value().intValue();
        if (length > 1) {
          begin(years.group(), reportYear - 1 - length, reportYear - 1);
          passing = true;
        }
      }
    }
  }

  private void readYear(String masked, int at, boolean opens) {
    boolean whole = at == 0 || Numerals.digit(masked.charAt(at - 1)) < 0;
    if (!whole || at + 5 > masked.length() || masked.charAt(at + 4) != '年') {
      return;
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Numerals.digit(masked.charAt(i));
      year = digit < 0 ? -1_000_000 : year * 10 + digit;
    }
    boolean mentioned = NO_TIME.at(masked, at + 5, masked.length()) != null || isBase(masked, at);
    mentioned |= masked.startsWith("在", at - 1) && isGround(masked, at);
    if (year >= 1900 && year <= reportYear + 30 && !mentioned) {
      named = year;
      boolean recalled = masked.startsWith("过去的", at - 3);
      forgetPeriodWhere((opens || recalled) && (year == reportYear || year == reportYear - 1));
    }
  }

  /** 达到2016年的|2.3倍: the year is what the amount is a multiple of. */
  private static boolean isBase(String masked, int at) {
    Numeral numeral = masked.startsWith("的", at + 5) ? Numerals.at(masked, at + 6) : null;
    return numeral != null && masked.startsWith("倍", numeral.end());
  }

  /** 在2030年大幅增长的基础上，又增长…: the year before is but mentioned. */
  private static boolean isGround(String masked, int at) {
    int end = at;
    while (end < masked.length() && "，；。".indexOf(masked.charAt(end)) < 0) {
      end++;
    }
    return masked.startsWith("基础上", end - 3);
  }

  /** “十四五”时期: since the sixth, plan n ends in 1955 + 5n; the fourteenth in 2025. */
  private void readPlan(String text, String masked, int at, int limit) {
    int close = text.charAt(at) == '“' ? text.indexOf('”', at) : at;
    if (close < at + 3 || close > at + 4 || close >= limit) {
      return;
    }
    int ordinal = ordinal(text.substring(at + 1, close - 1));
    boolean plan = text.charAt(close - 1) == '五' && ordinal >= FIRST_PLAN;
    String tail = PERIOD_TAIL.at(masked, close + 1, masked.length());
    if (plan && tail != null) {
      int end = endOfPlan(ordinal);
      if (end < reportYear - 1) {
        // long over: the sentence looks back to it, and what follows does not go on about it
        named = end;
        return;
      }
      String words = text.substring(at, close + 1) + (PERIOD_NOUNS.contains(tail) ? tail : "");
      begin(words, end - 5, looksBack() ? Math.min(end, reportYear - 1) : end);
    }
  }

  /**
   * 由“十四五”末的42%, whose number begins at {@code start}: the last year of that plan; 0 where none is
   * named.
   */
  static int endOfPlan(String text, int start) {
    String before = text.substring(Math.max(0, start - NEAR), start);
    Matcher plan = END_OF_PLAN.matcher(before);
    int ordinal = plan.matches() ? ordinal(plan.group(1)) : 0;
    return ordinal >= FIRST_PLAN ? endOfPlan(ordinal) : 0;
  }

  private static int endOfPlan(int ordinal) {
    return END_OF_NONE + YEARS_OF_PLAN * ordinal;
  }

  /** 七 of “七五”, 十 of “十五”, 十四 of “十四五”; 0 for another word. */
  private static int ordinal(String words) {
    int tens = words.startsWith("十") ? 1 : 0;
    int ones = words.length() > tens ? ORDINALS.indexOf(words.charAt(tens)) + 1 : 0;
    boolean whole = words.length() == tens + (ones > 0 ? 1 : 0);
    return whole ? 10 * tens + ones : 0;
  }

  /** 《纲要》 in the first year of a plan is the plan's: its goals are for five years. */
  private void readOutline(String text, int at, int limit) {
    String title = text.substring(at, Math.min(limit, at + 24));
    boolean outline = title.startsWith("《") && title.contains("纲要") && title.contains("》");
    if (outline && !looksBack() && reportYear % 5 == 1) {
      begin("五年", reportYear - 1, reportYear + 4);
    }
  }

  private void begin(String words, int from, int to) {
    period = words;
    passing = false;
    periodBegin = from;
    periodEnd = to;
    named = 0;
  }

  private void forgetPeriodWhere(boolean opens) {
    if (opens) {
      forgetPeriod();
    }
  }

  private void forgetPeriod() {
    period = null;
    passing = false;
    periodBegin = 0;
    periodEnd = 0;
  }

  private boolean looksBack() {
    return !ahead && part != Part.TARGETS && part != Part.TASKS;
  }

  /** The year that a figure read now speaks of. */
  int year() {
    if (named > 0) {
      return named;
    }
    return periodEnd > 0 ? periodEnd : looksBack() ? reportYear - 1 : reportYear;
  }

  /** The year before the period began, for the first number of 从 … 到 …. */
  int yearBefore() {
    return periodBegin > 0 ? periodBegin : year() - 1;
  }

  @Nullable String period() {
    return named > 0 ? null : period;
  }

  /** Whether it speaks of a year that was still to come. */
  boolean isFuture() {
    return year() > reportYear;
  }

  /** Whether what is said now is a goal rather than a fact. */
  boolean looksAhead() {
    return !looksBack() && year() >= reportYear;
  }
}
