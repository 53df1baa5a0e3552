package gangmu.parse.figures;

import gangmu.model.Measure;
import gangmu.model.TrackedIndicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the tracked indicators, and the units that their amounts may have. */
final class Vocabulary {
  /** Nouns that may end a name without changing what it means: 地区生产总值总量. */
  private static final WordList TAILS =
      WordList.of(
          "总量 规模 总额 额度 数量 总数 增速 增幅 涨幅 增长 人数 水平 平均值 均值 总值 资金 指标 完成 增长率 增长速度 全部 预期 目标 总计 安排 指数 绝对值 实绩");

  private final Map<String, TrackedIndicator> byName = new HashMap<>();
  private final Map<String, TrackedIndicator> byId = new HashMap<>();

  Vocabulary(List<TrackedIndicator> indicators) {
    for (TrackedIndicator indicator : indicators) {
      indicator.names().forEach(name -> byName.put(name, indicator));
      if (indicator.ids().size() == 1) {
        byId.put(indicator.ids().get(0), indicator);
      }
    }
  }

  /** The indicators that a name stands for in a context; empty where it is none of theirs. */
  List<String> find(String name, String context) {
    String plain = plain(name);
    TrackedIndicator entry = byName.get(plain);
    String tail = entry == null ? TAILS.before(plain, plain.length(), 0) : null;
    if (tail != null) {
      entry = byName.get(plain.substring(0, plain.length() - tail.length()));
    }
    return entry == null || entry.exclusions().stream().anyMatch(context::contains)
        ? List.of()
        : entry.ids();
  }

  /** Whether a figure of that measure and unit can be one of the indicator. */
  boolean accepts(String id, Measure measure, Amount amount) {
    TrackedIndicator entry = byId.get(id);
    if (entry == null || entry.units().isEmpty()) {
      return true;
    }
    boolean relative =
        amount.inPercent() || amount.inPoints() || amount.growth() || amount.unit().equals("倍");
    boolean total = measure == Measure.LEVEL || measure == Measure.COUNT;
    String unit = Units.bare(amount.unit());
    boolean open = unit.isEmpty() && !amount.unit().isEmpty();
    return (!total && relative) || entry.units().contains(open ? "元" : unit);
  }

  /** Without what stands in brackets: 细颗粒物（PM2.5）平均浓度; at most one bracket is looked at. */
  private static String plain(String name) {
    int open = name.indexOf('（');
    int close = name.indexOf('）', Math.max(open, 0));
    String plain =
        open < 0 || close < 0 ? name : name.substring(0, open) + name.substring(close + 1);
    return plain.replace(" ", "").replace("．", ".").replace("_", "");
  }
}
