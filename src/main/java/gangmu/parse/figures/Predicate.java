package gangmu.parse.figures;

import gangmu.parse.figures.PredicateWords.Role;
import gangmu.text.Numerals;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said between a name and its number, read leftwards from the number: verbs, 年均, 分别, 同口径,
 * 比上年 … The word nearest to the number says what it measures (下降|到|5%).
 *
 * @param start where the predicate begins, which is where the name ends
 * @param roles what its words say
 * @param nearest the first of LEVEL, UP, DOWN, BETTER leftwards from the number; null where there
 *     is none
 * @param scope the condition of the comparison, as worded
 * @param span the span of the change (五年), as worded
 * @param year a year that stands in it (从|2020年的), or 0
 */
record Predicate(
    int start,
    Set<Role> roles,
    @Nullable Role nearest,
    @Nullable String scope,
    @Nullable String span,
    int year) {

  /** What a comparison may be made with: 比“十三五”时期, 比2010年, 比全国平均水平. */
  private static final int COMPARISON = 14;

  private static final WordList COMPARED_WITH =
      WordList.of(
          "时期 年 末 年初 全国 全省 全市 预算 计划 目标 同期 水平 平均 上年 去年 期间 底 以来 初 时期的 年的 同期的 上年的 末的 全国平均 全省平均 全市平均 全区 全州 目标任务 预期目标 年初目标 基础上 的基础上 平均值 增速 增长 平均增速 年前的 年前 水平线 规模以上工业 GDP");

  private static final WordList EQUALS = WordList.of("是 为 相当于");

  private static final WordList PERIODS = WordList.of("时期 期间 末 期末");

  private static final WordList GAPS = WordList.of("高于 低于 快于 慢于 好于 优于 高出 高过");
  private static final WordList PLAIN_GAPS = WordList.of("高于 低于 快于 慢于 高出");
  private static final WordList DEDUCTIONS = WordList.of("扣除 剔除 考虑 不含");
  private static final WordList DEDUCTED = WordList.of("因素 因素后 因素影响 因素影响后 影响后 后");

  private static final WordList PEERS = WordList.of("全国 全省 全市 全区 全州 全县 平均 水平 平均水平 平均值 平均增速");
  private static final WordList BASES = WordList.of("口径 口径计算 口径统计 口径核算 价格计算 价计算");
  private static final WordList PER_HEAD = WordList.of("年人均 月人均 人均 每人每年 每人每月 年均每人");

  private static final String EACH = "人户月年亩";

  private static final WordList SPAN_LEADS = WordList.of("连续 近 连续近 已连续");

  /** Reads leftwards from {@code end}, not beyond {@code limit}. */
  static Predicate read(String text, int limit, int end) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Role nearest = null;
    String scope = null;
    String span = null;
    int year = 0;
    int at = end;
    while (at > limit) {
      String word = PredicateWords.before(text, at, limit);
      int from = word == null ? comparison(text, limit, at) : at - word.length();
      Role role = word == null ? Role.COMPARED : PredicateWords.role(word);
      if (word == null && from < at && isGap(text, from, at, end)) {
        role = Role.GAP;
        scope = text.substring(from, end);
      }
      if (word == null && from == at) {
        from = yearBefore(text, limit, at);
        year = from < at ? yearAt(text, from) : year;
        role = Role.FILLER;
      }
      if (from == at) {
        from = spanBefore(text, limit, at);
      }
      if (from == at) {
        from = deduction(text, limit, at);
      }
      if (from == at) {
        from = basis(text, limit, at);
      }
      if (from == at) {
        from = each(text, limit, at);
      }
      boolean equals =
          at < end && text.charAt(end - 1) == '的' && EQUALS.contains(String.valueOf(word));
      if (from == at || (at < end && word != null && !equals && isNoVerbHere(word, role))) {
        break;
      }
      if (role == Role.COMPARED && word == null && scope == null && namesBase(text, from, at)) {
        scope = text.substring(from, at);
      }
      if (role == Role.RESPECTIVELY && word != null && word.length() > 2 && nearest == null) {
        // 分别达到
        nearest = Role.LEVEL;
      }
      boolean change = role == Role.UP || role == Role.DOWN || role == Role.BETTER;
      boolean measures = role == Role.LEVEL || change;
      if (measures && nearest == null) {
        nearest = role;
      }
      if (role == Role.COMPARED && nearest == null && EQUALS.at(text, from, at) != null) {
        nearest = Role.LEVEL;
      }
      scope = role == Role.SCOPE ? word : scope;
      if (from < at
          && word == null
          && role == Role.FILLER
          && (DEDUCTIONS.at(text, from, at) != null || text.charAt(from) == '按')) {
        scope = text.substring(from, at);
      }
      span = role == Role.SPAN ? word : span;
      roles.add(role);
      at = from;
    }
    return new Predicate(at, roles, nearest, scope, span, year);
  }

  /** Single characters are verbs only next to the number: 降|5%, but 严降 … 达到5%. */
  private static boolean isNoVerbHere(String word, Role role) {
    return word.length() == 1 && (role == Role.UP || role == Role.DOWN || "到至有是为".contains(word));
  }

  /** One that says nothing. */
  static Predicate none(int at) {
    return new Predicate(at, EnumSet.noneOf(Role.class), null, null, null, 0);
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether it speaks of a change rather than of a level. */
  boolean isChange() {
    return has(Role.RATE_UP)
        || has(Role.RATE_DOWN)
        || nearest == Role.UP
        || nearest == Role.DOWN
        || nearest == Role.BETTER;
  }

  boolean isFall() {
    return has(Role.RATE_DOWN) || nearest == Role.DOWN || (nearest == Role.LEVEL && has(Role.DOWN));
  }

  private static int comparison(String text, int limit, int end) {
    String object = COMPARED_WITH.before(text, end, limit);
    if (object == null && text.charAt(end - 1) == Mask.CLOSED) {
      return closed(text, limit, end);
    }
    int plan = plan(text, limit, end);
    if (plan < end) {
      return plan;
    }
    if (object == null) {
      return gap(text, limit, end);
    }
    for (int at = end - object.length(); at >= Math.max(limit, end - COMPARISON); at--) {
      char c = text.charAt(at);
      // 是“十一五”时期的|2.7倍
      if (object.endsWith("的") && (c == '是' || c == '为')) {
        return at;
      }
      if (c == '在' && object.endsWith("基础上")) {
        return at;
      }
      if ((c == '比' && "重例率值".indexOf(text.charAt(at + 1)) < 0) || c == '较') {
        boolean ratio = at > limit && "占之对".indexOf(text.charAt(at - 1)) >= 0;
        return ratio ? end : at;
      }
      if (GAPS.at(text, at, end) != null) {
        return at;
      }
    }
    return end;
  }

  /**
   * The start of a plan that is no part of a name where it ends here, or {@code end}: “八五”期间,
   * 由|“七五”时期的, 是“十一五”的 with its verb.
   */
  private static int plan(String text, int limit, int end) {
    int last = text.charAt(end - 1) == '的' ? end - 1 : end;
    String noun = PERIODS.before(text, last, limit);
    int close = noun == null ? last : last - noun.length();
    int at = close;
    while (at > limit && text.charAt(at - 1) == Mask.CLOSED) {
      at--;
    }
    boolean plan = close - at == 4 || close - at == 5;
    boolean named = plan && (noun != null || last < end);
    if (!named || (at > limit && "比较".indexOf(text.charAt(at - 1)) >= 0)) {
      return end;
    }
    String verb = last < end ? EQUALS.before(text, at, limit) : null;
    return verb == null ? at : at - verb.length();
  }

  /** 较2025年, 比“十四五”末: what is compared with is not the year before. */
  private static boolean namesBase(String text, int from, int at) {
    boolean base = false;
    for (int i = from; i < at; i++) {
      base |= Numerals.digit(text.charAt(i)) >= 0 || text.charAt(i) == Mask.CLOSED;
    }
    return base && "比较".indexOf(text.charAt(from)) >= 0;
  }

  /** The start of 较“十三五”, whose plan is closed, where it ends here, or {@code end}. */
  private static int closed(String text, int limit, int end) {
    int at = end - 1;
    while (at > limit && text.charAt(at) == Mask.CLOSED) {
      at--;
    }
    // 高于“九五”|5个百分点
    String gap = GAPS.before(text, at + 1, limit);
    return gap != null ? at + 1 - gap.length() : "比较".indexOf(text.charAt(at)) >= 0 ? at : end;
  }

  /** 高于全国, 比全国|高: the number is a distance. */
  private static boolean isGap(String text, int from, int at, int end) {
    // 比全国|分别|低2个百分点
    int next = text.startsWith("分别", at) ? at + 2 : at;
    boolean compared = "比较".indexOf(text.charAt(from)) >= 0 && next < end;
    return GAPS.at(text, from, at) != null
        || (compared
            && PEERS.before(text, at, from) != null
            && "高低快慢".indexOf(text.charAt(next)) >= 0);
  }

  /** The start of 按传统口径计算 where it ends here, or {@code end}. */
  private static int basis(String text, int limit, int end) {
    if (BASES.before(text, end, limit) == null) {
      return end;
    }
    int first = Math.max(limit, end - COMPARISON);
    int at = first < end ? text.substring(first, end).lastIndexOf('按') : -1;
    return at < 0 ? end : first + at;
  }

  /** The start of 年人均 where it ends here behind a verb (提高到|年人均|1800元), or {@code end}. */
  private static int each(String text, int limit, int end) {
    int apiece = apiece(text, limit, end);
    if (apiece < end) {
      return apiece;
    }
    String word = PER_HEAD.before(text, end, limit);
    int at = word == null ? end : end - word.length();
    return at > limit && "到至为达".indexOf(text.charAt(at - 1)) >= 0 ? at : end;
  }

  /** The start of 每人每月 where it ends here, or {@code end}: it says of what the number is. */
  private static int apiece(String text, int limit, int end) {
    int at = end;
    while (at - 2 >= limit
        && text.charAt(at - 2) == '每'
        && EACH.indexOf(text.charAt(at - 1)) >= 0) {
      at -= 2;
    }
    boolean average = at < end && at - 2 >= limit && text.startsWith("人均", at - 2);
    return average ? at - 2 : at;
  }

  /** The start of 快于城镇 where it ends here, or {@code end}. */
  private static int gap(String text, int limit, int end) {
    boolean listed = false;
    for (int at = end - 2; at >= Math.max(limit, end - COMPARISON); at--) {
      char c = text.charAt(at);
      listed |= c == '、';
      if ("，的了".indexOf(c) >= 0) {
        return end;
      }
      if (PLAIN_GAPS.at(text, at, end) != null) {
        // 分别|高于国家、自治区
        return listed && !text.startsWith("分别", at - 2) ? end : at;
      }
    }
    return end;
  }

  /** The start of 扣除留抵退税因素后 where it ends here, or {@code end}. */
  private static int deduction(String text, int limit, int end) {
    if (DEDUCTED.before(text, end, limit) == null) {
      return end;
    }
    for (int at = end - 3; at >= Math.max(limit, end - COMPARISON); at--) {
      if (DEDUCTIONS.at(text, at, end) != null) {
        return at;
      }
    }
    return end;
  }

  /** The start of 连续13年 or 近三年 where it ends here, or {@code end}. */
  private static int spanBefore(String text, int limit, int end) {
    if (text.charAt(end - 1) != '年') {
      return end;
    }
    int at = end - 1;
    while (at > Math.max(limit, end - 4)
        && (Numerals.digit(text.charAt(at - 1)) >= 0
            || Numerals.isHanNumeral(text.charAt(at - 1)))) {
      at--;
    }
    String lead = SPAN_LEADS.before(text, at, limit);
    return at == end - 1 || lead == null ? end : at - lead.length();
  }

  /** The start of a year that ends here (2020年, 2020年的, 到2020年), or {@code end}. */
  private static int yearBefore(String text, int limit, int end) {
    int last = end > limit && text.charAt(end - 1) == '的' ? end - 1 : end;
    int from = last - 5;
    boolean year = from >= limit && text.charAt(last - 1) == '年' && yearAt(text, from) > 0;
    // 提高到|2020年: there the verb is a longer one
    boolean until = year && last == end && "到".equals(PredicateWords.before(text, from, limit));
    return until ? from - 1 : year ? from : end;
  }

  private static int yearAt(String text, int at) {
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Numerals.digit(text.charAt(i));
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year;
  }
}
