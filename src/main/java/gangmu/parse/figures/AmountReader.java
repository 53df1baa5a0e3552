package gangmu.parse.figures;

import gangmu.model.Bound;
import gangmu.text.Numerals;
import gangmu.text.Numerals.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts of a text. A number without a unit or a magnitude is none (5.0版, 第4位, 2023年),
 * nor is a small Han numeral before a counter (三个方面), nor a bare magnitude that no word bounds
 * (百亿级, 万元).
 */
final class AmountReader {
  private static final String RANGE_MARKS = "—－-–~～";

  /** Behind a per cent: 保持8%的增长, 以12%的速度增长. */
  private static final WordList RATES =
      WordList.of(
          "增长 的增长 的增速 的增幅 增速 的高速增长 的增长速度 以上的增长速度 的速度增长 的增长速度 的较快增长 的年均增速 的快速增长 的平均增速 高速增长 的年增速 的涨幅");

  private static final WordList SIGNED = WordList.of("增速 增幅 涨幅 增长 增速为 增长率为 为 达");
  private static final WordList SPANS = WordList.of("月 年 季 小时 多月 多小时 方面");

  private static final int DISTRIBUTED = 12;

  /** Numbers of a list that share its last one's unit. */
  private static final int LONGEST_LIST = 5;

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final String text;

  private AmountReader(String text) {
    this.text = text;
  }

  /** The amounts in reading order. */
  static List<Amount> read(String masked) {
    AmountReader reader = new AmountReader(masked);
    List<Amount> found = new ArrayList<>();
    int at = 0;
    while (at < masked.length()) {
      Amount amount = reader.at(at);
      if (amount == null) {
        at = reader.afterNumeral(at);
      } else {
        if (found.isEmpty() || !reader.describes(amount, found.get(found.size() - 1))) {
          found.add(amount);
        }
        at = amount.end();
      }
    }
    return found;
  }

  /** 70个|30亿元以上项目, 2个|5万吨泊位: the second describes what the first counts; 34条|67公里道路 is two. */
  private boolean describes(Amount amount, Amount before) {
    boolean adjacent = before.end() >= amount.start();
    boolean free = amount.start() == amount.number() && amount.bound() == Bound.EXACT;
    String bare = Units.bare(amount.unit());
    boolean thing = bare.endsWith("元") || Units.needsVerb(bare) || Units.isCapacity(bare);
    return adjacent && (!free || thing || !before.counts() || amount.inPercent());
  }

  private int afterNumeral(int at) {
    int end = at;
    while (end < text.length()
        && (Numerals.digit(text.charAt(end)) >= 0 || (end > at && text.charAt(end) == ','))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private @Nullable Amount at(int start) {
    Amount worded = WordedAmount.at(text, start);
    Amount amount = worded == null ? negative(start) : worded;
    if (amount == null || RATES.at(text, amount.end(), text.length()) == null) {
      return amount;
    }
    return amount.inPercent() || amount.unit().equals("倍") ? amount.asGrowth() : amount;
  }

  /** 增速|-0.4%: a minus, not the mark of a range, of which a number would stand before it. */
  private @Nullable Amount negative(int start) {
    boolean minus =
        start > 1
            && "-－".indexOf(text.charAt(start - 1)) >= 0
            && SIGNED.before(text, start - 1, 0) != null;
    Numeral numeral = minus ? Numerals.at(text, start) : null;
    if (numeral == null || !startsWithPercent(numeral.end())) {
      return numbered(start);
    }
    BigDecimal value = numeral.value().negate();
    return new Amount(
        start - 1, start - 1, numeral.end() + 1, value, null, "%", Bound.EXACT, false);
  }

  private boolean startsWithPercent(int at) {
    return at < text.length() && "%％﹪".indexOf(text.charAt(at)) >= 0;
  }

  private @Nullable Amount numbered(int start) {
    boolean share = text.startsWith("百分之", start);
    boolean arabic = Numerals.digit(text.charAt(start)) >= 0;
    if (arabic ? isInsideName(start) : isOrdinal(start) || isSome(start)) {
      return null;
    }
    Numeral numeral = Numerals.at(text, share ? start + 3 : start);
    if (numeral == null) {
      return null;
    }
    if (share) {
      return bounded(start, numeral.end(), numeral.value(), null, "%", false);
    }
    int dash = afterDash(numeral.end(), start);
    int end = withUnit(numeral.end());
    if (end > numeral.end() && dash < 0) {
      dash = afterDash(end, start);
    }
    Numeral upper = dash < 0 ? null : Numerals.at(text, dash);
    if (upper != null && withUnit(upper.end()) > upper.end()) {
      int close = withUnit(upper.end());
      String unit = unit(upper.end(), close);
      return bounded(start, close, numeral.value(), upper.value(), unit, false);
    }
    if (end == numeral.end() && arabic) {
      String shared = sharedUnit(numeral.end());
      return shared == null
          ? null
          : new Amount(start, start, end, numeral.value(), null, shared, Bound.EXACT);
    }
    if (end == numeral.end() || !measures(numeral, start, end)) {
      return null;
    }
    String unit = unit(numeral.end(), end);
    boolean more = end > numeral.end() && hasMore(numeral.end(), end);
    Amount amount = bounded(start, end, numeral.value(), null, unit, more);
    boolean kind = numeral.han() && end < text.length() && "项级企集园产".indexOf(text.charAt(end)) >= 0;
    if (kind && Units.bare(unit).isEmpty()) {
      // 十亿|项目
      return null;
    }
    boolean bare =
        numeral.han() && Units.isMagnitude(text.charAt(start)) && text.charAt(start) != '十';
    return bare && amount.bound() == Bound.EXACT ? null : amount;
  }

  /**
   * The unit of a share that closes the list in which a number stands without one: 0.7和|2.8个百分点,
   * 4.7、3.2|个百分点; null where there is none.
   */
  private @Nullable String sharedUnit(int numeralEnd) {
    int at = numeralEnd;
    for (int i = 0; i < LONGEST_LIST; i++) {
      boolean listed = at < text.length() && "、和与及".indexOf(text.charAt(at)) >= 0;
      Numeral next =
          listed && at + 1 < text.length() && Numerals.digit(text.charAt(at + 1)) >= 0
              ? Numerals.at(text, at + 1)
              : null;
      if (next == null) {
        return null;
      }
      at = next.end();
      String unit = Units.at(text, at);
      if (unit != null) {
        String plain = Units.plain(unit);
        boolean share = plain.equals("%") || plain.equals("‰") || Units.isPoints(plain);
        return share || isDistributed(numeralEnd) ? plain : null;
      }
    }
    return null;
  }

  /** Whether 分别 stands a little before: 分别增长1.2、1.5倍. */
  private boolean isDistributed(int at) {
    return text.substring(Math.max(0, at - DISTRIBUTED), at).contains("分别");
  }

  /** Where magnitude, 多 or 余, and unit end that follow a numeral; its own end where none does. */
  private int withUnit(int numeralEnd) {
    int at = skipMore(numeralEnd);
    int magnitude = at;
    while (at < text.length() && Units.isMagnitude(text.charAt(at))) {
      at++;
    }
    boolean scaled = at > magnitude;
    at = skipMore(at);
    String unit = text.startsWith("台阶", at) ? null : Units.at(text, at);
    if (unit == null || isSpan(unit, at)) {
      boolean closed = at == text.length() || "级强版年".indexOf(text.charAt(at)) < 0;
      return scaled && closed && unit == null ? at : numeralEnd;
    }
    // 7个|多百分点
    boolean points = unit.equals("个") && text.startsWith("百分点", skipMore(at + 1));
    return points ? skipMore(at + 1) + "百分点".length() : at + unit.length();
  }

  /**
   * 3个月, 5个年头 and the like are times, not counts, and 8个方面 but parts of a speech; 15个年度项目 are
   * projects.
   */
  private boolean isSpan(String unit, int at) {
    int next = at + unit.length();
    boolean yearly =
        text.startsWith("年度", next)
            && next + 2 < text.length()
            && "，。；、的".indexOf(text.charAt(next + 2)) < 0;
    return unit.equals("个") && !yearly && SPANS.at(text, next, text.length()) != null;
  }

  private boolean measures(Numeral numeral, int start, int end) {
    String unit = unit(numeral.end(), end);
    if (Units.bare(unit).equals("伏") || text.startsWith("级", end)) {
      // 500千伏变电站, 30万吨级航道: what it is made for, not how much there is
      return false;
    }
    if (start > 0 && text.charAt(start - 1) == '前' && Units.isCounter(unit)) {
      return false;
    }
    boolean small = numeral.value().compareTo(TEN) <= 0;
    if (numeral.han() && small && Units.isExtent(unit)) {
      // 三元电池, 四方, 一公里: a small number of these is a part of a word or a way of speaking
      return false;
    }
    return !(numeral.han() && small && Units.isCounter(unit) && !Concrete.at(text, end, unit));
  }

  private String unit(int start, int end) {
    StringBuilder unit = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '多' && text.charAt(i) != '余') {
        unit.append(text.charAt(i));
      }
    }
    return Units.plain(unit.toString());
  }

  private Amount bounded(
      int start, int end, BigDecimal value, @Nullable BigDecimal upper, String unit, boolean more) {
    boolean counted = Units.isCounter(Units.bare(unit));
    BoundWords words = BoundWords.around(text, start, end, counted);
    Bound bound = words.bound() == Bound.EXACT && more ? Bound.MORE_THAN : words.bound();
    return new Amount(
        words.start(), start, words.end(), value, upper, unit, upper == null ? bound : Bound.RANGE);
  }

  private int skipMore(int at) {
    return at < text.length() && "多余".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  private boolean hasMore(int start, int end) {
    String unit = text.substring(start, end);
    return unit.indexOf('多') >= 0 || unit.indexOf('余') >= 0;
  }

  /** Behind the mark of a range that stands at a position, or -1. */
  private int afterDash(int at, int start) {
    int next = at;
    while (next < text.length() && next < at + 2 && RANGE_MARKS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == at && at < text.length() && "至到".indexOf(text.charAt(at)) >= 0) {
      boolean change = start > 0 && "从由的自".indexOf(text.charAt(start - 1)) >= 0;
      return change ? -1 : at + 1;
    }
    return next > at ? next : -1;
  }

  private boolean isInsideName(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (before == ' ' && start > 1 && Numerals.digit(text.charAt(start - 2)) >= 0) {
      // 60 00公里: a blank cuts the number, and its end alone is another one
      return true;
    }
    if (before == '、' && isOrdinalBefore(start - 1)) {
      return true;
    }
    boolean latin = (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z');
    return latin || Numerals.digit(before) >= 0 || "第_+.．·/／∶-".indexOf(before) >= 0;
  }

  /** 第7、|8条: what is listed behind an ordinal is one. */
  private boolean isOrdinalBefore(int end) {
    int at = end;
    while (at > 0 && Numerals.digit(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && at < end && text.charAt(at - 1) == '第';
  }

  /** 数|十万, 几|十: how many is left open. */
  private boolean isSome(int start) {
    return start > 0
        && "数几".indexOf(text.charAt(start - 1)) >= 0
        && Units.isMagnitude(text.charAt(start));
  }

  private boolean isOrdinal(int start) {
    return start > 0
        && (text.charAt(start - 1) == '第'
            || Numerals.digit(text.charAt(start - 1)) >= 0
            || Numerals.isHanNumeral(text.charAt(start - 1)));
  }
}
