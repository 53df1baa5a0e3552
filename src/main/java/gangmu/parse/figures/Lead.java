package gangmu.parse.figures;

import gangmu.text.Numerals;

/** Tells what stands before a name and is no part of it: verbs, years, 和, marks of lists. */
final class Lead {
  /** What stands before a name without being a part of it. */
  private static final WordList LEAD =
      WordList.of(
          "要 要力争 要确保 实际完成 计划 坚持 坚持将 坚持把 全力 全力保持 做好 抓好 加快 即 提前 提前实现 努力 努力实现 奋力 顺利 初步 估计 测算 力求 突出 完成了 实现了 全市 全省 全区 全县 全州 全国 全盟 全旗 全镇 我市 我省 我区 我县 我州 我国 全自治区 虽然 虽然略 略 体现 体现了 本市 本省 设区市"
              + " 地级及以上城市 全年 每年 年 年度 当年 今年 去年 本年 明年 上半年 日均 其中 加上 并 且 使 让 将 把 为 在 由 从 至 了 的"
              + " 期末 着力 预计 预期 力争 确保 争取 努力 力促 推动 促进 带动 拉动 支撑 实现 完成 累计 累积 共 共计 总计 已 均 都 也 还 年内 年底前 年底 到年底 年末 目前"
              + " 五年 五年来 五年间 五年共 五年累计 三年 近五年 过去五年 其中： 扣除自然因素影响后 安排 拟安排 拟 新安排 下达 保持 稳定 达到"
              + " 新建 新建成 新建设 建成 建设 改造 改扩建 扩建 续建 高质量 圆满完成 全面完成 继续 全面 圆满 新改建 改建 改造新建 新建改造 新改扩建 实施 重点实施 开展 启动 推进"
              + " 加快推进 引进 新引进 引育 新引育 培育 新培育 培养 出台 推出 发放 兑现 惠及 落实 提供 办结 办理 解决 化解 处置 吸纳"
              + " 组建 新组建 设立 新设立 建立 创建 评定 举办 盘活 收购 修建 铺设 关停 削减 减少 支持 资助 覆盖 淘汰 打造 建好 投放"
              + " 招引 签约 新签约 落地 开工 新开工 获评 获批 开通 新开通 新开 投用 编制 制定 修订 制定修订 审定 提请 审议 转化 集聚 汇聚 发展 选派 选聘"
              + " 招聘 招募 帮助 救助 补助 帮扶 安置 更新 清理 清退 查处 检查 整治 治理 整改 排查 获得 获 荣获 取得 承接 承办 筹集 筹措 争取到"
              + " 到位 化解 偿还 压减 降低 节约 节省 增加 提高 提升 扩大 压缩 精简 取消 下放 调整 承担 完善 配备 购置 采购 投入使用"
              + " 共有 拥有 现有 已有 形成 产生 发现 达成 签订 签署 成立 新成立 新设 登记 新登记 认定 新认定 新增 净增 新增加 再增 增设 新增设 扩大到 有"
              + " 力争到 确保到 比上年 较上年 比去年 较去年 比年初 较年初 入库 储备 谋划 布局 布局建设 建设改造 改造提升 改造升级 提升改造 上线 推广 推行 发布 评选 命名 授予 颁发 受理 审结 破获 抓获 打掉");

  private static final WordList UNTIL = WordList.of("底前 底 初 末 内 前 年底前");

  /** 连续十二年. */
  private static final int LONGEST_SPAN = 5;

  /** Marks of lists: ——全市生产总值. */
  private static final String MARKS = "—－-–●■◆▲·　 *.．、";

  /** ① to ⒛, ⑴ and ⒈ among them. */
  private static final char FIRST_ENCLOSED = '\u2460';

  private static final char LAST_ENCLOSED = '\u249b';

  private static final WordList HELPS = WordList.of("为 向 给 帮助 协助 提请");

  private static final WordList GIFTS =
      WordList.of("发放 提供 解决 追讨 追回 挽回 购买 办理 兑现 落实 减免 送去 配备 审议 审议通过 争取 协调 节约 节省 降低 减少 新增 增加 办好");

  private static final WordList PERIODS = WordList.of("时期 期间");

  private static final WordList JOINTS = WordList.of("和 及 与 以及");

  /** What begins another statement behind 、. */
  private static final WordList TURNS = WordList.of("力争 确保 争取 努力 预计 累计 实现 完成 总产 年产");

  private static final WordList NO_JOINTS = WordList.of("饱和 总和 参与 普及 涉及 给与 和谐 共和 付与 惠及");

  private static final WordList SETS = WordList.of("一批 等 首个 首家 首只 首座 首条");
  private static final WordList NO_SETS = WordList.of("高等 平等 中等 同等 优等 均等 等级 等奖 等教 对等");

  private Lead() {}

  /** Whether words begin with a verb that leads to a name. */
  static boolean leads(String words) {
    String word = LEAD.at(words, 0, words.length());
    String inner = InnerWords.at(words, 0, words.length());
    return word != null && (inner == null || inner.length() <= word.length());
  }

  /** Whether a word leads to a name by itself. */
  static boolean isVerb(String word) {
    return LEAD.contains(word);
  }

  /** Whether words end with a mark or a conjunction, so that their last name is yet to come. */
  static boolean isJoint(String masked, int start, int end) {
    return masked.charAt(end - 1) == '、'
        || (JOINTS.before(masked, end, start) != null
            && NO_JOINTS.before(masked, end, start) == null);
  }

  /** Whether a verb that ends at a position is a part of a noun: 完成|率, 实现|程度. */
  static boolean isNoun(String masked, int next, int end) {
    return masked.startsWith("程度", next)
        || masked.startsWith("进度", next)
        || (next < end && "业率量额值面度者网站点员品费金性用同".indexOf(masked.charAt(next)) >= 0);
  }

  /** 新建|和|改造农田, 大学生2万人|和|技工1万人: what joins the name to a verb or an amount before it. */
  static int afterJoint(String masked, int from, int start, int end) {
    String joint = JOINTS.at(masked, start, end);
    boolean behind = start > from || (from > 0 && "，；：。".indexOf(masked.charAt(from - 1)) < 0);
    if (joint == null || !behind || InnerWords.at(masked, start, end) != null) {
      return start;
    }
    return start + joint.length();
  }

  /**
   * 为困难群众发放|救助资金, 帮助企业解决|问题: for whom it was done, and the verb, lead to the name.
   *
   * @param counted whether those for whom it was done were counted just before
   */
  static int afterBeneficiary(String masked, int start, int end, boolean counted) {
    int given = counted ? given(masked, start + 2, end) : -1;
    for (int at = start; at < end && given < 0; at++) {
      String help = HELPS.at(masked, at, end);
      boolean alone = help != null && (help.length() > 1 || InnerWords.at(masked, at, end) == null);
      given = alone ? given(masked, at + (help == null ? 0 : help.length()) + 2, end) : -1;
    }
    return given < 0 ? start : given;
  }

  private static int given(String masked, int from, int end) {
    for (int verb = from; verb < end - 1; verb++) {
      String given = GIFTS.at(masked, verb, end);
      int next = verb + (given == null ? 0 : given.length());
      if (given != null && next <= end - 2 && !isNoun(masked, next, end)) {
        return next;
      }
    }
    return -1;
  }

  /** 先后与银行签订了|协议金额: behind the last verb that 了 closes; {@code start} where none is. */
  static int afterDone(String masked, int start, int end) {
    int done = end - 3;
    while (done > start && masked.charAt(done) != '了') {
      done--;
    }
    boolean verb = done > start && !masked.startsWith("解", done + 1);
    return verb && masked.charAt(done + 1) != '的' ? done + 1 : start;
  }

  /** 项目全面达产、力争|新增炼量: a verb behind 、 begins another statement, unless verbs are coordinated. */
  static int afterTurn(String masked, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      if (masked.charAt(at) == '、'
          && TURNS.at(masked, at + 1, to) != null
          && LEAD.before(masked, at, from) == null) {
        return at + 1;
      }
    }
    return from;
  }

  /** Behind 一批 and 等, which close a list or a set: the name follows. */
  static int afterSet(String masked, int from, int to) {
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

  /** Behind what numbers an item of a list (二是, ②, （3）); {@code start} where nothing does. */
  private static int afterItem(String text, int start, int end) {
    char first = text.charAt(start);
    if (first >= FIRST_ENCLOSED && first <= LAST_ENCLOSED) {
      return start + 1;
    }
    boolean bracket = "（(".indexOf(first) >= 0;
    int from = bracket ? start + 1 : start;
    int at = from;
    while (at < end
        && (Numerals.isHanNumeral(text.charAt(at))
            || (bracket && Numerals.digit(text.charAt(at)) >= 0))) {
      at++;
    }
    boolean closed = at > from && at < end && (bracket ? "）)" : "是").indexOf(text.charAt(at)) >= 0;
    return closed ? at + 1 : start;
  }

  /** Behind a word or a year that leads to a name; {@code start} where there is none. */
  static int lead(String text, String masked, int start, int end) {
    String word = LEAD.at(masked, start, end);
    if (word != null) {
      String inner = InnerWords.at(masked, start, end);
      if (inner != null && inner.length() > word.length()) {
        // 在岗职工, 有机食品: what seems to lead is a part of the name
        return start;
      }
      // 新签约、新落地项目: a verb that is coordinated is a part of the name
      boolean coordinated = masked.startsWith("、", start + word.length());
      if (word.equals("有") && masked.substring(start, end).indexOf('的') > 0) {
        // 有研发活动的|企业: what a thing has stands before it
        return start;
      }
      int next = start + word.length();
      return coordinated || isNoun(masked, next, end) ? start : next;
    }
    if (MARKS.indexOf(masked.charAt(start)) >= 0) {
      return start + 1;
    }
    int item = afterItem(text, start, end);
    if (item > start) {
      return item;
    }
    if (masked.startsWith("连续", start)) {
      int year = masked.substring(start, Math.min(end, start + LONGEST_SPAN + 1)).indexOf('年');
      return year > 0 ? start + year + 1 : start;
    }
    int at = start;
    while (at < end && Numerals.digit(masked.charAt(at)) >= 0) {
      at++;
    }
    if (at > start && at < end && masked.charAt(at) == '年') {
      String until = UNTIL.at(masked, at + 1, end);
      return at + 1 + (until == null ? 0 : until.length());
    }
    if (at > start && at + 1 < end && ".．".indexOf(masked.charAt(at)) >= 0) {
      // 4.|拉通农村公路: the number of a paragraph; 4.5 is none
      return Numerals.digit(masked.charAt(at + 1)) < 0 ? at + 1 : start;
    }
    int five = start + (text.startsWith("五”", start + 2) ? 2 : 3);
    int close = five + 2;
    boolean plan = text.startsWith("“", start) && text.startsWith("五”", five) && close <= end;
    String period = plan ? PERIODS.at(masked, close, end) : null;
    return period == null ? start : close + period.length();
  }
}
