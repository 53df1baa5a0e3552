package gangmu.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the search sees it: NFKC, lower case, Simplified. Each character is folded together
 * with the combining marks behind it, so that every folded character knows where it came from.
 */
final class FoldedText {
  private final String source;
  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  private FoldedText(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
    this.starts = new int[source.length()];
    this.ends = new int[source.length()];
  }

  static FoldedText of(String source) {
    FoldedText folded = new FoldedText(source);
    int start = 0;
    while (start < source.length()) {
      int end = endOfCluster(source, start);
      folded.append(start, end);
      start = end;
    }
    return folded;
  }

  CharSequence text() {
    return text;
  }

  /** Where the character at the index begins in the source. */
  int start(int index) {
    return starts[index];
  }

  /** Where the character at the index, with its marks, ends in the source. */
  int end(int index) {
    return ends[index];
  }

  private void append(int start, int end) {
    String folded = fold(source, start, end);
    int length = text.length() + folded.length();
    if (length > starts.length) {
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    Arrays.fill(starts, text.length(), length, start);
    Arrays.fill(ends, text.length(), length, end);
    text.append(folded);
  }

  private static String fold(String source, int start, int end) {
    if (end == start + 1 && isUnifiedHan(source.charAt(start))) {
      return String.valueOf(Traditional.simplified(source.charAt(start)));
    }
    return Traditional.simplified(
        Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT));
  }

  /** The unified ideographs have neither case nor another form under NFKC. */
  private static boolean isUnifiedHan(char c) {
    return c >= '\u4E00' && c <= '\u9FEF';
  }

  private static int endOfCluster(String source, int start) {
    int end = start + Character.charCount(source.codePointAt(start));
    while (end < source.length() && isMark(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
