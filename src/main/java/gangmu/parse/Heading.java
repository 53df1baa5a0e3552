package gangmu.parse;

import gangmu.text.Han;
import gangmu.text.HeadingNumber;
import java.util.Optional;

/**
 * A heading: on a line of its own, or run in at the beginning of a paragraph, where its title is
 * the first sentence without the full stop.
 *
 * @param text as written
 */
record Heading(HeadingNumber number, String text, String title, boolean runIn) {
  private static final int LONGEST = 60;

  /** Reads the heading of a line that begins with one. */
  static Optional<Heading> of(String line) {
    return HeadingNumber.of(line).flatMap(number -> of(number, line));
  }

  private static Optional<Heading> of(HeadingNumber number, String line) {
    int end = firstStop(line, number.end());
    boolean runIn = end < line.length();
    boolean tooLong = end - number.end() > LONGEST || end == number.end();
    if (tooLong || endsOpen(line, end) || (runIn && isEnumeration(number, line))) {
      return Optional.empty();
    }
    return Optional.of(
        new Heading(number, line.substring(0, end), line.substring(number.end(), end), runIn));
  }

  private static int firstStop(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (Han.endsSentence(line.charAt(i)) || line.charAt(i) == '；') {
        return i;
      }
    }
    return line.length();
  }

  /** Whether what ends there cannot be a title: a piece of a list, or a text that breaks off. */
  private static boolean endsOpen(String line, int end) {
    char last = line.charAt(end - 1);
    return last == '，' || last == '、' || (end < line.length() && line.charAt(end) == '；');
  }

  /** A bare 一是… 二是… inside one paragraph counts reasons; it heads nothing. */
  private static boolean isEnumeration(HeadingNumber number, String line) {
    return switch (number.kind()) {
      case SPOKEN ->
          line.indexOf("二" + line.charAt(number.end() - 1), number.end()) > 0
              || line.indexOf("三" + line.charAt(number.end() - 1), number.end()) > 0;
      case ORDINAL -> line.indexOf("第二，", number.end()) > 0;
      default -> false;
    };
  }
}
