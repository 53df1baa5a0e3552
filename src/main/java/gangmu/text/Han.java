package gangmu.text;

/** What kind of character stands in a Chinese text. */
public final class Han {
  private Han() {}

  /** Whether the code point is a Han character (of any plane). */
  public static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && Character.isLetter(codePoint);
  }

  /**
   * Whether the character is a full-width punctuation mark, or a quotation mark of Chinese text.
   */
  public static boolean isFullWidthMark(char c) {
    return (c >= '\u3001' && c <= '\u3003')
        || (c >= '\u3008' && c <= '\u3011')
        || (c >= '\u3014' && c <= '\u301B')
        || (c >= '\uFF01' && c <= '\uFF0F')
        || (c >= '\uFF1A' && c <= '\uFF20')
        || "“”‘’—…·".indexOf(c) >= 0;
  }

  /** Whether the character is one of Chinese text: a Han character or a full-width mark. */
  public static boolean isChinese(char c) {
    return isHan(c) || isFullWidthMark(c);
  }

  /** Whether the character is a Latin letter, accents included, or an ASCII digit. */
  public static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Whether the character ends a sentence. */
  public static boolean endsSentence(char c) {
    return "。！？!?".indexOf(c) >= 0;
  }

  /** Whether the character is a blank of any width, zero included. */
  public static boolean isBlank(char c) {
    boolean ideograph = c >= '\u4E00' && c <= '\u9FFF'; // nearly all of a text: asked first
    return !ideograph && (isUnseen(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * Whether the character takes no room: a blank of no width, a soft hyphen, a mark of direction.
   */
  public static boolean isUnseen(char c) {
    return (c < '\u4E00' || c > '\u9FFF') && Character.getType(c) == Character.FORMAT;
  }
}
