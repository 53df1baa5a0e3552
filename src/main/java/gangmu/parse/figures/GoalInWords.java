package gangmu.parse.figures;

import org.jspecify.annotations.Nullable;

/** A goal without a number: 居民收入增长与经济增长同步, PM2.5平均浓度稳中有降. */
final class GoalInWords {
  private static final WordList GOALS =
      WordList.of(
          "稳中有降 稳中有升 稳中提质 稳步下降 稳步提升 持续下降 持续提升 有所增长 有所提高 持续改善 完成国家下达任务"
              + " 完成省下达任务 完成国家下达目标任务 控制在国家下达指标内 完成国家任务 达到国家要求 保持稳定 稳定增长");

  private static final WordList LINKS = WordList.of("与 和 同");
  private static final WordList MATCHES = WordList.of("同步 匹配 相匹配 基本同步 相适应");

  /**
   * A goal.
   *
   * @param name the tracked thing
   * @param end where the words of the goal end
   */
  record Goal(Name name, int start, int end) {}

  private final NameReader names;

  GoalInWords(NameReader names) {
    this.names = names;
  }

  /** The goal that a clause without an amount sets for a tracked thing, or null. */
  @Nullable Goal read(String text, String masked, Clause clause) {
    int mark = masked.lastIndexOf('、', clause.end() - 1);
    int end = mark > clause.start() && masked.startsWith("同步", mark - 2) ? mark : clause.end();
    if (MATCHES.before(masked, end, clause.start()) != null) {
      for (int at = clause.start(); at < end; at++) {
        if (LINKS.at(masked, at, end) != null) {
          Goal goal = goal(text, masked, clause.start(), at, end);
          if (goal != null) {
            return goal;
          }
        }
      }
      return null;
    }
    String words = GOALS.before(masked, end, clause.start());
    return words == null ? null : goal(text, masked, clause.start(), end - words.length(), end);
  }

  private @Nullable Goal goal(String text, String masked, int from, int to, int end) {
    Name name = names.before(text, masked, from, to, false);
    return name == null || name.indicators().size() != 1 ? null : new Goal(name, to, end);
  }
}
