package gangmu.parse.figures;

import gangmu.text.Numerals;
import gangmu.text.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Where the name of a thing ends that stands behind its number: 86家|高新技术企业|获评…. */
final class ThingEnd {
  /** What ends a name that stands behind its number. */
  private static final WordList VERBS =
      WordList.of(
          "晋升 晋级 入选 获评 获得 获批 荣获 获 实现 加快 成功 列入 建成 开工 投产 落地 纳入 完成 通过 上线 达到 达 整合 启动 投入 投用"
              + " 全部 被 居全 居世 居第 居首 居前 居于 居同 居中 均 正式 参与 享受 上市 通车 已 开展 落户 进入 运行 的 和 及 与 顺利 全面 稳步 有序 竣工 推进 在 正在 开通 位居"
              + " 稳居 提升 提高 增长 增加 下降 减少 占 是 为 突破 超 超过 接近 取得 再获 再创 以上 左右 得到 受益 惠及 认定 跻身 挂牌 签约 改造 新建 扩建 实施 建设完成 来自 成为 组成 圆满 参加 成立 发展壮大 进驻 贡献 支持 扶持 注入 连跨 连续跨越 跨越 迈上"
              + " 作为 面向 给予 提供 实行 推行 接受 缔结 安装 配备 反映 完工 办结 颁布 发放 住进 搬进 住上 用上 喜迁 初具 涉及 面临 存在 降低 减少 缩短 压缩 开始 结束 扩展 投运 评为 列为 给 撤并 交由 进行 驰援 承担 享有 建立 动工 开业 开放 领取 办理 交付 入驻 入库 全覆盖 从 由 对 向 用于 转化 退出 迁建 脱贫 摘帽 出列 扎实 持续 共 累计 创 首次 先后 再次 按照 并 也 将 可 如期 封顶 前期 建设开工 按期 乔迁 迁入");

  private static final WordList WORKS =
      WordList.of("工程 项目 任务 企业 公司 村 县 户 人口 人员 家庭 单位 平台 基地 中心 园区 示范 试点 小区 设施 机构 小镇 片区");

  /** What stands at the end of what is counted and belongs to the verb behind: 试点镇|基本|完成. */
  private static final WordList ADVERBS =
      WordList.of(
          "基本 率先 直接 人均 户均 年均 平均 年内 全年 分别 逐步 相继 陆续 均 各 不断 高效 顺利 免费 早日 先后 日益 日臻 整体 集中 自主 依法 高质量 高标准 稳妥 抓紧 加速 提前 尽快 网上 未 尚未 仍");

  /** Limits that are a part of what is counted behind an amount: 60岁|以上|农民. */
  private static final WordList LIMITS = WordList.of("以上 以下 以内 及以上 及以下");

  private static final WordList LEVELS = WordList.of("省 市 县 区 国家 中央 省级 市级 国家级 部 州 镇 乡 自治区");

  /** Verbs that are a part of the thing where they open its name: 脱贫示范户, 投资项目. */
  private static final WordList NOUN_VERBS =
      WordList.of(
          "脱贫 改造 提升 上市 入库 签约 落地 开工 投产 新建 扩建 在建 认定 整合 超亿元 超十亿元 超百亿元 超千亿元 达标 竣工 挂牌 转化 实施 推进 支持");

  /** Verbs that have an object and are no attribute: what works they do stands behind. */
  private static final WordList OBJECTS =
      WordList.of(
          "晋升 晋级 入选 获评 获得 获批 荣获 列入 纳入 进入 退出 入驻 进驻 跻身 落户 评为 列为 成为 来自 给予 面向 享受 存在 面临 住进 搬进 达到 突破 超过 接近");

  /** 新入驻|企业, 产能退出|任务: before these the same verbs are attributes. */
  private static final WordList AGENTS = WordList.of("企业 任务 项目 工程 单位 人员 机构");

  /** Adverbs that a verb follows. */
  private static final WordList DONE = WordList.of("已 已经 累计 已累计 新");

  private static final int LONGEST_DEED = 7;

  private static final WordList DOERS =
      WordList.of("企业 公司 产品 品牌 项目 村 镇 县 区 学校 医院 园区 基地 景区 平台 成果 案例 单位 个人 运动员");

  /** Where a thing is best, or what it is made: the verb stands before. */
  private static final WordList HONOURS = WordList.of("全省 全国 全市 全区 首批 国家级 省级");

  private ThingEnd() {}

  /** The end of the thing that begins at {@code start}, at most {@code limit}. */
  static int of(String masked, int start, int limit) {
    int end = start;
    while (end < limit && !isAt(masked, start, end, limit)) {
      end++;
    }
    int honour = honour(masked, start, end);
    if (honour < end) {
      return honour;
    }
    if (end < limit && masked.charAt(end) == '了') {
      // 部门|推行|了: a verb in two characters; 家庭|圆|了: in one
      end = Math.max(end - (end - start > 3 ? 2 : 1), start);
    }
    String adverb = ADVERBS.before(masked, end, start);
    while (adverb != null && end < limit && "、和及与".indexOf(masked.charAt(end)) < 0) {
      end -= adverb.length();
      adverb = ADVERBS.before(masked, end, start);
    }
    return end;
  }

  /** 企业|上榜|全省百强: a verb in two characters leads to where a thing stands. */
  private static int honour(String masked, int start, int end) {
    for (int at = start + 4; at < end; at++) {
      boolean after = DOERS.before(masked, at - 2, start) != null;
      if (after && HONOURS.at(masked, at, end) != null) {
        return at - 2;
      }
    }
    return end;
  }

  /**
   * 重点项目|已开工|192个, 入库企业|净增|500家: where the verb begins that says what was done to a thing and
   * stands before its number; {@code end} where none does.
   *
   * @param counted whether the number counts: 累计投入5亿元 is what was put in
   */
  static int beforeDeed(String masked, int start, int end, boolean counted) {
    if (end - 2 >= start + 2 && masked.startsWith("净增", end - 2)) {
      return end - 2;
    }
    for (int at = end - 3; counted && at >= Math.max(start + 2, end - LONGEST_DEED); at--) {
      // 更新, 创新: no adverb there
      boolean inner = "更创革翻高".indexOf(masked.charAt(at - 1)) >= 0;
      String adverb = inner ? null : DONE.at(masked, at, end);
      String verb = adverb == null ? "" : masked.substring(at + adverb.length(), end);
      if (VERBS.contains(verb) || (verb.length() > 1 && Lead.isVerb(verb))) {
        return at;
      }
    }
    return end;
  }

  /** 省、市重点项目, 国家和省级中心: levels of government are no list of things, nor is 国控、省控断面. */
  static boolean isAt(String masked, int start, int at, int limit) {
    char mark = masked.charAt(at);
    if ("、和及".indexOf(mark) >= 0 && isCoordinated(masked, start, at, limit)) {
      return false;
    }
    if (mark == '、') {
      return true;
    }
    if (at == start
        && "超过".indexOf(mark) >= 0
        && at + 1 < limit
        && isNumeral(masked.charAt(at + 1))) {
      // 2个|超万亿元产业集群: how large it is stands before what it is
      return false;
    }
    if (at > start && masked.charAt(at) == '了' && !masked.startsWith("解", at + 1)) {
      return true;
    }
    if (at == start && masked.charAt(at) == '可') {
      // 可推广|经验: what can be done with a thing stands before it
      return false;
    }
    boolean opens = at == start || masked.charAt(at - 1) == '、';
    String noun = opens ? NOUN_VERBS.at(masked, at, limit) : null;
    return noun == null && isVerb(masked, start, at, limit);
  }

  private static boolean isNumeral(char c) {
    return Numerals.digit(c) >= 0 || Numerals.isHanNumeral(c) || Units.isMagnitude(c);
  }

  /** Whether what stands before a mark is an attribute that what follows has too. */
  private static boolean isCoordinated(String masked, int start, int at, int limit) {
    String head = masked.substring(start, at);
    if (LEVELS.contains(head) && at + 1 < limit) {
      return masked.charAt(at) == '、' || LEVELS.at(masked, at + 1, limit) != null;
    }
    int parallel = at + head.length();
    return head.length() > 1
        && head.length() < 4
        && parallel + 1 < limit
        && masked.charAt(at) != '及'
        && masked.charAt(parallel) == head.charAt(head.length() - 1);
  }

  /** A verb ends a name unless it is a part of what follows: 改造|工程, 改造提升|项目. */
  static boolean isVerb(String masked, int start, int at, int limit) {
    String verb = VERBS.at(masked, at, limit);
    if (verb == null || InnerWords.hold(masked, at, limit)) {
      return false;
    }
    if (LIMITS.contains(verb) && at > start && isAmount(masked, start, at)) {
      int next = at + verb.length();
      return next >= limit || "的，。；、".indexOf(masked.charAt(next)) >= 0;
    }
    if (verb.length() < 2 || verb.endsWith("持")) {
      return true;
    }
    if (at > start
        && OBJECTS.contains(verb)
        && AGENTS.at(masked, at + verb.length(), limit) == null) {
      // 企业|退出|融资平台
      return true;
    }
    int next = at + verb.length();
    return WORKS.at(masked, next, limit) == null
        && WORKS.at(masked, Math.min(next + 2, limit), limit) == null;
  }

  /**
   * Behind the verb that begins at a position, with its 了 and adverbs; the position itself where
   * none does.
   */
  static int afterVerb(String masked, int start, int limit) {
    String word = VERBS.at(masked, start, limit);
    String verb = word == null || word.length() < 2 ? null : word;
    int at = verb == null ? start : start + verb.length();
    at += verb != null && at < limit && masked.charAt(at) == '了' ? 1 : 0;
    return verb != null && masked.startsWith("全部", at) ? at + 2 : at;
  }

  /** Whether a word is a verb that may end a name. */
  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** The verb at a position that may end a name; null where none is. */
  static @Nullable String verb(String masked, int at, int limit) {
    return VERBS.at(masked, at, limit);
  }

  /** 9945项|386.5亿元: another amount, not what is counted. */
  static boolean isAmount(String masked, int start, int end) {
    int number = end > start ? afterNumber(masked, start, end) : start;
    return number > start && (number >= end || afterAmount(masked, start) >= end);
  }

  /**
   * Behind the number with its unit that begins at a position; the position itself where none does.
   */
  static int afterAmount(String masked, int start) {
    int number = start < masked.length() ? afterNumber(masked, start, masked.length()) : start;
    String unit = number > start && number < masked.length() ? Units.at(masked, number) : null;
    return unit == null ? start : number + unit.length();
  }

  private static int afterNumber(String masked, int start, int limit) {
    Numeral numeral = Numerals.at(masked, start);
    int at = numeral == null ? start : numeral.end();
    while (at < limit
        && (Units.isMagnitude(masked.charAt(at)) || "多余".indexOf(masked.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
