package gangmu.text;

/**
 * What makes a token and a term of a query, as data. The expressions are written in what the
 * regular expressions of Java and of JavaScript (with its flag {@code u}) have in common, and the
 * browser is handed these very strings, so that both cut alike.
 *
 * <p>Han characters are the unified ideographs of Unicode 12.1, which is what Lucene's tokenizer
 * knows, and 々 and 〇. None of the characters of a token lies between the surrogates and the end of
 * the first plane, so the order of UTF-16 (Java, JavaScript) is that of UTF-8 (Lucene).
 */
public final class SearchRules {
  private static final String HAN = "々〇㐀-䶵一-鿯𠀀-𪛖𪜀-𫜴𫝀-𫠝𫠠-𬺡𬺰-𮯠";
  private static final String LATIN = "0-9a-zß-öø-ʯḀ-ỿ";
  private static final String BLANK =
      "\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

  /** Letters of the longest token; what is longer is cut there. */
  private static final int LONGEST = 100;

  /**
   * In folded text: the end of a sentence, which no term reaches across (group 1), or a token: a
   * Han character, a sign, a run of Latin letters and digits with its inner points.
   */
  public static final String TOKEN =
      "([。!?;])|[%1$s%%‰]|(?:[%2$s](?:\\.(?=[%2$s]))?){1,%3$s}"
          .formatted(HAN, LATIN, String.valueOf(LONGEST));

  /** The most UTF-16 code units that a token can have. */
  public static final int LONGEST_TOKEN = 2 * LONGEST;

  /**
   * In a query: a term. Group 1 holds the sign of one that is left out, group 2 what stands in
   * quotation marks, group 3 a term without them.
   */
  public static final String TERM =
      "(-)?(?:[\"“]([^\"”]*)[\"”]?(?![^%1$s])|([^%1$s]+))".formatted(BLANK);

  private static final String TABLE = "simplified.txt";

  private SearchRules() {}

  /**
   * Traditional and Simplified characters in turn, one pair after the other; all in the first
   * plane.
   */
  public static String simplified() {
    return String.join("", ResourceLines.of(SearchRules.class, TABLE));
  }
}
