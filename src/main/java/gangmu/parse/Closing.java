package gangmu.parse;

import gangmu.text.Han;
import java.util.regex.Pattern;

/**
 * The words with which a report ends: it addresses the deputies (各位代表！) and calls on them
 * (让我们…努力奋斗！).
 */
final class Closing {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:各位(?:代表|委员|领导)|同志们|代表们)[^。；]{0,12}[：:，,。！!]?.*");
  private static final Pattern CALL =
      Pattern.compile(
          "让我们|更加紧密|紧密地?团结|就?一定能|就?一定会|必将|必定|我们(?:相信|坚信|深信|坚定)|而(?:继续|努力|不懈|团结|共同|接续)?奋斗");
  private static final Pattern ENDS =
      Pattern.compile(
          "奋斗|奋进|前进|迈进|努力|贡献|篇章|华章|胜利|召开|辉煌|成绩|明天|未来|新局面|新局|步伐|答卷|画卷|目标|力量|成就|跨越|前列|梦|"
              + "美好|实现|华诞|周年|献礼|厚礼|光荣任务|阔步|业绩|台阶|而为|担当|振兴|世纪|结果|使命|大厦|高地|热土|家园|新天地|新征程");

  /** The last words of most reports, an end even where the scrape has lost the mark behind them. */
  private static final Pattern LAST_WORDS =
      Pattern.compile(".*(?:让我们|更加紧密|紧密团结).*[，、]为.{8,60}(?:努力|不懈)奋斗");

  /** 让我们更加紧密地团结起来…！ needs no other words to be the end. */
  private static final Pattern LAST_CALL = Pattern.compile("让我们|更加紧密|紧密地?团结|奋斗.?$");

  /** 我们要在市委的坚强领导下…！ */
  private static final Pattern PLEDGE =
      Pattern.compile(
          "我们(?:一定|要|将|有信心).{0,60}(?:领导|指引|指导)下|(?:领导|指引|指导)下.{0,80}(?:奋斗|奋进|努力|拼搏|扎实工作)");

  private static final Pattern THANKS = Pattern.compile("谢谢.{0,6}[！。!]?");

  private Closing() {}

  /** Whether the line addresses the deputies. */
  static boolean addresses(String line) {
    return ADDRESS.matcher(line).matches();
  }

  /** Whether the line calls on them. */
  static boolean calls(String line) {
    return CALL.matcher(line).find();
  }

  /** Whether the line only thanks those who have listened. */
  static boolean thanks(String line) {
    return THANKS.matcher(line).matches();
  }

  /** Whether the line is over and its last sentence is one that a report ends with. */
  static boolean ends(String line) {
    if (!endsSentence(line)) {
      return lacksItsMark(line);
    }
    String last = lastSentence(line);
    return ENDS.matcher(last).find() || (exclaims(line) && last.contains("让我们"));
  }

  /** Whether the last sentence, which is over, is an exclamation or the last call itself. */
  static boolean concludes(String line) {
    return exclaims(line) || lacksItsMark(line) || LAST_CALL.matcher(lastSentence(line)).find();
  }

  /** Whether the line is a pledge to the deputies, in place of a call on them. */
  static boolean pledges(String line) {
    return exclaims(line) && PLEDGE.matcher(line).find();
  }

  private static boolean exclaims(String line) {
    return "！!".indexOf(line.charAt(lastMark(line))) >= 0;
  }

  /** Whether the line ends with words that only a mark follows: 让我们…，为…而努力奋斗 */
  static boolean lacksItsMark(String line) {
    return !endsSentence(line) && LAST_WORDS.matcher(line).matches();
  }

  /** Whether the last sentence of the line is over. */
  static boolean endsSentence(String line) {
    return !line.isEmpty() && Han.endsSentence(line.charAt(lastMark(line)));
  }

  private static int lastMark(String line) {
    int i = line.length() - 1;
    while (i > 0 && "”’）)】".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i;
  }

  private static String lastSentence(String line) {
    int start = lastMark(line);
    while (start > 0 && !Han.endsSentence(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start);
  }
}
