package gangmu.parse.figures;

import org.jspecify.annotations.Nullable;

/** The units that reports count and measure in. */
final class Units {
  private static final String MAGNITUDES = "十百千万亿";

  private static final String COUNTED =
      "家 个 项 条 件 座 所 名 种 台 辆 支 只 套 张 对 户 户次 人 人次 人口 处 份 例 宗 笔 起 部 间 栋 幢 片 类 位 头 株"
          + " 棵 场 列 班 班次 架 架次 艘 单 道 枚 眼 盏 组 批次 篇 本 册 门 块 场次 车次 辆次 列次 件次 家次"
          + " 羽 根 孔 台套 尾 节 款 口 粒 担";

  private static final String MEASURED =
      "% ％ ﹪ ‰ 个百分点 百分点 个千分点 千分点 元 美元 欧元 港元 日元 元人民币 元/月 元/年 元/人 元/人·月 元/人·年 元/月·人 元/年·人 元/人/月 元/人/年 元/平方米 元/亩 元/吨 元/人年 倍 吨 吨标准煤"
          + " 吨标煤 吨公里 公斤 克 斤 公里 千米 平方公里 平方米 平方千米 平米 立方米 方 米 公顷 亩 亩次 瓦 瓦时 兆瓦 兆瓦时 度 天"
          + " 个工作日 工作日 小时 分钟 微克/立方米 毫克/立方米 微克／立方米 标箱 标准箱 TEU 岁 公顷次 部/百人 部／百人 元/千瓦时 元／千瓦时 元/立方米 元／立方米 吨/日 吨／日 立方米/日 立方米／日 μg/m3 μg/m³ ug/m3 µg/m3 µg/m³ GW MW GWh MWh 伏 伏安"
          + " kW kWh Eflops EFLOPS P 床 人年 升 海里 毫米";

  private static final String TIMES = "天 小时 分钟 岁 度 米 P 方 床";

  private static final WordList ALL = WordList.of(COUNTED + " " + MEASURED);
  private static final WordList COUNTERS = WordList.of(COUNTED);
  private static final WordList LOOSE = WordList.of(TIMES);

  private Units() {}

  /** The longest unit that begins at a position, without a magnitude; null where there is none. */
  static @Nullable String at(String text, int start) {
    String unit = ALL.at(text, start, text.length());
    // 十亿|项目
    return "项".equals(unit) && text.startsWith("目", start + 1) ? null : unit;
  }

  static boolean isMagnitude(char c) {
    return MAGNITUDES.indexOf(c) >= 0;
  }

  /** The unit without the magnitude before it. */
  static String bare(String unit) {
    int at = 0;
    while (at < unit.length() && isMagnitude(unit.charAt(at))) {
      at++;
    }
    return unit.substring(at);
  }

  static boolean isCounter(String bare) {
    return COUNTERS.contains(bare);
  }

  /** Whether it measures an extent, and has no magnitude before it: 元, 公里, 天. */
  static boolean isExtent(String unit) {
    boolean ratio = unit.equals("倍") || unit.equals("%") || unit.equals("‰") || isPoints(unit);
    return bare(unit).equals(unit) && !unit.isEmpty() && !ratio && !isCounter(unit);
  }

  /** Whether it says what a thing can carry or do rather than how far it reaches: 吨, 千瓦. */
  static boolean isCapacity(String bare) {
    return bare.equals("吨") || bare.endsWith("瓦");
  }

  /** Whether it is the unit of a change of a share: 个百分点, 个千分点. */
  static boolean isPoints(String bare) {
    return bare.endsWith("百分点") || bare.endsWith("千分点");
  }

  /**
   * Whether numbers in this unit mostly describe other things (10分钟健身圈, 24小时服务) and measure only
   * after a word that says so (达到78岁).
   */
  static boolean needsVerb(String bare) {
    return LOOSE.contains(bare);
  }

  /** The unit as a data file wants it: one sign for per cent. */
  static String plain(String unit) {
    return unit.equals("％") || unit.equals("﹪") ? "%" : unit.replace('／', '/');
  }
}
