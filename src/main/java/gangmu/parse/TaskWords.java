package gangmu.parse;

import gangmu.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words of a task say of it: until when, who leads, whether it is a 民生实事. */
final class TaskWords {
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:(?:(20\\d{2})|今|明)年)?(?:上半年|下半年|年内|年底(?:之?前)?|年末(?:之?前)?|[一二三四]季度(?:末|内)?前?|\\d{1,2}月(?:底|末|[上中下]旬|\\d{1,2}日)?之?前|\\d{1,2}月底)"
              + "|(20\\d{2}|今|明)年(?:底|末)?之?前|(?:20\\d{2}|今|明)年底|“十[一二三四五六七八九]五”末|(?:春节|国庆节?)前"
              + "|(20\\d{2})年(?=(?:全部|全面|基本)?(?:建成|完工|竣工|投产|投用|投入|投运|通车|完成))");
  private static final Pattern NOW = Pattern.compile("年初|去年|上年|往年");
  private static final Pattern LED = Pattern.compile("由([\\p{IsHan}、]{2,30}?)牵头");
  private static final Pattern LEADER =
      Pattern.compile("(?:牵头|责任|主办)(?:单位|部门)[：:]([^；。）)：:]{2,60})");
  private static final Pattern LIVELIHOOD =
      Pattern.compile(
          "(?:民生|为民|惠民|利民|民心|便民|百姓)[^。；，、]{0,6}(?:实事|好事)|[十0-9][^。；，]{0,2}件[^。；，]{0,6}实事");

  private static final Pattern ALONE =
      Pattern.compile("[^，；、：和及]*(?:实事|好事)(?:项目|工程)?[”：:]?(?:[（(].*)?");
  private static final Pattern COUNTED =
      Pattern.compile("([一二三四五六七八九十]{1,3}|\\d{1,2})(?:个?方面|件|项|大)[^。；，、]{0,8}(?:实事|好事)");

  private TaskWords() {}

  /** The deadlines that a task names, those of years before its own left out. */
  static List<String> deadlines(String text, int year) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = DEADLINE.matcher(text);
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - 2), matcher.start());
      boolean past = NOW.matcher(before).find() || named(matcher) < year;
      if (!past) {
        found.add(matcher.group());
      }
    }
    return new ArrayList<>(found);
  }

  private static int named(Matcher deadline) {
    return Stream.of(deadline.group(1), deadline.group(2), deadline.group(3))
        .filter(digits -> digits != null && digits.length() == 4)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  static List<String> leaders(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (Pattern pattern : List.of(LED, LEADER)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return new ArrayList<>(found);
  }

  /** Whether a heading or a sentence names the year's 民生实事. */
  static boolean namesLivelihood(String text) {
    return LIVELIHOOD.matcher(text).find();
  }

  /** Whether a heading names them and nothing else; 办好民生实事，增进福祉 heads other tasks too. */
  static boolean isLivelihood(String heading) {
    return namesLivelihood(heading) && ALONE.matcher(heading).matches();
  }

  /** How many of them a text says that there are (十件民生实事); 0 where it does not. */
  static int countOfLivelihood(String text) {
    Matcher matcher = COUNTED.matcher(text);
    BigDecimal count = matcher.find() ? Numerals.exact(matcher.group(1)) : null;
    return count == null ? 0 : count.intValue();
  }
}
