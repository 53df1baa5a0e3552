package gangmu.text;

import java.text.Normalizer;

/**
 * Characters that typefaces draw with the glyph of another one and that have a code of their own:
 * the radicals of dictionaries (U+2E80 to U+2FD5), the ideographs for compatibility (U+F900 to
 * U+FAD9), the double dash (U+2E3A). A PDF may say ⼈⺠ where 人民 is meant.
 */
public final class LookAlikes {
  private static final char DOUBLE_DASH = '\u2E3A';

  /**
   * The supplement of radicals (U+2E80 to U+2EF3) and the ideograph that each stands for: the
   * property Equivalent_Unified_Ideograph of Unicode 14, in the first plane. And ⼾, which Unicode
   * decomposes to 戶, and typefaces for Simplified text draw as 户. The others have a decomposition.
   */
  private static final String PAIRS =
      "⼾户⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艺"
          + "⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  private LookAlikes() {}

  /** What is meant by a character: itself, or what it looks like. */
  public static String meant(char c) {
    if (c == DOUBLE_DASH) {
      return "——";
    }
    if (!isIdeograph(c)) {
      return String.valueOf(c);
    }
    int found = PAIRS.indexOf(c);
    return found >= 0 && found % 2 == 0
        ? PAIRS.substring(found + 1, found + 2)
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  /** Whether the character looks like another one. */
  public static boolean is(char c) {
    return c == DOUBLE_DASH || (isIdeograph(c) && meant(c).charAt(0) != c);
  }

  private static boolean isIdeograph(char c) {
    return (c >= '\u2E80' && c <= '\u2FD5') || (c >= '\uF900' && c <= '\uFAD9');
  }

  /** The text that is meant. */
  public static String meant(String text) {
    if (text.chars().noneMatch(c -> is((char) c))) {
      return text;
    }
    StringBuilder meant = new StringBuilder(text.length());
    text.chars().forEach(c -> meant.append(meant((char) c)));
    return meant.toString();
  }
}
