package gangmu.parse;

import gangmu.text.Han;
import gangmu.text.HeadingNumber;
import gangmu.text.HeadingNumber.Kind;
import gangmu.text.Numerals;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading: on a line of its own, or run in at the beginning of a paragraph, where its title is
 * the first sentence without the full stop.
 *
 * @param number null where it has none
 * @param text as written
 */
record Heading(@Nullable HeadingNumber number, String text, String title, boolean runIn) {
  private static final int LONGEST = 60;
  private static final int SHORTEST_PIECE = 6;
  private static final int LONGEST_LABEL = 20;

  /** Reads the heading of a line that begins with a numbered one. */
  static Optional<Heading> of(String line) {
    return of(line, 0);
  }

  /**
   * Reads the heading of a line that begins with a numbered one.
   *
   * @param bold how many characters at its beginning are emphasised in the source
   */
  static Optional<Heading> of(String line, int bold) {
    return HeadingNumber.of(line).flatMap(number -> of(number, line, bold));
  }

  /** A heading without a number. */
  static Heading unnumbered(String text, boolean runIn) {
    return new Heading(null, text, HeadingNumber.title(text), runIn);
  }

  /** The same on a line of its own. */
  Heading alone(String line) {
    return new Heading(number, line, HeadingNumber.title(line), false);
  }

  /** Whether it names a part of a report: 2022年工作回顾. */
  boolean namesPart() {
    return PartTitles.namesPart(title);
  }

  @Nullable Kind kind() {
    return number == null ? null : number.kind();
  }

  private static Optional<Heading> of(HeadingNumber number, String line, int bold) {
    int end = end(number, line);
    if (bold > number.end() + 1 && bold < end) {
      end = bold;
    }
    boolean runIn = end < line.length();
    boolean nothing = end == number.end() || Han.isBlank(line.charAt(end - 1));
    if (nothing || endsOpen(line, end) || (runIn && isEnumeration(number, line))) {
      return Optional.empty();
    }
    String text = line.substring(0, end);
    return Optional.of(new Heading(number, text, HeadingNumber.title(text), runIn));
  }

  /** Where the heading ends; where its title begins if what stands there is too long for one. */
  private static int end(HeadingNumber number, String line) {
    int start = number.end();
    int comma = start;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Han.endsSentence(c) || c == '；' || (isColon(c) && isLabel(line, start, i))) {
        return i;
      }
      if (c == '，' && i - start >= SHORTEST_PIECE) {
        comma = i;
      }
      if (i - start >= SHORTEST_PIECE && beginsWithYear(line, i)) {
        return i;
      }
      if (i - start >= LONGEST) {
        return comma;
      }
    }
    return line.length();
  }

  /** 二、今年的主要工作|2031年是…: where no mark parts the heading from its text, the year does. */
  private static boolean beginsWithYear(String line, int at) {
    boolean year =
        line.startsWith("年", at + 4)
            && (line.startsWith("19", at) || line.startsWith("20", at))
            && Numerals.digit(line.charAt(at - 1)) < 0;
    int behind = year ? at + 5 : line.startsWith("今年", at) ? at + 2 : line.length();
    return behind < line.length()
        && (line.charAt(behind) == '是' || line.charAt(behind) == '，')
        && "在到至从自和与及，、".indexOf(line.charAt(at - 1)) < 0;
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  /** 一是抓产业：…: a few words before a colon are a title. */
  private static boolean isLabel(String line, int start, int end) {
    return end - start <= LONGEST_LABEL && line.lastIndexOf('，', end) < start;
  }

  /** Whether what ends there cannot be a title: a piece of a list, or a text that breaks off. */
  private static boolean endsOpen(String line, int end) {
    boolean last = end == line.length();
    return last ? "，、".indexOf(line.charAt(end - 1)) >= 0 : line.charAt(end) == '；';
  }

  /** A bare 一是… 二是… inside one paragraph counts reasons; it heads nothing. */
  private static boolean isEnumeration(HeadingNumber number, String line) {
    if (number.kind() != Kind.SPOKEN && number.kind() != Kind.ORDINAL) {
      return false;
    }
    return goesOn(number, line, 1) || goesOn(number, line, 2);
  }

  /** Whether the next number but so many follows in the same paragraph, where a clause begins. */
  private static boolean goesOn(HeadingNumber number, String line, int later) {
    int value = number.value() + later;
    if (value > 9) {
      return false;
    }
    char digit = "一二三四五六七八九".charAt(value - 1);
    String next =
        number.kind() == Kind.SPOKEN
            ? digit + number.number().substring(number.number().length() - 1)
            : number.number().charAt(0) + "" + digit + line.charAt(number.end() - 1);
    int at = line.indexOf(next, number.end());
    while (at > 0) {
      if ("，。；、：！？,;".indexOf(line.charAt(at - 1)) >= 0) {
        return true;
      }
      at = line.indexOf(next, at + 1);
    }
    return false;
  }
}
