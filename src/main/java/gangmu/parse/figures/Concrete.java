package gangmu.parse.figures;

/**
 * Tells small Han numerals that count things one can point at (两条大道, 四座公园) from those that only
 * structure a speech (三个方面, 一条主线).
 */
final class Concrete {
  private static final WordList COUNTERS = WordList.of("座 所 台 辆 艘 架 幢 栋");
  private static final WordList LINES = WordList.of("条 个 处 家 段");
  private static final WordList THINGS =
      WordList.of(
          "大街 大道 道路 公路 高速 高速公路 铁路 环路 滨河路 景观带 隧道 地铁 线路 航线 公园 广场 出入口 医院 学校 幼儿园 水厂 电厂 码头 停车场 水库 图书馆 博物馆 体育馆 车站 水源地 泵站");

  /** Names of things are sought within these many characters. */
  private static final int REACH = 8;

  private Concrete() {}

  /** Whether a small number of that unit, which ends at {@code end}, counts things. */
  static boolean at(String text, int end, String unit) {
    if (COUNTERS.contains(unit)) {
      return true;
    }
    int limit = Math.min(text.length(), end + REACH);
    for (int at = end; LINES.contains(unit) && at < limit; at++) {
      if ("，。；、：".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
      if (THINGS.at(text, at, limit) != null) {
        return true;
      }
    }
    return false;
  }
}
