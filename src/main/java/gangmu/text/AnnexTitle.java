package gangmu.text;

import java.util.regex.Pattern;

/** Lines that stand over what follows a report: 附件1, 名词解释, 《政府工作报告》有关用语说明, 2026年省十件民生实事. */
public final class AnnexTitle {
  private static final int LONGEST = 40;

  /** 附件, 附件1：, 附： */
  private static final Pattern LABEL = Pattern.compile("附[件录表]?[一二三四五六七八九十\\d]{0,2}[：:]?|附注[：:]?");

  private static final Pattern LABELLED = Pattern.compile("附(?:[件录表][一二三四五六七八九十\\d]{0,2})?[：:].+");

  private static final Pattern GLOSSARY =
      Pattern.compile(
          "(?:名词|名称|用语|术语|词语|词汇|概念|内容)(?:术语|名词)?(?:解释|注释|说明|解读|注解)"
              + "|^(?:附注|注释|注解|尾注|脚注)[：:]?$"
              + "|有关情况说明|相关用语|注释[：:]?$");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:实事|惠民工程|民生工程|重点项目|重大项目|任务分解)(?:项目|事项|清单|计划|安排|表|工程)*(?:[（(][^（()）]{1,12}[）)])?[：:]?$");

  private static final String SENTENCE_MARKS = "。！？；，!?;,";

  private AnnexTitle() {}

  /** Whether the line is the title of an annex, where it stands behind a report's last sentence. */
  public static boolean matches(String line) {
    String text = bare(line);
    return isShort(text)
        && (LABEL.matcher(text).matches()
            || LABELLED.matcher(text).matches()
            || GLOSSARY.matcher(text).find()
            || LIST.matcher(text).find());
  }

  /** Whether the line only says that an annex begins, and not which: 附件1 */
  public static boolean isLabel(String line) {
    return LABEL.matcher(bare(line)).matches();
  }

  /** Whether the line may be the rest of a title that a label began. */
  public static boolean continues(String line) {
    String text = bare(line);
    return isShort(text)
        && "1１一“[［〔（(".indexOf(text.charAt(0)) < 0
        && HeadingNumber.of(text).isEmpty()
        && text.indexOf('：') < 0
        && text.indexOf(':') < 0;
  }

  private static boolean isShort(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0)
        && HeadingNumber.of(text).isEmpty();
  }

  /** Without blanks and in Simplified characters, as far as tells whether it is short. */
  private static String bare(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length() && text.length() <= LONGEST; i++) {
      if (!Han.isBlank(line.charAt(i))) {
        text.append(line.charAt(i));
      }
    }
    return Traditional.simplified(text.toString());
  }
}
