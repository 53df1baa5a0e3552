package gangmu.parse.figures;

import gangmu.model.Bound;
import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.model.Status;
import gangmu.parse.figures.PredicateWords.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a paragraph out of what was read in its clauses. */
final class FigureMaker {
  private static final WordList GOALS =
      WordList.of("目标 的目标 预定目标 的预定目标 预期目标 的预期目标 的年初目标 的年度目标 的计划目标 计划目标 的计划");

  /** Before the goal that a result is held against: 略低于8%的预定目标. */
  private static final WordList AGAINST = WordList.of("高于 低于 超过 不低于 超");

  private static final WordList ACCUMULATED =
      WordList.of("累计 累积 累计完成 累计实现 累计投入 累计新增 累计建成 累计减免 累计安排 累计发放 累计争取 累计兑现 累计引进 累计培育");

  private static final int LONGEST_LEAD = 6;

  private final FigureInput paragraph;
  private final String text;
  private final String masked;
  private final NameReader names;
  private final Timeline timeline;
  private final SourceLines lines;

  FigureMaker(
      FigureInput paragraph,
      String masked,
      NameReader names,
      Timeline timeline,
      SourceLines lines) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.masked = masked;
    this.names = names;
    this.timeline = timeline;
    this.lines = lines;
  }

  /** The figure of a claim. */
  Figure of(Claim claim, Circumstances circumstances) {
    Amount amount = claim.amount();
    Predicate predicate = claim.predicate();
    boolean goal = isGoal(claim);
    Measure measure = measure(claim, circumstances.last());
    boolean gap = predicate.has(Role.GAP) && amount.inPoints();
    String scope = predicate.scope() == null ? circumstances.scope() : predicate.scope();
    scope = scope == null && isAccumulated(claim) ? "累计" : asWritten(scope, amount.start());
    scope = "累计".equals(scope) && isOfOneYear(claim) ? null : scope;
    return new Figure(
        "",
        gap || circumstances.partial() ? null : indicator(claim, measure),
        claim.name().words(),
        status(claim, goal, circumstances.estimated()),
        year(claim),
        predicate.span() == null ? timeline.period() : predicate.span(),
        measure,
        MeasureRule.signed(claim, amount.value()),
        amount.upper() == null ? null : MeasureRule.signed(claim, amount.upper()),
        amount.unit(),
        goal && isHeldAgainst(amount) ? Bound.EXACT : amount.bound(),
        scope,
        circumstances.deadline(),
        text.substring(amount.start(), amount.end()),
        paragraph.paragraphId(),
        claim.quoteStart(),
        text.substring(claim.quoteStart(), claim.quoteEnd()),
        lines.of(paragraph.paragraphId(), claim.quoteStart(), claim.quoteEnd()));
  }

  /** 全年累计新增城镇就业5万人. */
  private boolean isOfOneYear(Claim claim) {
    int start = claim.name().start();
    return masked.substring(Math.max(0, start - LONGEST_LEAD - 2), start).contains("全年");
  }

  /** The words of a scope that a closed stretch stands in: 高于“十五五”. */
  private @Nullable String asWritten(@Nullable String scope, int before) {
    int at =
        scope == null || scope.indexOf(Mask.CLOSED) < 0 ? -1 : masked.lastIndexOf(scope, before);
    return scope == null || at < 0 ? scope : text.substring(at, at + scope.length());
  }

  /** 累计完成|固定资产投资1万亿元. */
  private boolean isAccumulated(Claim claim) {
    int start = claim.name().start();
    return claim.amount().end() > start
        && ACCUMULATED.before(masked, start, Math.max(0, start - LONGEST_LEAD)) != null;
  }

  private @Nullable String indicator(Claim claim, Measure measure) {
    List<String> ids = claim.name().indicators();
    boolean tracked = ids.size() == 1 && names.accepts(ids.get(0), measure, claim.amount());
    return tracked ? ids.get(0) : null;
  }

  private int year(Claim claim) {
    if (claim.year() > 0) {
      return claim.year();
    }
    if (claim.year() != ChangeStatement.BEFORE_PERIOD) {
      return timeline.year();
    }
    int plan = Timeline.endOfPlan(text, claim.amount().start());
    return plan > 0 ? plan : timeline.yearBefore();
  }

  /** 增长5%以上、力争达到6% goes on about the growth, and so does a result held against 8%的目标. */
  private static Measure measure(Claim claim, @Nullable Measure last) {
    Measure measure = MeasureRule.of(claim);
    boolean growth = last == Measure.GROWTH || last == Measure.AVERAGE_GROWTH;
    boolean goesOn = claim.name().start() < claim.quoteStart() || isCarried(claim);
    return last != null
            && measure == Measure.LEVEL
            && growth
            && claim.amount().inPercent()
            && goesOn
        ? last
        : measure;
  }

  private static boolean isCarried(Claim claim) {
    return claim.name().end() < claim.predicate().start();
  }

  private boolean isGoal(Claim claim) {
    return GOALS.at(masked, claim.amount().end(), masked.length()) != null;
  }

  private boolean isHeldAgainst(Amount amount) {
    return AGAINST.at(masked, amount.start(), amount.number()) != null;
  }

  private Status status(Claim claim, boolean goal, boolean estimated) {
    if (claim.year() == 0 && (timeline.looksAhead() || timeline.isFuture() || goal)) {
      return Status.TARGET;
    }
    boolean expected =
        estimated
            || claim.predicate().has(Role.ESTIMATE)
            || text.startsWith("（预计", claim.amount().end());
    return expected ? Status.ESTIMATE : Status.ACTUAL;
  }

  /** The figure of a goal in words. */
  Figure of(GoalInWords.Goal goal, @Nullable String deadline) {
    int start = goal.name().start();
    int end = goal.end();
    return new Figure(
        "",
        goal.name().indicators().get(0),
        goal.name().words(),
        Status.TARGET,
        timeline.year(),
        timeline.period(),
        Measure.GROWTH,
        null,
        null,
        "%",
        Bound.EXACT,
        null,
        deadline,
        text.substring(goal.start(), end),
        paragraph.paragraphId(),
        start,
        text.substring(start, end),
        lines.of(paragraph.paragraphId(), start, end));
  }

  /** The figure of a rank. */
  Figure of(RankReader.Rank rank, boolean estimated) {
    int start = rank.name().start();
    boolean ahead = timeline.looksAhead();
    return new Figure(
        "",
        null,
        rank.name().words(),
        ahead ? Status.TARGET : estimated ? Status.ESTIMATE : Status.ACTUAL,
        timeline.year(),
        timeline.period(),
        Measure.RANK,
        BigDecimal.valueOf(rank.place()),
        null,
        "位",
        Bound.EXACT,
        rank.among(),
        null,
        text.substring(rank.start(), rank.end()),
        paragraph.paragraphId(),
        start,
        text.substring(start, rank.end()),
        lines.of(paragraph.paragraphId(), start, rank.end()));
  }
}
