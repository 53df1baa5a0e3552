package gangmu.clean;

import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Characters that a program wrote by their names: {@code <U+00A0>}, <code>&amp;nbsp;</code> (or
 * that with its ampersand named, too), {@code \\u3000}; and line ends that it wrote as {@code \\n}.
 */
final class NamedCharacters {
  private static final Pattern NAME =
      Pattern.compile(
          "<U\\+(?<code>[0-9A-Fa-f]{4,6})>|&(?:amp;)*+"
              + "(?<entity>(?!amp;|lt;U\\+)[a-zA-Z][a-zA-Z0-9]{1,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});"
              + "|\\\\u(?<escape>[0-9a-fA-F]{4})|\\\\x(?<blank>[aA]0)");

  private static final Pattern LINE_END = Pattern.compile("(?:\\\\r)?\\\\n(?![a-zA-Z])");
  private static final int LINE_ENDS_THAT_TELL = 3;

  private NamedCharacters() {}

  /** The blanks. */
  static List<Edit> blanks(String text) {
    return named(text, NamedCharacters::isBlank);
  }

  /** All that is neither a blank nor a control character. */
  static List<Edit> others(String text) {
    return named(text, c -> !isBlank(c) && !Character.isISOControl(c));
  }

  /** Line ends, where there are several. */
  static List<Edit> lineEnds(String text) {
    List<Edit> edits =
        LINE_END
            .matcher(text)
            .results()
            .map(end -> new Edit(end.start(), end.end(), "\n"))
            .toList();
    return edits.size() < LINE_ENDS_THAT_TELL ? List.of() : edits;
  }

  private static boolean isBlank(int c) {
    return c != '\n' && c != '\r' && c <= 0xFFFF && Han.isBlank((char) c);
  }

  private static List<Edit> named(String text, IntPredicate wanted) {
    List<Edit> edits = new ArrayList<>();
    if (text.chars().noneMatch(c -> c == '<' || c == '&' || c == '\\')) {
      return edits;
    }
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      int c = code(name);
      if (c >= 0 && Character.isValidCodePoint(c) && !isSurrogate(c) && wanted.test(c)) {
        edits.add(new Edit(name.start(), name.end(), Character.toString(c)));
      }
    }
    return edits;
  }

  /** The code point that is named; -1 where none is, or the ampersand, which may begin a name. */
  private static int code(Matcher name) {
    if (name.group("code") != null) {
      int c = Integer.parseInt(name.group("code"), 16);
      return c == '&' ? -1 : c;
    }
    if (name.group("escape") != null) {
      int c = Integer.parseInt(name.group("escape"), 16);
      return "<&\\".indexOf(c) < 0 ? c : -1;
    }
    if (name.group("blank") != null) {
      return Integer.parseInt(name.group("blank"), 16);
    }
    String entity = "&" + name.group("entity") + ";";
    String character = Parser.unescapeEntities(entity, true);
    boolean one = character.codePointCount(0, character.length()) == 1;
    return one && character.charAt(0) != '&' ? character.codePointAt(0) : -1;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
