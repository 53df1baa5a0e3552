package gangmu.parse.figures;

import org.jspecify.annotations.Nullable;

/** Words of names in which a verb seems to stand, or to lead: 公共, 创新, 在岗, 有机. */
final class InnerWords {
  private static final WordList WORDS =
      WordList.of(
          "公共 创新 创业 创意 创客 创建 原创 首创 文创 科创 双创 在建 在园 在读 在研 在线 在校 在职 在岗 在外 在库 在册 在用 方向 定向 双向 向上 超市 商超 超高 超算 超大 超长 超级 超低 超声 超亿 超十亿 超百亿 超千"
              + " 建成区 有机 有效 有色 有线 有轨 有限 稳定就业 稳增长 保增长 促增长 国家和地区 人均 户均 亩均 月均 日均 自由 可再生 可靠 并网 和谐 和美 普及 共享 共建 共同 共有 对口 对外 对接 对象 居民 居家 居住 人居 宜居 民居 安居 邻居 从业 及格 均衡 平均 获奖 为民 占地 占道 被征地 规模以上 限额以上 省级以上"
              + " 国家级以上 市级以上 县级以上 及以上 及以下 甲等以上 级以上 将军 已建 已脱贫 目的 的士 和田 和平 许可 认可 潜在 内在 应对 绝对 相对 基本农田 都市 开放型 开放式 开放平台 开放合作 行为 及时 以及 与会 公安 达标");

  private InnerWords() {}

  /** The word that begins at a position; null where none does. */
  static @Nullable String at(String masked, int start, int limit) {
    return WORDS.at(masked, start, limit);
  }

  /** Whether one begins at a position. */
  static boolean begin(String masked, int start, int limit) {
    return at(masked, start, limit) != null;
  }

  /** Whether the character at a position is in one. */
  static boolean hold(String masked, int at, int limit) {
    if (begin(masked, at, limit)) {
      return true;
    }
    for (int back = 1; back <= 3 && at - back >= 0; back++) {
      String word = at(masked, at - back, limit);
      if (word != null && word.length() > back) {
        return true;
      }
    }
    return false;
  }
}
