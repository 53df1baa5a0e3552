package gangmu.parse.figures;

import gangmu.text.Numerals;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that stand between a name and its number, and what each of them says. */
final class PredicateWords {
  enum Role {
    /** 达到, 完成, 提高到: the number is where the thing stands. */
    LEVEL,
    /** 增长, 提高: the number is the way up. */
    UP,
    /** 下降, 减少: the number is the way down. */
    DOWN,
    /** 改善: up, or down where less is better. */
    BETTER,
    /** 增速, 涨幅: a noun for the way up, whatever verb follows it. */
    RATE_UP,
    /** 降幅. */
    RATE_DOWN,
    /** 年均. */
    AVERAGE,
    /** 分别: each number has its own name. */
    RESPECTIVELY,
    /** 均, 双双: each name has the same number. */
    EACH,
    /** 预计. */
    ESTIMATE,
    /** 同口径. */
    SCOPE,
    /** 同比 and other words for the year before. */
    COMPARED,
    /** 从, 由: the number is where the change began. */
    FROM,
    /** 五年: the span of the change. */
    SPAN,
    /** 高于全国: the number is the distance from what is named. */
    GAP,
    /** A word that says nothing of the number. */
    FILLER
  }

  private static final Map<String, Role> ROLES = roles();
  private static final WordList WORDS = WordList.of(ROLES.keySet());

  /** Words that end like a predicate and are none: 人均, 行为, 国有, 新增. */
  private static final WordList LOOKALIKES =
      WordList.of(
          "人均 平均 户均 月均 日均 亩均 地均 行为 作为 发达 雷达 国有 所有 拥有 自有 公有 私有 新增 净增 倍增 凡是 减税 许可 认可 夏至 冬至 普惠率");

  private static final WordList NOUNS = WordList.of("自然增长率 人口增长率 稳增长 保增长 促增长");

  private PredicateWords() {}

  /**
   * The longest word that ends at {@code end}, not before {@code limit}; null where there is none.
   */
  static @Nullable String before(String text, int end, int limit) {
    String word = WORDS.before(text, end, limit);
    boolean year =
        word != null
            && end - word.length() > limit
            && Numerals.digit(word.charAt(0)) >= 0
            && Numerals.digit(text.charAt(end - word.length() - 1)) >= 0;
    if (year) {
      return null;
    }
    if (word != null && word.length() > 1 && word.charAt(0) == '均') {
      // 人均|达到8万元
      int at = end - word.length() + 1;
      return LOOKALIKES.before(text, at, limit) == null ? word : word.substring(1);
    }
    if (word == null || word.length() > 1) {
      return NOUNS.before(text, end, limit) == null ? word : null;
    }
    return LOOKALIKES.before(text, end, limit) == null ? word : null;
  }

  static Role role(String word) {
    return ROLES.getOrDefault(word, Role.FILLER);
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    String up = "净增长 净增加 增长 增长的 增加 提高 提升 上升 上涨 递增 上浮 攀升 跃升 提速 扩大 增 升 涨 高";
    String down = "净减少 下降 降低 减少 下滑 回落 下调 压减 压降 缩小 收窄 负增长 微降 缩短 缩减 精简 压缩 下跌 减 降 低";
    put(roles, Role.UP, up);
    put(roles, Role.DOWN, down);
    for (String verb : (up + " " + down + " 压 整合 重组 上调 调整 优化 延长 拓展 发展 恢复 改善").split(" ", -1)) {
      put(roles, Role.LEVEL, verb + "到 " + verb + "至 " + verb + "为 " + verb + "成");
    }
    put(
        roles,
        Role.LEVEL,
        "达到 力争达到 确保达到 争取达到 达 为 是 有 到 至 完成 实现 实现了 保持在 稳定在 稳定到 维持在 保持 突破到 突破至 合计达 位列 占到 共计 总计 已达 可达 在 冲刺 折 折合 折合人民币 约合 平均为 平均达 平均达到 平均值为 相当于 控制");
    put(roles, Role.BETTER, "改善");
    put(roles, Role.RATE_UP, "增速 增幅 涨幅 增长率 增长速度 增长幅度 上涨幅度");
    put(roles, Role.RATE_DOWN, "降幅 跌幅 下降幅度");
    put(roles, Role.AVERAGE, "年均 年平均 平均每年 年均复合");
    put(roles, Role.RESPECTIVELY, "分别 依次 分别为 分别达 分别达到");
    put(roles, Role.EACH, "均 都 双双 各 均为 均达 均达到 同时");
    put(roles, Role.ESTIMATE, "预计 预期 预计可 有望");
    put(
        roles,
        Role.SCOPE,
        "同口径 按同口径 可比口径 按可比口径 按可比口径计算 可比价 按可比价 按可比价格 按可比价计算 按可比价格计算 可比价格"
            + " 累计 累积 扣除价格因素 扣除物价因素 扣除留抵退税因素 剔除留抵退税因素 按同口径计算 自然口径 按自然口径");
    put(
        roles,
        Role.COMPARED,
        "同比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比年初 较年初 比前年 环比 比上年末 与上年相比 比前五年 较前五年 比前三年 较前三年");
    put(roles, Role.FROM, "从 由");
    put(roles, Role.SPAN, "五年 5年 近五年 五年来 三年 近三年 5年来 五年累计 四年 两年");
    put(
        roles,
        Role.FILLER,
        "了 以 已 也 连续 将 将达 仍 仍然 始终 一直 首次 率先 一举 历史性 已经 逐步 平稳 有效 合理 严格 顺利 预计将 每年 仅 再 又 还 总体 力争 确保 争取 拟 拟按 按 目标为 目标是 目标确定为 目标定为 目标确定 目标拟定为 目标拟为 确定为 定为 拟定为 设定为 目标 全部 预期目标为 预期目标 预期为 预期目标是 "
            + " 全年 期末 现在的 目前的 当前的 实际 名义 同步 提前 大幅 稳步 快速 逆势 逐年 至今 接连 相继 进一步 持续 现 目前 平均 合计 共 总 一般 继续 初步 只 就 可 要 今年 去年 去年的 前年 前年的 上年 上年的 年初的 明年");
    return roles;
  }

  private static void put(Map<String, Role> roles, Role role, String words) {
    for (String word : words.split(" ", -1)) {
      roles.put(word, role);
    }
  }
}
