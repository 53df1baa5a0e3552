package gangmu.parse.figures;

import gangmu.model.Measure;
import gangmu.text.Numerals;
import gangmu.text.Numerals.Numeral;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name of a thing in the words that stand before or behind its number. */
final class NameReader {
  /** Names longer than this are no names. */
  private static final int LONGEST = 80;

  /** Lead words that make what is counted an addition. */
  private static final WordList ADDED = WordList.of("新增 净增 新增加 新认定 认定 新培育 再增 增设 新增设 新登记 新设");

  /** What ends a name that stands behind its number. */
  private static final WordList VERBS =
      WordList.of(
          "晋升 晋级 入选 获评 获得 获批 荣获 获 实现 加快 成功 列入 建成 开工 投产 落地 纳入 完成 通过 上线 达到 达 整合 启动 投入 投用"
              + " 全部 被 居全 居世 居第 居首 居前 居于 居同 居中 均 正式 参与 享受 上市 通车 已 开展 落户 进入 运行 的 和 及 与 顺利 全面 稳步 有序 竣工 推进 在 正在 开通 位居"
              + " 稳居 提升 提高 增长 增加 下降 减少 占 是 为 突破 超 超过 接近 取得 再获 再创 以上 左右 得到 受益 惠及 认定 跻身 挂牌 签约 改造 新建 扩建 实施 建设完成 来自 成为 组成 圆满 参加 成立 发展壮大 进驻 贡献 支持 扶持 注入 连跨 连续跨越 跨越 迈上"
              + " 作为 面向 给予 提供 实行 推行 接受 缔结 安装 配备 反映 完工 办结 颁布 发放 住进 搬进 住上 用上 喜迁 初具 涉及 面临 存在 降低 减少 缩短 压缩 开始 结束 扩展 投运 评为 列为 给 撤并 交由 进行 驰援 承担 享有 建立 动工 开业 开放 领取 办理 交付 入驻 入库 全覆盖 从 由 对 向 用于 转化 退出 迁建 脱贫 摘帽 出列 扎实 持续 共 累计 创 首次 先后 再次 按照 并 也 将 可 如期 封顶 前期 建设开工 按期 乔迁 迁入");

  /** Verbs that stand for what they were done to where nothing else is said: 每年安排5000万元用于…. */
  private static final WordList DOINGS =
      WordList.of("安排 投入 下达 到位 落实 兑现 发放 支付 筹集 补助 节约 节省 拨付 减免 化解 偿还 覆盖 惠及 投资 贷款 融资 签约 补贴 减税 让利");

  /** Of those, what has no other sense. */
  private static final WordList PAYMENTS = WordList.of("安排 投入 下达 到位 落实 兑现 发放 支付 筹集 拨付 减免 化解 偿还");

  private static final WordList WORKS =
      WordList.of("工程 项目 任务 企业 公司 村 县 户 人口 人员 家庭 单位 平台 基地 中心 园区 示范 试点 小区 设施 机构 小镇 片区");

  /** What may stand behind a number and is not what it counts: 5万人以上的目标. */
  private static final WordList NO_THINGS =
      WordList.of("目标 预期 预定 较低 较高 水平 台阶 历史 高位 速度 增速 大关 规模 总量 新高 标煤 标准煤");

  /** Things of one character that are counted: 3个市. */
  private static final String SHORT = "村市县区乡镇省州旗";

  /** What a thing is like rather than what it is. */
  private static final WordList KINDS = WordList.of("化 级 型 式 以上 以下 以内 一流 先进 高端 优质 重点 有影响力 竞争力");

  /** What describes a thing up to 的: 15个具有发展潜力的产业群. */
  private static final WordList TRAITS = WordList.of("具有 具备 以 面向 适合 拥有");

  /** Verbs between who does a thing and what is done: 高速公路|完成|投资. */
  private static final WordList ACHIEVED = WordList.of("实现 完成 实现了 完成了");

  /** What stands at the end of what is counted and belongs to the verb behind: 试点镇|基本|完成. */
  private static final WordList ADVERBS =
      WordList.of(
          "基本 率先 直接 人均 户均 年均 平均 年内 全年 分别 逐步 相继 陆续 均 各 不断 高效 顺利 免费 早日 先后 日益 日臻 整体 集中 自主 依法 高质量 高标准 稳妥 抓紧 加速 提前 未 尚未 仍");

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

  private static final WordList FUNDS = WordList.of("资金 补贴 补助 经费");

  /** 新入驻|企业, 产能退出|任务: before these the same verbs are attributes. */
  private static final WordList AGENTS = WordList.of("企业 任务 项目 工程 单位 人员 机构");

  private static final WordList DOERS =
      WordList.of("企业 公司 产品 品牌 项目 村 镇 县 区 学校 医院 园区 基地 景区 平台 成果 案例 单位 个人 运动员");

  /** Where a thing is best, or what it is made: the verb stands before. */
  private static final WordList HONOURS = WordList.of("全省 全国 全市 全区 首批 国家级 省级");

  private final Vocabulary vocabulary;

  NameReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The name that ends where the predicate of a statement begins; null where nothing is left of the
   * words when what leads to a name is taken off.
   */
  @Nullable Name before(Statement statement, boolean counted) {
    int end = statement.predicate().start();
    return before(statement.text(), statement.masked(), statement.from(), end, counted);
  }

  @Nullable Name before(String text, String masked, int from, int to, boolean counted) {
    int end = to;
    while (end > from && (masked.charAt(end - 1) == '的' || masked.charAt(end - 1) == ' ')) {
      end--;
    }
    int begin = Lead.afterTurn(masked, Math.max(from, end - LONGEST), end);
    int given = Lead.afterBeneficiary(masked, begin, end);
    boolean gift = given > begin;
    begin = given;
    int start = Whole.begin(masked, Lead.afterSet(masked, begin, end), end);
    boolean added = false;
    int named = start;
    while (start < end) {
      List<String> ids = vocabulary.find(text.substring(start, end), text.substring(from, start));
      if (ids.isEmpty() && (masked.startsWith("增长", end) || masked.startsWith("增速", end))) {
        // 经济|增长预期目标为5%: the verb is a part of this name
        ids = vocabulary.find(text.substring(start, end + 2), "");
      }
      if (!ids.isEmpty()) {
        return new Name(start, end, text.substring(start, end), ids, added);
      }
      int next = Lead.lead(text, masked, start, end);
      if (gift && FUNDS.at(masked, next, end) != null) {
        // 为困难群众发放|救助资金: the second verb tells what the money is for
        break;
      }
      next = next == start ? Lead.afterJoint(masked, from, start, end) : next;
      if (next == start) {
        break;
      }
      boolean addition = ADDED.contains(text.substring(start, next));
      added |= addition;
      start = next;
      boolean keep = (addition && !counted) || end - start < 2;
      named = keep ? named : start;
    }
    boolean nothing = start == end && !isNoun(text, named, end);
    if (nothing || named == end) {
      return null;
    }
    if (Lead.isJoint(masked, named, end)) {
      // 税收收入剔除政策因素、|同口径增长5%: what is tracked is still spoken of
      String tracked = vocabulary.at(text, named, end);
      boolean one = tracked != null && masked.indexOf('、', named) == end - 1;
      return tracked == null || !one
          ? null
          : new Name(named, named + tracked.length(), tracked, indicators(tracked), added);
    }
    int done = Lead.afterDone(masked, named, end);
    String words = withoutVerb(text, masked, done, end);
    boolean shorter = words.length() < end - named;
    List<String> ids =
        shorter ? vocabulary.find(words, text.substring(from, named)) : List.<String>of();
    return new Name(done, end, words, ids, added);
  }

  /** 文化产业|实现|增加值: what a thing brings about is named without the verb. */
  private static String withoutVerb(String text, String masked, int start, int end) {
    for (int at = start + 2; at < end - 3; at++) {
      String verb = ACHIEVED.at(masked, at, end - 2);
      if (verb != null && !Lead.isNoun(masked, at + verb.length(), end)) {
        int subject = Predicate.read(masked, start, at).start();
        return subject - start < 2
            ? text.substring(start, end)
            : text.substring(start, subject) + text.substring(at + verb.length(), end);
      }
    }
    return text.substring(start, end);
  }

  /** The name that begins behind the last number of a statement, or null. */
  @Nullable Name behind(Statement statement) {
    String masked = statement.masked();
    int start = statement.last().end();
    if (statement.text().startsWith("（", start)) {
      // 14.2万台（套）: the bracket is about the unit
      return null;
    }
    while (start < statement.limit() && "的等".indexOf(masked.charAt(start)) >= 0) {
      start++;
    }
    int limit = Math.min(statement.limit(), start + LONGEST);
    int end = thingEnd(masked, start, limit);
    String verb = end > start ? VERBS.at(masked, end, limit) : null;
    boolean done = "个项件条起宗".contains(Units.bare(statement.last().unit()));
    if (verb != null
        && done
        && verb.length() > 1
        && !verb.equals("组成")
        && masked.startsWith("的", end + verb.length())) {
      // 群众|反映|的突出问题
      start = end + verb.length() + 1;
      end = thingEnd(masked, start, limit);
    }
    boolean described =
        masked.startsWith("的", end)
            && end > start
            && (Numerals.digit(masked.charAt(start)) >= 0
                || masked.charAt(start) == '可'
                || TRAITS.at(masked, start, limit) != null
                || KINDS.before(masked, end, start) != null);
    if (described) {
      // 4座现代化的垃圾中转站, 11座10蒸吨以下的锅炉
      start = end + 1;
      end = thingEnd(masked, start, limit);
    }
    if (masked.startsWith("项目建设", end - 4) || masked.startsWith("工程建设", end - 4)) {
      end -= 2;
    }
    boolean nothing = end == start || (end - start == 1 && SHORT.indexOf(masked.charAt(start)) < 0);
    boolean amount = isAmount(masked, start, end);
    boolean odd = masked.startsWith("/", start) || masked.startsWith("台阶", end - 2);
    boolean thing =
        !amount
            && !odd
            && (NO_THINGS.at(masked, start, end) == null || InnerWords.begin(masked, start, end));
    if (nothing || !thing) {
      return null;
    }
    String words = statement.text().substring(start, end);
    String context = statement.text().substring(statement.from(), statement.first().start());
    boolean added = ADDED.before(context, context.length(), 0) != null;
    return new Name(start, end, words, vocabulary.find(words, context), added);
  }

  /** 9945项|386.5亿元: another amount, not what is counted. */
  private static boolean isAmount(String masked, int start, int end) {
    Numeral numeral = end > start ? Numerals.at(masked, start) : null;
    int at = numeral == null ? start : numeral.end();
    while (at < end
        && (Units.isMagnitude(masked.charAt(at)) || "多余".indexOf(masked.charAt(at)) >= 0)) {
      at++;
    }
    String unit = at > start && at < end ? Units.at(masked, at) : null;
    return at > start && (at >= end || (unit != null && at + unit.length() >= end));
  }

  /** The thing that is named from a position on; null where none is. */
  @Nullable Name thingAt(Statement statement, int start) {
    int limit = Math.min(statement.masked().length(), start + LONGEST);
    int end = start;
    while (end < limit
        && "，。；：".indexOf(statement.masked().charAt(end)) < 0
        && !endsThing(statement.masked(), start, end, limit)) {
      end++;
    }
    return end - start < 2
        ? null
        : new Name(start, end, statement.text().substring(start, end), List.of(), false);
  }

  /** 发放|3.6亿元消费券: the name is but the verb, and what it was done to stands behind. */
  boolean isDoing(Name name, Name thing) {
    return PAYMENTS.before(name.words(), name.words().length(), 0) != null
        && !Lead.leads(thing.words());
  }

  private static int thingEnd(String masked, int start, int limit) {
    int end = start;
    while (end < limit && !endsThing(masked, start, end, limit)) {
      end++;
    }
    int honour = honour(masked, start, end);
    if (honour < end) {
      return honour;
    }
    if (end < limit && masked.charAt(end) == '了') {
      // 部门|推行|了: a verb in two characters
      end = Math.max(end - 2, start);
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

  /** 省、市重点项目: levels of government are no list of things. */
  private static boolean endsThing(String masked, int start, int at, int limit) {
    if (masked.charAt(at) == '、') {
      return !(LEVELS.contains(masked.substring(start, at)) && at + 1 < limit);
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
    return noun == null && endsName(masked, start, at, limit);
  }

  /** A verb ends a name unless it is a part of what follows: 改造|工程, 改造提升|项目. */
  private static boolean endsName(String masked, int start, int at, int limit) {
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

  /** Whether a figure of that measure and amount can be one of the tracked indicator. */
  boolean accepts(String indicator, Measure measure, Amount amount) {
    return vocabulary.accepts(indicator, measure, amount);
  }

  /** 高新技术企业达到86家、净增12家: a name that only says that something was added. */
  boolean isAddition(Name name) {
    return ADDED.contains(name.words());
  }

  /** The several indicators that words stand for where so many numbers follow: 城乡居民收入. */
  List<String> joined(String words, int count) {
    return vocabulary.joined(words, count);
  }

  /**
   * The tracked thing that a clause begins to speak of (实际利用外资|接近历年总和), or null.
   *
   * @param from where the clause begins
   */
  @Nullable Name heading(String text, String masked, int from, int to) {
    int start = from;
    int next = Lead.lead(text, masked, start, to);
    while (next > start && next < to) {
      start = next;
      next = Lead.lead(text, masked, start, to);
    }
    String words = vocabulary.at(text, start, to);
    if (words == null
        || !endsName(masked, start, start + words.length(), Math.min(to, start + LONGEST))) {
      return null;
    }
    return new Name(start, start + words.length(), words, indicators(words), false);
  }

  /** 研发经费支出30亿元、占地区生产总值比重达2.8%: what has the share stands before. */
  Name share(Name own, Name subject) {
    int earlier = subject.words().indexOf('占');
    String words = earlier < 0 ? subject.words() : subject.words().substring(0, earlier);
    String whole = words + own.words();
    return new Name(subject.start(), own.end(), whole, indicators(whole), false);
  }

  /** The indicators that words stand for by themselves. */
  List<String> indicators(String words) {
    return vocabulary.find(words, "");
  }

  /** Words such as 投资 lead to a name and are one when nothing follows. */
  private static boolean isNoun(String text, int start, int end) {
    String word = text.substring(start, end);
    return ADDED.contains(word) || DOINGS.contains(word);
  }
}
