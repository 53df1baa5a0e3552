package gangmu.text;

import java.util.Optional;

/**
 * The number that opens a heading of an official document, in the kinds of GB/T 9704 (一、 （一） 1.
 * （1）) and in those of speech (一是, 一要, 第一，).
 *
 * @param number as written, without the punctuation behind it: {@code 一}, {@code （一）}, {@code 1},
 *     {@code 一是}, {@code 第一}
 * @param end where the title begins, counted from the first character of the line
 */
public record HeadingNumber(Kind kind, String number, int end) {

  /** The kinds of number. A report uses each for one level of its outline. */
  public enum Kind {
    /** 一、 */
    HAN,
    /** （一） */
    HAN_IN_BRACKETS,
    /** 1. or 1、 */
    ARABIC,
    /** （1） */
    ARABIC_IN_BRACKETS,
    /** 一是 or 一要 */
    SPOKEN,
    /** 第一， */
    ORDINAL
  }

  private static final String HAN_DIGITS = "一二三四五六七八九十";
  private static final int LONGEST = 4;

  /** Reads the number at the beginning of the line, if it begins with one. */
  public static Optional<HeadingNumber> of(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char first = line.charAt(0);
    if (first == '（' || first == '(') {
      return inBrackets(line);
    }
    if (first == '第') {
      int end = run(line, 1, HAN_DIGITS);
      return end > 1 && at(line, end, "，、,")
          ? Optional.of(new HeadingNumber(Kind.ORDINAL, line.substring(0, end), end + 1))
          : Optional.empty();
    }
    int han = run(line, 0, HAN_DIGITS);
    if (han > 0) {
      return han(line, han);
    }
    int digits = run(line, 0, "0123456789");
    boolean numbered =
        digits > 0 && digits < 3 && at(line, digits, ".．、") && !at(line, digits + 1, "0123456789");
    return numbered
        ? Optional.of(new HeadingNumber(Kind.ARABIC, line.substring(0, digits), digits + 1))
        : Optional.empty();
  }

  private static Optional<HeadingNumber> han(String line, int end) {
    if (at(line, end, "、")) {
      return Optional.of(new HeadingNumber(Kind.HAN, line.substring(0, end), end + 1));
    }
    if (end < 3 && at(line, end, "是要")) {
      return Optional.of(new HeadingNumber(Kind.SPOKEN, line.substring(0, end + 1), end + 1));
    }
    return Optional.empty();
  }

  private static Optional<HeadingNumber> inBrackets(String line) {
    int han = run(line, 1, HAN_DIGITS);
    int end = han > 1 ? han : run(line, 1, "0123456789");
    if (end == 1 || !at(line, end, "）)")) {
      return Optional.empty();
    }
    Kind kind = han > 1 ? Kind.HAN_IN_BRACKETS : Kind.ARABIC_IN_BRACKETS;
    return Optional.of(new HeadingNumber(kind, line.substring(0, end + 1), end + 1));
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
