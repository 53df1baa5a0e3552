package gangmu.clean;

import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a program wrote by their names: {@code <U+00A0>}, {@code <U+3000>}. */
final class NamedCharacters {
  private static final Pattern NAME = Pattern.compile("<U\\+([0-9A-Fa-f]{4,6})>");

  private NamedCharacters() {}

  /** The blanks. */
  static List<Edit> blanks(String text) {
    return named(text, NamedCharacters::isBlank);
  }

  /** All that is neither a blank nor a control character. */
  static List<Edit> others(String text) {
    return named(text, c -> !isBlank(c) && !Character.isISOControl(c));
  }

  private static boolean isBlank(int c) {
    return c != '\n' && c != '\r' && c <= 0xFFFF && Han.isBlank((char) c);
  }

  private static List<Edit> named(String text, IntPredicate wanted) {
    List<Edit> edits = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      int c = Integer.parseInt(name.group(1), 16);
      if (Character.isValidCodePoint(c) && !isSurrogate(c) && wanted.test(c)) {
        edits.add(new Edit(name.start(), name.end(), Character.toString(c)));
      }
    }
    return edits;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
