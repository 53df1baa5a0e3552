package gangmu.parse;

import gangmu.text.Han;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences with which a report goes over from one part to the next where no heading does it:
 * 今年政府工作的总体要求是…, 今年经济社会发展的主要预期目标是…, 围绕上述目标，重点抓好以下工作：
 */
final class Transitions {
  private static final int HEAD = 80;
  private static final int TAIL = 60;

  private static final Pattern TARGETS =
      Pattern.compile(
          "[^。；]{0,45}?(?:总体要求|总体思路|指导思想|总体目标|总体部署|预期目标|主要目标|奋斗目标|目标任务|发展目标|工作目标|总要求|基本思路|工作思路|总体考虑)"
              + "[^。，：]{0,8}(?:是|为|：|，是)");
  private static final Pattern PLAIN_TARGETS = Pattern.compile("[^。；]{0,30}?(?:预期|主要)目标");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:以下|如下|下列|下面)[^。，]{0,16}(?:工作|任务|方面|重点|事项|举措|行动|工程|文章)|工作重点是[：:]?$|(?:重点|着力|着重|主要|全力|突出|切实|集中力量)[^。，]{0,6}(?:抓好|做好|办好|推进|实施|开展)[^。，]{0,12}(?:个方面|项|大)[^。，]{0,12}(?:工作|任务|重点)");
  private static final Pattern DONE = Pattern.compile("一年来|五年来|过去|做了|取得|去年|我们主要|主要做|坚持了|存在");
  private static final Pattern PAST_SUBJECT = Pattern.compile("完成|实现了|圆满|超额|去年|过去");
  private static final Pattern FUTURE_MARK =
      Pattern.compile("(?<=[，。；：！]|^)(?:要|必须|力争|确保|加快|继续|进一步|着力|大力|努力)");
  private static final Pattern PAST_MARK =
      Pattern.compile("比上年|同比|去年|累计|了(?=[，。；])|比\\d{4}年|新增|完成");

  private final Pattern opening;

  /**
   * @param planned the year that the report plans
   */
  Transitions(int planned) {
    opening =
        Pattern.compile(
            "(?:各位代表[！，：!:])?(?:"
                + planned
                + "年，?(?:是|我|政府|全[市省县区州旗]|经济|工作|将|要|面对)|今年，?(?:是|我们|政府|全[市省县区州旗]|经济|工作|的)|明年，?是|新的一年|今后五年|未来五年|展望|做好今年|做好"
                + planned
                + "年|当前，|综合分析)");
  }

  /** Whether the paragraph states what is required or wanted. */
  boolean statesTargets(String paragraph) {
    String head = paragraph.substring(0, Math.min(HEAD, paragraph.length()));
    Matcher matcher = TARGETS.matcher(head);
    return matcher.lookingAt() && !PAST_SUBJECT.matcher(matcher.group()).find();
  }

  /** Whether one of its sentences does. */
  boolean statesTargetsSomewhere(String paragraph) {
    int start = 0;
    for (int at = 0; at < paragraph.length(); at++) {
      String head =
          at == start ? paragraph.substring(at, Math.min(at + HEAD, paragraph.length())) : "";
      if (PLAIN_TARGETS.matcher(head).lookingAt() && statesTargets(head)) {
        return true;
      }
      start = Han.endsSentence(paragraph.charAt(at)) ? at + 1 : start;
    }
    return false;
  }

  /** Whether the paragraph begins to speak of the year to come. */
  boolean opensYear(String paragraph) {
    return opening.matcher(paragraph).lookingAt();
  }

  /** Whether the paragraph announces the tasks: its last sentence says that they follow. */
  boolean announcesTasks(String paragraph) {
    int end = paragraph.length() - 1;
    int stop = Math.max(paragraph.lastIndexOf('。', end - 1), paragraph.length() - TAIL);
    String tail = paragraph.substring(Math.max(stop, 0));
    return LEAD.matcher(tail).find() && !DONE.matcher(tail).find();
  }

  /** Whether a text speaks of what was done rather than of what is to be done. */
  static boolean looksBack(Iterable<String> paragraphs) {
    long past = 0;
    long future = 0;
    for (String paragraph : paragraphs) {
      past += PAST_MARK.matcher(paragraph).results().count();
      future += FUTURE_MARK.matcher(paragraph).results().count();
    }
    return past > future;
  }
}
