package gangmu.parse.figures;

import gangmu.model.Bound;
import gangmu.text.Numerals;
import gangmu.text.Numerals.Numeral;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts in words: 翻一番, 两位数, 三分之一, 半数, 近七成. */
final class WordedAmount {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Map<String, Integer> TIMES =
      Map.of(
          "翻番", 1, "翻一番", 1, "翻了一番", 1, "翻两番", 2, "翻了两番", 2, "翻三番", 3, "翻了三番", 3, "翻近一番", 1,
          "翻了近一番", 1);
  private static final WordList DOUBLINGS = WordList.of(TIMES.keySet());
  private static final WordList HALVES = WordList.of("半数 一半");
  private static final WordList AFTER_TENTHS = WordList.of("以上 左右 多 的 以内 以下");
  private static final String DIGITS = "一二三四五六七八九";

  private WordedAmount() {}

  /** The amount that begins at a position, or null. */
  static @Nullable Amount at(String text, int start) {
    char c = text.charAt(start);
    if (c == '翻') {
      return doubling(text, start);
    }
    if (c == '两' && text.startsWith("两位数", start)) {
      BoundWords words = BoundWords.around(text, start, start + 3);
      return new Amount(
          words.start(), start, words.end(), BigDecimal.TEN, null, "%", Bound.AT_LEAST, true);
    }
    String half = HALVES.at(text, start, text.length());
    if (half != null) {
      return share(text, start, start + half.length(), BigDecimal.valueOf(50), true);
    }
    return Numerals.isHanNumeral(c) && !continues(text, start) ? part(text, start) : null;
  }

  private static @Nullable Amount doubling(String text, int start) {
    String words = DOUBLINGS.at(text, start, text.length());
    if (words == null) {
      return null;
    }
    BigDecimal times = BigDecimal.valueOf(TIMES.getOrDefault(words, 1));
    int end = start + words.length();
    Bound bound = words.contains("近") ? Bound.NEARLY : BoundWords.around(text, end, end).bound();
    return new Amount(start, start, end, times, null, "番", bound, true);
  }

  /** 三分之二, 七成. 百分之七 is read as a per cent elsewhere. */
  private static @Nullable Amount part(String text, int start) {
    Numeral lower = Numerals.at(text, start);
    int end = lower == null ? start : lower.end();
    if (lower != null && text.startsWith("分之", end) && lower.value().signum() > 0) {
      Numeral upper = Numerals.at(text, end + 2);
      if (upper == null || upper.value().compareTo(lower.value()) > 0) {
        return null;
      }
      BigDecimal per = upper.value().multiply(HUNDRED);
      BigDecimal value = per.divide(lower.value(), 2, RoundingMode.HALF_UP).stripTrailingZeros();
      boolean exact = value.multiply(lower.value()).compareTo(per) == 0;
      return share(text, start, upper.end(), new BigDecimal(value.toPlainString()), exact);
    }
    int tenths = DIGITS.indexOf(text.charAt(start)) + 1;
    boolean named = tenths > 0 && text.startsWith("成", start + 1);
    if (!named) {
      return null;
    }
    boolean closed =
        start + 2 == text.length()
            || AFTER_TENTHS.at(text, start + 2, text.length()) != null
            || "，。；、".indexOf(text.charAt(start + 2)) >= 0;
    boolean bounded = start > 0 && "近超过逾约".indexOf(text.charAt(start - 1)) >= 0;
    return closed || bounded
        ? share(text, start, start + 2, BigDecimal.valueOf(tenths * 10L), true)
        : null;
  }

  private static Amount share(String text, int start, int end, BigDecimal value, boolean exact) {
    BoundWords words = BoundWords.around(text, start, end);
    Bound bound = words.bound() == Bound.EXACT && !exact ? Bound.ABOUT : words.bound();
    return new Amount(words.start(), start, words.end(), value, null, "%", bound);
  }

  private static boolean continues(String text, int start) {
    return start > 0
        && (Numerals.isHanNumeral(text.charAt(start - 1)) || text.charAt(start - 1) == '第');
  }
}
