package gangmu.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as Chinese texts write them: 8,000, １２．５, 7·8, 一百二十, 两万亿, 百分之五. */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";

  /** What is longer is no number of a report. */
  private static final int LONGEST = 30;

  private Numerals() {}

  /**
   * A numeral found in a text.
   *
   * @param value the number, without a magnitude (万, 亿 …) that follows it
   * @param end where the numeral ends, exclusive; a magnitude stands from here on
   * @param han whether it is written in Han characters
   */
  public record Numeral(BigDecimal value, int end, boolean han) {}

  /**
   * The numeral that begins at a position, or null. The magnitude at its end is left in the text,
   * for it reads as a part of the unit (两|万亿元, 1.5|万家); of a numeral that is nothing but magnitudes
   * only the last 万 or 亿 is left (百|亿元).
   */
  public static @Nullable Numeral at(CharSequence text, int start) {
    int end = arabicEnd(text, start);
    if (end - start > LONGEST) {
      return null;
    }
    if (end > start) {
      return new Numeral(arabic(text, start, end), end, false);
    }
    end = start;
    while (end < text.length() && isHanNumeral(text.charAt(end))) {
      end++;
    }
    if (end - start > LONGEST) {
      return null;
    }
    int head = end;
    while (head > start + 1 && "万亿".indexOf(text.charAt(head - 1)) >= 0) {
      head--;
    }
    if (hasMagnitude(text, start, head)) {
      head = end;
    }
    BigDecimal value = head > start ? han(text, start, head) : null;
    return value == null ? null : new Numeral(value, head, true);
  }

  /**
   * The exact value of a whole numeral with its magnitude ({@code 1.5万} is 15000), per cents as
   * parts of one ({@code 5%} and 百分之五 are 0.05); null where the text is something else.
   */
  public static @Nullable BigDecimal exact(String text) {
    if (text.startsWith("百分之")) {
      BigDecimal share = exact(text.substring(3));
      return share == null ? null : share.movePointLeft(2);
    }
    Numeral numeral = text.isEmpty() ? null : at(text, 0);
    if (numeral == null) {
      return null;
    }
    int end = numeral.end();
    BigDecimal value = numeral.value();
    while (end < text.length() && power(text.charAt(end)) > 0) {
      value = value.scaleByPowerOfTen(power(text.charAt(end)));
      end++;
    }
    if (end < text.length() && "%％﹪".indexOf(text.charAt(end)) >= 0) {
      value = value.movePointLeft(2);
      end++;
    }
    return end == text.length() ? new BigDecimal(value.toPlainString()) : null;
  }

  /**
   * The number whose digits are written one by one, as those of a year are: 2023, 二〇二三. Nought has
   * many shapes there (〇, ○, 零, Ｏ): what is no digit counts as one; of an empty text it is 0.
   */
  public static int oneByOne(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits.charAt(i));
      number = number * 10 + (digit >= 0 ? digit : hanDigit(digits.charAt(i)));
    }
    return number;
  }

  /** The value of an ASCII or full-width digit, or -1. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** Whether the character may stand in a numeral written in Han characters. */
  public static boolean isHanNumeral(char c) {
    return DIGITS.indexOf(c) >= 0 || "〇两十百千万亿点".indexOf(c) >= 0;
  }

  /** 三亿五千|万: only the whole numeral has a value. */
  private static boolean hasMagnitude(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (power(text.charAt(i)) >= 4) {
        return true;
      }
    }
    return false;
  }

  private static int arabicEnd(CharSequence text, int start) {
    int at = start;
    boolean point = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (digit(c) < 0) {
        boolean between = at > start && at + 1 < text.length() && digit(text.charAt(at + 1)) >= 0;
        boolean thousands = c == ',' && !point && groupOfThree(text, at + 1);
        boolean decimal = !point && ".．·".indexOf(c) >= 0;
        if (!between || !(thousands || decimal)) {
          return at;
        }
        point |= decimal;
      }
      at++;
    }
    return at;
  }

  private static boolean groupOfThree(CharSequence text, int at) {
    for (int i = 0; i < 3; i++) {
      if (at + i >= text.length() || digit(text.charAt(at + i)) < 0) {
        return false;
      }
    }
    return at + 3 >= text.length() || digit(text.charAt(at + 3)) < 0;
  }

  private static BigDecimal arabic(CharSequence text, int start, int end) {
    StringBuilder plain = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit >= 0) {
        plain.append(digit);
      } else if (text.charAt(i) != ',') {
        plain.append('.');
      }
    }
    return new BigDecimal(plain.toString());
  }

  /** Sections of 亿 and 万, in each of them digits with 千, 百 and 十; after 点 digits one by one. */
  private static @Nullable BigDecimal han(CharSequence text, int start, int end) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal digits = null;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '点') {
        BigDecimal whole = total.add(section).add(digits == null ? BigDecimal.ZERO : digits);
        return i == start ? null : fraction(text, i + 1, end, whole);
      }
      int power = power(c);
      if (power == 0) {
        BigDecimal digit = BigDecimal.valueOf(hanDigit(c));
        digits = digits == null ? digit : digits.movePointRight(1).add(digit);
      } else if (power < 4) {
        section = section.add((digits == null ? BigDecimal.ONE : digits).scaleByPowerOfTen(power));
        digits = null;
      } else {
        BigDecimal below = section.add(digits == null ? BigDecimal.ZERO : digits);
        BigDecimal count = total.signum() > 0 && power == 8 ? total.add(below) : below;
        BigDecimal scaled = (count.signum() == 0 ? BigDecimal.ONE : count).scaleByPowerOfTen(power);
        total = power == 8 ? scaled : total.add(scaled);
        section = BigDecimal.ZERO;
        digits = null;
      }
    }
    BigDecimal value = total.add(section).add(digits == null ? BigDecimal.ZERO : digits);
    return new BigDecimal(value.toPlainString());
  }

  private static @Nullable BigDecimal fraction(
      CharSequence text, int start, int end, BigDecimal whole) {
    StringBuilder plain = new StringBuilder(whole.toPlainString()).append('.');
    for (int i = start; i < end; i++) {
      if (power(text.charAt(i)) != 0 || text.charAt(i) == '点') {
        return null;
      }
      plain.append(hanDigit(text.charAt(i)));
    }
    return start == end ? null : new BigDecimal(plain.toString());
  }

  private static int hanDigit(char c) {
    return c == '两' ? 2 : Math.max(DIGITS.indexOf(c), 0);
  }

  private static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }
}
