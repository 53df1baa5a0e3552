package gangmu.parse.figures;

import gangmu.model.Bound;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before and after a number that say how close it is: 超, 不低于, 控制在 … 以内, 左右.
 *
 * @param start where the number with its bounding word begins
 * @param end where it ends
 */
record BoundWords(int start, int end, Bound bound) {
  private static final Map<String, Bound> BEFORE =
      Map.ofEntries(
          Map.entry("超过", Bound.MORE_THAN),
          Map.entry("超", Bound.MORE_THAN),
          Map.entry("突破", Bound.MORE_THAN),
          Map.entry("首破", Bound.MORE_THAN),
          Map.entry("首超", Bound.MORE_THAN),
          Map.entry("逾", Bound.MORE_THAN),
          Map.entry("上", Bound.MORE_THAN),
          Map.entry("高于", Bound.MORE_THAN),
          Map.entry("迈上", Bound.MORE_THAN),
          Map.entry("跃上", Bound.MORE_THAN),
          Map.entry("站上", Bound.MORE_THAN),
          Map.entry("跨上", Bound.MORE_THAN),
          Map.entry("登上", Bound.MORE_THAN),
          Map.entry("迈过", Bound.MORE_THAN),
          Map.entry("跨过", Bound.MORE_THAN),
          Map.entry("跨越", Bound.MORE_THAN),
          Map.entry("不低于", Bound.AT_LEAST),
          Map.entry("不少于", Bound.AT_LEAST),
          Map.entry("至少", Bound.AT_LEAST),
          Map.entry("不超过", Bound.AT_MOST),
          Map.entry("不高于", Bound.AT_MOST),
          Map.entry("不突破", Bound.AT_MOST),
          Map.entry("低于", Bound.AT_MOST),
          Map.entry("不到", Bound.AT_MOST),
          Map.entry("不足", Bound.AT_MOST),
          Map.entry("控制在", Bound.AT_MOST),
          Map.entry("控制到", Bound.AT_MOST),
          Map.entry("约", Bound.ABOUT),
          Map.entry("大约", Bound.ABOUT),
          Map.entry("约为", Bound.ABOUT),
          Map.entry("约有", Bound.ABOUT),
          Map.entry("近", Bound.NEARLY),
          Map.entry("将近", Bound.NEARLY),
          Map.entry("接近", Bound.NEARLY));

  private static final Map<String, Bound> AFTER =
      Map.ofEntries(
          Map.entry("左右", Bound.ABOUT),
          Map.entry("上下", Bound.ABOUT),
          Map.entry("以上", Bound.AT_LEAST),
          Map.entry("及以上", Bound.AT_LEAST),
          Map.entry("以内", Bound.AT_MOST),
          Map.entry("及以下", Bound.AT_MOST),
          Map.entry("之内", Bound.AT_MOST),
          Map.entry("以下", Bound.AT_MOST),
          Map.entry("多", Bound.MORE_THAN),
          Map.entry("余", Bound.MORE_THAN));

  private static final WordList FIRST = WordList.of(BEFORE.keySet());
  private static final WordList LAST = WordList.of(AFTER.keySet());

  /** What a number passes when it is climbed: 跃上500亿斤台阶. */
  private static final WordList STEPS = WordList.of("台阶 新台阶 大关 关口");

  /** Words that end like a bound: 节约5亿元, 合约, 最近, 附近, 追赶超. */
  private static final Set<String> LOOKALIKES =
      Set.of("节约", "合约", "签约", "最近", "附近", "反超", "赶超", "以上", "之上", "网上", "线上", "规上", "限上", "新上");

  static BoundWords around(String text, int start, int end) {
    return around(text, start, end, false);
  }

  /**
   * The same.
   *
   * @param counted whether the number ends in a unit that counts
   */
  static BoundWords around(String text, int start, int end, boolean counted) {
    String before = FIRST.before(text, start, 0);
    if (before != null && isLookalike(text, start, before)) {
      before = null;
    }
    String after = LAST.at(text, end, text.length());
    if (counted && after != null && "多余".contains(after)) {
      // 32个|多功能球场: more than 32 would be 32多个
      after = null;
    }
    int close = after == null ? end : end + after.length();
    Bound bound = choose(before, after);
    String step = bound == Bound.MORE_THAN ? STEPS.at(text, close, text.length()) : null;
    if (step != null) {
      close += step.length();
    }
    // 上 bounds only a bare magnitude: 上百家
    if ("上".equals(before) && !Units.isMagnitude(text.charAt(start))) {
      before = null;
      bound = choose(null, after);
    }
    return new BoundWords(before == null ? start : start - before.length(), close, bound);
  }

  /** 控制在4%左右 is about, 控制在4% and 控制在4%以内 at most. */
  private static Bound choose(@Nullable String before, @Nullable String after) {
    Bound last = after == null ? Bound.EXACT : AFTER.getOrDefault(after, Bound.EXACT);
    if (before == null || (before.startsWith("控制") && after != null)) {
      return last;
    }
    return BEFORE.getOrDefault(before, last);
  }

  private static boolean isLookalike(String text, int start, String word) {
    return word.length() == 1
        && start >= 2
        && LOOKALIKES.contains(text.substring(start - 2, start));
  }
}
