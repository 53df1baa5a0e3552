package gangmu.parse.figures;

import gangmu.model.Measure;
import gangmu.text.Numerals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name of a thing in the words that stand before or behind its number. */
final class NameReader {
  /** Names longer than this are no names. */
  private static final int LONGEST = 80;

  /** What stands before a name without being a part of it. */
  private static final WordList LEAD =
      WordList.of(
          "计划 坚持 坚持将 坚持把 全力 全力保持 做好 抓好 加快 即 提前 提前实现 努力 努力实现 奋力 顺利 初步 估计 测算 力求 突出 完成了 实现了 全市 全省 全区 全县 全州 全国 全盟 全旗 全镇 我市 我省 我区 我县 我州 我国 全自治区 虽然 虽然略 略 体现 体现了 本市 本省 设区市"
              + " 地级及以上城市 全年 每年 年 年度 当年 今年 去年 本年 明年 上半年 日均 其中 并 且 使 让 将 把 为 在 由 从 至 了 的"
              + " 预计 预期 力争 确保 争取 努力 力促 推动 促进 带动 拉动 支撑 实现 完成 累计 累积 共 共计 总计 已 均 都 也 还 年内 年底前 年底 到年底 年末 目前"
              + " 五年 五年来 五年间 五年共 五年累计 三年 近五年 过去五年 其中： 扣除自然因素影响后 安排 拟安排 拟 新安排 下达 保持 稳定 达到"
              + " 新建 新建成 新建设 建成 建设 改造 改扩建 扩建 续建 高质量 圆满完成 全面完成 继续 全面 圆满 新改建 改建 改造新建 新建改造 新改扩建 实施 重点实施 开展 启动 推进"
              + " 加快推进 引进 新引进 引育 新引育 培育 新培育 培养 出台 推出 发放 兑现 惠及 落实 提供 办结 办理 解决 化解 处置 吸纳"
              + " 组建 新组建 设立 新设立 建立 创建 评定 举办 盘活 收购 修建 铺设 关停 削减 减少 支持 资助 覆盖 淘汰 打造 建好 投放"
              + " 招引 签约 新签约 落地 开工 新开工 获评 开通 新开通 新开 投用 编制 制定 修订 制定修订 审定 提请 审议 转化 集聚 汇聚 发展 选派 选聘"
              + " 招聘 招募 帮助 救助 补助 帮扶 安置 更新 清理 清退 查处 检查 整治 治理 整改 排查 获得 获 荣获 取得 承接 承办 筹集 筹措 争取到"
              + " 到位 化解 偿还 压减 降低 节约 节省 增加 提高 提升 扩大 压缩 精简 取消 下放 调整 承担 完善 配备 购置 采购 投入使用"
              + " 共有 拥有 现有 已有 形成 产生 发现 达成 签订 签署 成立 新成立 新设 登记 新登记 认定 新认定 新增 净增 新增加 再增 增设 新增设 扩大到 有"
              + " 入库 储备 谋划 布局 布局建设 建设改造 改造提升 改造升级 提升改造 上线 推广 推行 发布 评选 命名 授予 颁发 受理 审结 破获 抓获 打掉");

  /** Lead words that make what is counted an addition. */
  private static final WordList ADDED = WordList.of("新增 净增 新增加 新认定 认定 新培育 再增 增设 新增设 新登记 新设");

  /** What ends a name that stands behind its number. */
  private static final WordList VERBS =
      WordList.of(
          "晋升 晋级 入选 获评 获得 获批 荣获 获 实现 加快 成功 列入 建成 开工 投产 落地 纳入 完成 通过 上线 达到 达 整合 启动 投入 投用"
              + " 全部 被 居全 居世 居第 居首 居前 居于 居同 居中 均 正式 参与 享受 上市 通车 已 开展 落户 进入 运行 的 和 及 与 顺利 全面 稳步 有序 竣工 推进 在 正在 开通 位居"
              + " 稳居 提升 提高 增长 增加 下降 减少 占 是 为 突破 超 超过 接近 取得 再获 再创 以上 左右 得到 受益 惠及 认定 跻身 挂牌 签约 改造 新建 扩建 实施 建设完成 来自 成为 组成 圆满 参加 成立 发展壮大 进驻 贡献 支持 扶持 注入"
              + " 交付 入驻 入库 全覆盖 从 由 对 向 用于 转化 退出 迁建 脱贫 摘帽 出列 扎实 持续 共 累计 创 首次 先后 再次 并 也 将 可 如期 封顶 前期 建设开工 按期");

  private static final WordList UNTIL = WordList.of("底前 底 初 末 内 前 年底前");

  /** 连续十二年. */
  private static final int LONGEST_SPAN = 5;

  /** Marks of lists: ——全市生产总值. */
  private static final String MARKS = "—－-–●■◆▲·　 *.．、";

  /** Verbs that stand for what they were done to where nothing else is said: 每年安排5000万元用于…. */
  private static final WordList DOINGS =
      WordList.of("安排 投入 下达 到位 落实 兑现 发放 支付 筹集 补助 节约 节省 拨付 减免 化解 偿还 覆盖 惠及 投资 贷款 融资 签约 补贴 减税 让利");

  /** Of those, what has no other sense. */
  private static final WordList PAYMENTS = WordList.of("安排 投入 下达 到位 落实 兑现 发放 支付 筹集 拨付 减免 化解 偿还");

  private static final WordList WORKS =
      WordList.of("工程 项目 任务 企业 公司 村 县 户 人口 人员 家庭 单位 平台 基地 中心 园区 示范 试点 小区 设施 机构 小镇 片区");

  /** Words of names in which a verb seems to stand: 公共, 创新, 规模以上. */
  private static final WordList INNER =
      WordList.of(
          "公共 创新 创业 创意 创客 创建 原创 首创 文创 科创 双创 在建 在线 在校 在职 在岗 在外 在库 在册 在用 方向 定向 双向 向上 超市 商超 超高 超算 超大 超长 超级 超低 超声 超亿 超十亿 超百亿 超千"
              + " 建成区 有机 有效 有色 有线 有轨 有限 稳定就业 稳增长 保增长 促增长 国家和地区 人均 户均 亩均 月均 日均 自由 可再生 可靠 并网 和谐 和美 普及 共享 共建 共同 共有 对口 对外 对接 对象 居民 居家 居住 人居 宜居 民居 安居 邻居 从业 及格 均衡 平均 获奖 为民 占地 占道 被征地 规模以上 限额以上 省级以上"
              + " 国家级以上 市级以上 县级以上 及以上 及以下 甲等以上 级以上 将军 已建 已脱贫 目的 的士 和田 和平 及时 以及 与会 公安 达标");

  /** What may stand behind a number and is not what it counts: 5万人以上的目标. */
  private static final WordList NO_THINGS =
      WordList.of("目标 预期 预定 较低 较高 水平 台阶 历史 高位 速度 增速 大关 规模 总量 新高");

  /** Things of one character that are counted: 3个市. */
  private static final String SHORT = "村市县区乡镇省州旗";

  /** What a thing is like rather than what it is. */
  private static final WordList KINDS = WordList.of("化 级 型 式 以上 以下 以内 一流 先进 高端 优质 重点 有影响力 竞争力");

  /** What describes a thing up to 的: 15个具有发展潜力的产业群. */
  private static final WordList TRAITS = WordList.of("具有 具备 以 面向 适合 拥有");

  private static final WordList LEVELS = WordList.of("省 市 县 区 国家 中央 省级 市级 国家级 部 州 镇 乡 自治区");

  /** Verbs that are a part of the thing where they open its name: 脱贫示范户, 投资项目. */
  private static final WordList NOUN_VERBS =
      WordList.of(
          "脱贫 改造 提升 上市 入库 签约 落地 开工 投产 新建 扩建 在建 认定 整合 超亿元 超十亿元 超百亿元 超千亿元 达标 竣工 挂牌 转化 实施 推进 支持");

  private static final WordList JOINTS = WordList.of("和 及 与 以及");

  /** What begins another statement behind 、. */
  private static final WordList TURNS = WordList.of("力争 确保 争取 努力 预计 累计 实现 完成 总产 年产");

  private static final WordList SETS = WordList.of("一批 等 首个 首家 首只 首座 首条");
  private static final WordList NO_SETS = WordList.of("高等 平等 中等 同等 优等 均等 等级 等奖 等教 对等");

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
    int begin = afterTurn(masked, Math.max(from, end - LONGEST), end);
    int start = Whole.begin(masked, afterSet(masked, begin, end), end);
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
      int next = lead(text, masked, start, end);
      next = next == start ? afterJoint(masked, from, start, end) : next;
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
    return nothing || named == end
        ? null
        : new Name(named, end, text.substring(named, end), List.of(), added);
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
    boolean described =
        masked.startsWith("的", end)
            && end > start
            && (Numerals.digit(masked.charAt(start)) >= 0
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
    boolean thing =
        NO_THINGS.at(masked, start, end) == null || INNER.at(masked, start, end) != null;
    if (nothing || !thing) {
      return null;
    }
    String words = statement.text().substring(start, end);
    String context = statement.text().substring(statement.from(), statement.first().start());
    boolean added = ADDED.before(context, context.length(), 0) != null;
    return new Name(start, end, words, vocabulary.find(words, context), added);
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
    return PAYMENTS.contains(name.words())
        && LEAD.at(thing.words(), 0, thing.words().length()) == null;
  }

  private static int thingEnd(String masked, int start, int limit) {
    int end = start;
    while (end < limit && !endsThing(masked, start, end, limit)) {
      end++;
    }
    return end;
  }

  /** 省、市重点项目: levels of government are no list of things. */
  private static boolean endsThing(String masked, int start, int at, int limit) {
    if (masked.charAt(at) == '、') {
      return !(LEVELS.contains(masked.substring(start, at)) && at + 1 < limit);
    }
    boolean opens = at == start || masked.charAt(at - 1) == '、';
    String noun = opens ? NOUN_VERBS.at(masked, at, limit) : null;
    return noun == null && endsName(masked, at, limit);
  }

  private static boolean isInner(String masked, int at, int limit) {
    if (INNER.at(masked, at, limit) != null) {
      return true;
    }
    for (int back = 1; back <= 3 && at - back >= 0; back++) {
      String word = INNER.at(masked, at - back, limit);
      if (word != null && word.length() > back) {
        return true;
      }
    }
    return false;
  }

  /** A verb ends a name unless it is a part of what follows: 改造|工程, 改造提升|项目. */
  private static boolean endsName(String masked, int at, int limit) {
    String verb = VERBS.at(masked, at, limit);
    if (verb == null || isInner(masked, at, limit)) {
      return false;
    }
    if (verb.length() < 2 || verb.endsWith("持")) {
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
    int next = lead(text, masked, start, to);
    while (next > start && next < to) {
      start = next;
      next = lead(text, masked, start, to);
    }
    String words = vocabulary.at(text, start, to);
    boolean verb =
        words != null && endsName(masked, start + words.length(), Math.min(to, start + LONGEST));
    return verb ? new Name(start, start + words.length(), words, indicators(words), false) : null;
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

  /** 新建|和|改造农田, 大学生2万人|和|技工1万人: what joins the name to a verb or an amount before it. */
  private static int afterJoint(String masked, int from, int start, int end) {
    String joint = JOINTS.at(masked, start, end);
    boolean behind = start > from || (from > 0 && "，；：。".indexOf(masked.charAt(from - 1)) < 0);
    boolean word = joint == null || INNER.at(masked, start, end) != null;
    return behind && !word ? start + joint.length() : start;
  }

  /** 项目全面达产、力争|新增炼量: a verb behind 、 begins another statement, unless verbs are coordinated. */
  private static int afterTurn(String masked, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      if (masked.charAt(at) == '、'
          && TURNS.at(masked, at + 1, to) != null
          && LEAD.before(masked, at, from) == null) {
        return at + 1;
      }
    }
    return from;
  }

  private static int afterSet(String masked, int from, int to) {
    for (int at = to; at > from; at--) {
      String word = SETS.before(masked, at, from);
      boolean set =
          word != null
              && NO_SETS.before(masked, at, from) == null
              && NO_SETS.at(masked, at - 1, masked.length()) == null;
      if (set) {
        return at;
      }
    }
    return from;
  }

  /** Behind a word or a year that leads to a name; {@code start} where there is none. */
  static int lead(String text, String masked, int start, int end) {
    String word = LEAD.at(masked, start, end);
    if (word != null) {
      String inner = INNER.at(masked, start, end);
      if (inner != null && inner.length() > word.length()) {
        // 在岗职工, 有机食品: what seems to lead is a part of the name
        return start;
      }
      // 新签约、新落地项目: a verb that is coordinated is a part of the name
      boolean coordinated = masked.startsWith("、", start + word.length());
      int next = start + word.length();
      boolean noun = next < end && "业率量额值面度者网站点员品费金性用同".indexOf(masked.charAt(next)) >= 0;
      return coordinated || noun ? start : next;
    }
    if (MARKS.indexOf(masked.charAt(start)) >= 0) {
      return start + 1;
    }
    if (masked.startsWith("连续", start)) {
      int year = masked.indexOf('年', start);
      return year > start && year <= start + LONGEST_SPAN && year < end ? year + 1 : start;
    }
    int at = start;
    while (at < end && Numerals.digit(masked.charAt(at)) >= 0) {
      at++;
    }
    if (at > start && at < end && masked.charAt(at) == '年') {
      String until = UNTIL.at(masked, at + 1, end);
      return at + 1 + (until == null ? 0 : until.length());
    }
    boolean plan = text.startsWith("五”", start + 2) && start + 5 <= end;
    return plan && masked.startsWith("时期", start + 5) ? start + 7 : start;
  }
}
