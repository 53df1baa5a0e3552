package gangmu.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that opens a heading of an official document: in the kinds of GB/T 9704 (一、 （一） 1.
 * （1）), in those of speech (一是, 一要, 第一，), as a chapter (第一部分), or as a dash that takes a number's
 * place (——).
 *
 * @param number as written, without the punctuation behind it: {@code 一}, {@code （一）}, {@code 1},
 *     {@code 一是}, {@code 第一}, {@code ——}
 * @param value which one it is, from 1; 0 for a dash, which does not count
 * @param end where the title begins, counted from the first character of the line
 */
public record HeadingNumber(Kind kind, String number, int value, int end) {

  /** The kinds of number, those that mostly stand higher in an outline first. */
  public enum Kind {
    /** 第一部分, 第一章 */
    CHAPTER,
    /** 一、 */
    HAN,
    /** （一） */
    HAN_IN_BRACKETS,
    /** 1. or 1、 */
    ARABIC,
    /** （1） */
    ARABIC_IN_BRACKETS,
    /** ① */
    CIRCLED,
    /** 一是 or 一要 */
    SPOKEN,
    /** 第一， or 其一， */
    ORDINAL,
    /** —— */
    DASH
  }

  private static final String HAN_DIGITS = "一二三四五六七八九十";
  private static final String DIGITS = "0123456789";
  private static final String DASHES = "—─―－";
  private static final int LONGEST = 4;

  /** 二十一, and not 五一 (a holiday) or 二三 (two or three). */
  private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?");

  /** Reads the number at the beginning of the line, if it begins with one. */
  public static Optional<HeadingNumber> of(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char first = line.charAt(0);
    if (first == '（' || first == '(') {
      return inBrackets(line);
    }
    if (first == '第' || first == '其') {
      return ordinal(line);
    }
    if (first >= '①' && first <= '⑳') {
      return Optional.of(new HeadingNumber(Kind.CIRCLED, line.substring(0, 1), first - '①' + 1, 1));
    }
    if (DASHES.indexOf(first) >= 0) {
      return dash(line);
    }
    int han = run(line, 0, HAN_DIGITS);
    if (han == 0) {
      return arabic(line);
    }
    return NUMERAL.matcher(line).region(0, han).matches() ? han(line, han) : Optional.empty();
  }

  /**
   * The title of a heading: what stands behind its number, without the stop or colon that ends it.
   */
  public static String title(String heading) {
    int start = of(heading).map(HeadingNumber::end).orElse(0);
    int end = heading.length();
    while (end > start && endsTitle(heading, end - 1)) {
      end--;
    }
    return heading.substring(start, end);
  }

  private static boolean endsTitle(String heading, int at) {
    char c = heading.charAt(at);
    return "。：:".indexOf(c) >= 0
        || (Stops.isPoint(c) && at > 0 && Han.isHan(heading.charAt(at - 1)));
  }

  private static Optional<HeadingNumber> arabic(String line) {
    int digits = run(line, 0, DIGITS);
    boolean numbered =
        digits > 0
            && digits < 3
            && at(line, digits, ".．、")
            && digits + 1 < line.length()
            && Numerals.digit(line.charAt(digits + 1)) < 0;
    return numbered ? number(Kind.ARABIC, line, digits, digits, digits + 1) : Optional.empty();
  }

  private static Optional<HeadingNumber> ordinal(String line) {
    int end = run(line, 1, HAN_DIGITS);
    if (end == 1) {
      return Optional.empty();
    }
    if (line.charAt(0) == '第') {
      int unit = line.startsWith("部分", end) ? 2 : at(line, end, "章篇") ? 1 : 0;
      if (unit > 0) {
        int title = end + unit + (at(line, end + unit, "，、,：:") ? 1 : 0);
        return number(Kind.CHAPTER, line, end, end + unit, title);
      }
    }
    return at(line, end, "，、,") ? number(Kind.ORDINAL, line, end, end, end + 1) : Optional.empty();
  }

  /** A dash before digits is a page number or the date of the session. */
  private static Optional<HeadingNumber> dash(String line) {
    int end = run(line, 0, DASHES);
    boolean titled = end < line.length() && (Han.isHan(line.charAt(end)) || at(line, end, "“《"));
    return titled ? Optional.of(new HeadingNumber(Kind.DASH, "——", 0, end)) : Optional.empty();
  }

  private static Optional<HeadingNumber> han(String line, int end) {
    if (at(line, end, "、．.") && end + 1 < line.length()) {
      return number(Kind.HAN, line, end, end, end + 1);
    }
    if (end < 3 && at(line, end, "是要")) {
      return number(Kind.SPOKEN, line, end, end + 1, end + 1);
    }
    return Optional.empty();
  }

  private static Optional<HeadingNumber> inBrackets(String line) {
    int han = run(line, 1, HAN_DIGITS);
    int end = han > 1 ? han : run(line, 1, DIGITS);
    if (end == 1 || (end > 3 && han == 1) || !at(line, end, "）)")) {
      return Optional.empty();
    }
    Kind kind = han > 1 ? Kind.HAN_IN_BRACKETS : Kind.ARABIC_IN_BRACKETS;
    return number(kind, line, end, end + 1, end + 1);
  }

  private static Optional<HeadingNumber> number(
      Kind kind, String line, int digitsEnd, int end, int title) {
    return Optional.of(
        new HeadingNumber(kind, line.substring(0, end), value(line, digitsEnd), title));
  }

  /** The value of the digits that end there. */
  private static int value(String line, int end) {
    int start = end;
    while (start > 0 && (HAN_DIGITS + DIGITS).indexOf(line.charAt(start - 1)) >= 0) {
      start--;
    }
    int value = 0;
    int tens = 0;
    for (int i = start; i < end; i++) {
      int digit = DIGITS.indexOf(line.charAt(i));
      int han = HAN_DIGITS.indexOf(line.charAt(i)) + 1;
      if (han == 10) {
        tens = Math.max(value, 1) * 10;
        value = 0;
      } else {
        value = digit >= 0 ? value * 10 + digit : han;
      }
    }
    return tens + value;
  }

  private static int run(String line, int start, String digits) {
    int end = start;
    while (end < line.length() && end - start < LONGEST && digits.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean at(String line, int index, String marks) {
    return index < line.length() && marks.indexOf(line.charAt(index)) >= 0;
  }
}
