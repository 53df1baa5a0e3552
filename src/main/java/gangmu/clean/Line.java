package gangmu.clean;

import gangmu.text.Han;
import gangmu.text.HeadingNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a draft, and what can be said of it alone.
 *
 * @param start where it begins in the draft
 */
record Line(int start, String text) {
  /** A call to somebody (各位代表：): no mark but commas inside, no number, one mark at its end. */
  private static final Pattern ONE_CALL =
      Pattern.compile("[^。：:！!？?；;\\d]{3,40}[：:！!][\\s\u3000\u00A0]{0,40}");

  private static final int LONGEST_CALL = 81;

  /** The number of a heading is no longer, the character behind it counted. */
  private static final int LONGEST_NUMBER = 12;

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(start, line));
      start += line.length() + 1;
    }
    return lines;
  }

  /** Where the last of the lines ends. */
  static int end(List<Line> lines) {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
  }

  /** Where the line ends in the draft, its line end not counted. */
  int end() {
    return start + text.length();
  }

  /**
   * Takes out what the line says; the empty line that stays says nothing and goes with the others.
   */
  Edit remove() {
    return Edit.remove(start, end());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /**
   * How wide it is in full-width characters, its marks taken for full-width ones; blanks do not
   * count.
   */
  double width() {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Han.isBlank(c)) {
        width += c >= 0x2000 || MarkWidth.isMark(c) ? 1 : 0.5;
      }
    }
    return width;
  }

  /** The text without blanks and marks: what two lines that say the same have in common. */
  String letters() {
    StringBuilder letters = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }

  boolean hasLetters() {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends as a paragraph may end: a sentence or a salutation is over. */
  boolean endsSentence() {
    if (text.isEmpty()) {
      return false;
    }
    int i = text.length() - 1;
    while (i > 0 && ("”’」』）)".indexOf(text.charAt(i)) >= 0 || Han.isBlank(text.charAt(i)))) {
      i--;
    }
    return Han.endsSentence(text.charAt(i)) || "：:；;".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether it begins with the number of a heading. */
  boolean beginsHeading() {
    return HeadingNumber.of(text).isPresent() || text.startsWith("——");
  }

  /**
   * Whether it goes on counting within a sentence or behind one: …；二是…, the number so many further.
   */
  boolean counts(HeadingNumber number, int step) {
    for (int i = 1; i < text.length(); i++) {
      if (endsClause(text.charAt(i - 1))
          && isFurther(
              text.substring(i, Math.min(text.length(), i + LONGEST_NUMBER)), number, step)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with the number so many further in the same kind. */
  boolean begins(HeadingNumber number, int step) {
    return isFurther(text, number, step);
  }

  private static boolean isFurther(String text, HeadingNumber number, int step) {
    return HeadingNumber.of(text)
        .filter(other -> other.kind() == number.kind() && other.value() == number.value() + step)
        .isPresent();
  }

  /** Where the first mark from there on stands; where the text ends if none does. */
  int clauseEnd(int from) {
    int end = from;
    while (end < text.length() && !endsClause(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it is a mark that ends a clause, of either width. */
  static boolean endsClause(char c) {
    return "，。；：！？、,;:!?".indexOf(c) >= 0;
  }

  /** Whether it is the number of a heading and nothing else: 一是, whose title is the next line. */
  boolean isHeadingNumber() {
    String titled = text.strip() + "其";
    return HeadingNumber.of(titled)
        .filter(number -> number.end() == titled.length() - 1 && number.value() > 0)
        .isPresent();
  }

  /** Whether it is the salutation, with which the report's own text begins. */
  boolean isSalutation() {
    if (text.length() > LONGEST_CALL) {
      return false;
    }
    String letters = letters();
    boolean addresses =
        letters.startsWith("各位代表") || letters.startsWith("各位委员") || letters.startsWith("同志们");
    return addresses && letters.length() <= 20 && ONE_CALL.matcher(text).matches();
  }
}
