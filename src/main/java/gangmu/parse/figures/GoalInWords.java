package gangmu.parse.figures;

import java.util.ArrayList;
import java.util.List;

/** A goal without a number: 居民收入增长与经济增长同步, PM2.5平均浓度稳中有降. */
final class GoalInWords {
  private static final WordList GOALS =
      WordList.of(
          "稳中有降 稳中有升 稳中提质 稳步下降 稳步提升 持续下降 持续提升 有所增长 有所提高 持续改善 完成国家下达任务"
              + " 完成省下达任务 完成国家下达目标任务 控制在国家下达指标内 完成国家任务 达到国家要求 保持稳定 稳定增长 正增长 保持正增长 实现正增长 保持基本同步");

  private static final WordList GROWTH = WordList.of("增长 增速 增幅");
  private static final WordList FASTER = WordList.of("快于 高于 略快于 略高于");
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

  /** The goals that a clause without an amount sets for tracked things; mostly none. */
  List<Goal> read(String text, String masked, Clause clause) {
    List<Goal> goals = new ArrayList<>();
    int start = clause.start();
    for (int at = start; at <= clause.end(); at++) {
      boolean closes = at == clause.end() || masked.startsWith("步、", at - 1);
      if (!closes) {
        continue;
      }
      boolean matches = MATCHES.before(masked, at, start) != null;
      int match = matches ? link(masked, start, at) : faster(masked, start, at);
      String words = GOALS.before(masked, at, start);
      if (match > start) {
        add(goals, text, masked, start, match, at);
      } else if (words != null) {
        add(goals, text, masked, start, at - words.length(), at);
      }
      start = at + 1;
    }
    return goals;
  }

  /** Where 快于 or 高于 stands that sets the thing against another, or -1. */
  private static int faster(String masked, int start, int end) {
    for (int at = start + 1; at < end - 1; at++) {
      if (FASTER.at(masked, at, end) != null) {
        return at;
      }
    }
    return -1;
  }

  /** Where 与 stands that ties the thing to what it is measured against, or -1. */
  private static int link(String masked, int start, int end) {
    for (int at = end - 1; at > start; at--) {
      if ("与和同".indexOf(masked.charAt(at)) >= 0 && !masked.startsWith("同步", at)) {
        int earlier = masked.substring(start, at).lastIndexOf('同');
        return masked.charAt(at) == '和' && earlier > 0 ? start + earlier : at;
      }
    }
    return -1;
  }

  /** 居民收入|增长与…同步: the goal is the growth, the name goes without it. */
  private static int noun(String masked, int start, int end) {
    return end - start > 2 && GROWTH.before(masked, end, start) != null ? end - 2 : end;
  }

  /** Adds a goal for each of the coordinated names that is tracked. */
  private void add(List<Goal> goals, String text, String masked, int from, int to, int end) {
    // 城镇和农村居民人均可支配收入: one name for two things
    Name whole = names.before(text, masked, from, noun(masked, from, to), false);
    if (whole != null && whole.indicators().size() > 1) {
      whole.indicators().forEach(id -> goals.add(new Goal(whole.as(id), to, end)));
      return;
    }
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || "、和与及".indexOf(masked.charAt(at)) >= 0) {
        Name name = names.before(text, masked, start, noun(masked, start, at), false);
        if (name != null) {
          name.indicators().forEach(id -> goals.add(new Goal(name.as(id), to, end)));
        }
        start = at + 1;
      }
    }
  }
}
