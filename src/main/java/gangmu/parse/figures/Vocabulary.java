package gangmu.parse.figures;

import gangmu.model.Measure;
import gangmu.model.TrackedIndicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the tracked indicators, and the units that their amounts may have. */
final class Vocabulary {
  /** Nouns that may end a name without changing what it means: 地区生产总值总量. */
  private static final WordList TAILS =
      WordList.of(
          "总量 规模 总额 额度 数量 总数 增速 增幅 涨幅 增长 人数 水平 平均值 均值 总值 资金 指标 完成 增长率 增长速度 全部 预期 目标 总计 安排 指数 绝对值 实绩");

  private final Map<String, TrackedIndicator> byName = new HashMap<>();
  private final Map<String, TrackedIndicator> joined = new HashMap<>();
  private final Map<String, TrackedIndicator> byId = new HashMap<>();
  private final WordList names;

  Vocabulary(List<TrackedIndicator> indicators) {
    for (TrackedIndicator indicator : indicators) {
      boolean single = indicator.ids().size() == 1;
      indicator.names().forEach(name -> (single ? byName : joined).put(name, indicator));
      if (single) {
        byId.put(indicator.ids().get(0), indicator);
      }
    }
    Set<String> all = new HashSet<>(byName.keySet());
    all.addAll(joined.keySet());
    names = WordList.of(all);
  }

  /** The longest name of an indicator, or of several, that begins at a position, or null. */
  @Nullable String at(String text, int start, int limit) {
    return names.at(text, start, limit);
  }

  /** The so many indicators that a name stands for at once; empty where it stands for no such. */
  List<String> joined(String name, int count) {
    TrackedIndicator entry = joined.get(plain(name));
    return entry == null || entry.ids().size() != count ? List.of() : entry.ids();
  }

  /** The indicators that a name stands for in a context; empty where it is none of theirs. */
  List<String> find(String name, String context) {
    String plain = plain(name);
    TrackedIndicator entry = entry(plain);
    String tail = entry == null ? TAILS.before(plain, plain.length(), 0) : null;
    if (tail != null) {
      entry = entry(plain.substring(0, plain.length() - tail.length()));
    }
    return entry == null || entry.exclusions().stream().anyMatch(context::contains)
        ? List.of()
        : entry.ids();
  }

  private @Nullable TrackedIndicator entry(String name) {
    TrackedIndicator entry = byName.get(name);
    return entry == null ? joined.get(name) : entry;
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
    String bare = Units.bare(amount.unit());
    String unit = bare.equals("元人民币") ? "元" : bare;
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
