package gangmu.parse.figures;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells whether a sentence has come to speak of a part of the place: 高新区建设加快，地区生产总值增长9%. Its
 * figures are none of the whole place, until it names the whole again: 全市地区生产总值.
 */
final class PartOfPlace {
  private static final WordList PARTS =
      WordList.of(
          "经济圈 都市圈 城市群 高新区 经开区 开发区 新区 园区 产业园 工业园 保税区 综保区 示范区 试验区 合作区 县域 街道 各区 各县 县区 区县 各乡镇 片区 经济带 特区 先导区 市辖区 县市区 各县市区 保税物流中心");

  private static final WordList WHOLES = WordList.of("全市 全省 全区 全县 全州 全国 全盟 全旗 我市 我省 我区 我县 我州 我国");

  /** A clause that begins with one tells what was done, and the whole place did it. */
  private static final WordList DEEDS =
      WordList.of(
          "预计 明确 加快 推进 打造 依托 全面 新建 建设 着力 深入 大力 积极 支持 推动 做大 持续 加强 构建 发挥 优化 实施 持续 坚持 培育 扎实 围绕 统筹 引导 鼓励 深化 完善 提升 抓好 突出 启动 高标准 高质量 规划 中国 现代化 落实 创新 强化 促进 组织 聚焦 充分 稳步 有序");

  /** One that begins with these names no subject: what was spoken of goes on. */
  private static final WordList ACTS =
      WordList.of("完成 做好 开展 建成 成立 组建 出台 获批 制定 编制 办好 举办 成功 争取 服务 融入 对接 参与 主动");

  private static final WordList WORKS = WordList.of("建设 改革 创建 工作 打造 发展 做大 做强");

  /** A part is the subject only near the beginning of a clause. */
  private static final int HEAD = 14;

  /** The name of a part is no longer: 云溪高新区. */
  private static final int NAMED = 5;

  /** 44个县（市）, 山区8县, 7个涉农区（市）县: some of the areas of a place, behind 全省 or 去年 or nothing. */
  private static final Pattern SOME_AREAS =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}年)?\\p{IsHan}{0,6}?"
              + "[\\d一二三四五六七八九十]{1,3}(?:个[^，。；、]{0,4}?)?[区县市镇](?:（[县市区]）)?[区县]?");

  /** What the clause says before it names the part that it speaks of: 全市13个|工业园区. */
  private static final Pattern BEFORE_PART = Pattern.compile("(?:[全我][省市区州])?(?:\\d{1,3}[个大])?");

  /** Neither of the two matches a longer lead. */
  static final int LONGEST_LEAD = 30;

  private static final Pattern AREA = Pattern.compile(".{0,8}(?<![省市全本我地城])(?:区|县|（市）|镇|园)");

  private PartOfPlace() {}

  /**
   * Whether what a clause names is of a part, so that what follows in its sentence is as well.
   *
   * @param lead what the clause says before the name
   * @param opens whether the clause opens the sentence, so that what it names is its subject
   */
  static boolean isSubject(String lead, String name, boolean opens, NameReader names) {
    return isTracked(name, names)
        ? SOME_AREAS.matcher(lead).matches()
        : BEFORE_PART.matcher(lead).matches()
            && ((opens && begins(name))
                || IntStream.range(1, name.length())
                    .filter(at -> AREA.matcher(name.substring(0, at)).matches())
                    .anyMatch(at -> isTracked(name.substring(at), names)));
  }

  private static boolean isTracked(String name, NameReader names) {
    return !names.indicators(name).isEmpty();
  }

  /** Whether a name begins with a part: 开发区工业投资. */
  static boolean begins(String name) {
    int end = Math.min(name.length(), HEAD);
    for (int at = 0; at < end && at < NAMED; at++) {
      String part = PARTS.at(name, at, end);
      if (part != null && at + part.length() < name.length()) {
        return true;
      }
    }
    return false;
  }

  /** 支持云东区建设区域中心，地区生产总值达到200亿元. */
  private static boolean supportsPart(String masked, Clause clause) {
    boolean supports = masked.startsWith("支持", clause.start()) && clause.amounts().isEmpty();
    int end = Math.min(clause.end(), clause.start() + NAMED + 2);
    for (int at = clause.start() + 4; supports && at < end; at++) {
      boolean area = "区县市镇".indexOf(masked.charAt(at)) >= 0;
      if (area && WORKS.at(masked, at + 1, clause.end()) != null) {
        return true;
      }
    }
    return false;
  }

  /** 试验区建设持续深化 tells of a reform of the whole place, 高新区建设加快 of the part. */
  private static boolean isWork(String masked, int at) {
    return WORKS.at(masked, at, masked.length()) != null
        && (masked.startsWith("试验区", at - 3) || masked.startsWith("示范区", at - 3));
  }

  /** 云西|地区, but not 地区生产总值. */
  private static boolean isRegion(String masked, int start, int at) {
    return at >= start + 2
        && masked.startsWith("地区", at)
        && !masked.startsWith("生产总值", at + 2)
        && !masked.startsWith("特色", at + 2)
        && !masked.startsWith("行列", at + 2)
        && !Lead.leads(masked.substring(start, at))
        && "全本跨各个外家和、部内".indexOf(masked.charAt(at - 1)) < 0;
  }

  /** Whether the sentence speaks of a part once the clause has begun. */
  static boolean after(boolean before, String masked, Clause clause) {
    if (DEEDS.at(masked, clause.start(), clause.end()) != null && !supportsPart(masked, clause)) {
      return false;
    }
    if (supportsPart(masked, clause)) {
      return true;
    }
    if (ACTS.at(masked, clause.start(), clause.end()) != null) {
      return before;
    }
    boolean partial = before;
    int end = Math.min(clause.end(), clause.start() + HEAD);
    for (int at = clause.start(); at < end; at++) {
      if (WHOLES.at(masked, at, clause.end()) != null) {
        return false;
      }
      String part = PARTS.at(masked, at, end);
      part = part == null && isRegion(masked, clause.start(), at) ? "地区" : part;
      boolean subject = part != null && !isWork(masked, at + part.length());
      partial |= subject && clause.amounts().isEmpty();
    }
    return partial;
  }
}
