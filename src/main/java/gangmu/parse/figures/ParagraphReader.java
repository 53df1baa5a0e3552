package gangmu.parse.figures;

import gangmu.model.Bound;
import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.model.Status;
import gangmu.parse.figures.PredicateWords.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph, clause by clause, and remembers what its sentences speak of. */
final class ParagraphReader {
  private static final WordList ESTIMATES = WordList.of("预计 初步预计 经初步测算 有望");
  private static final WordList GOALS = WordList.of("目标 的目标 预定目标 的预定目标 预期目标 的预期目标");
  private static final WordList DEADLINES = WordList.of("年底前 年内 到年底 年底 上半年 年末");

  /** How many characters a sentence may go on without naming its subject again. */
  private static final int REACH = 150;

  private final FigureInput paragraph;
  private final String text;
  private final String masked;
  private final List<Construct> constructs;
  private final NameReader names;
  private final GoalInWords goals;
  private final Timeline timeline;
  private final SourceLines lines;

  private List<Name> subjects = List.of();
  private boolean estimated;
  private @Nullable String deadline;

  ParagraphReader(
      FigureInput paragraph,
      List<Construct> constructs,
      NameReader names,
      Timeline timeline,
      SourceLines lines) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.masked = Mask.of(text);
    this.constructs = constructs;
    this.names = names;
    this.goals = new GoalInWords(names);
    this.timeline = timeline;
    this.lines = lines;
  }

  /** Adds the figures of the paragraph. */
  void read(List<Figure> figures) {
    timeline.enter(paragraph.part());
    for (Clause clause : Clause.split(masked)) {
      begin(clause);
      if (clause.amounts().isEmpty()) {
        readGoal(clause, figures);
        Name name = names.before(text, masked, clause.start(), clause.end(), false);
        // 农村居民人均纯收入，考虑价格因素，增长4.3%
        subjects = name == null || name.indicators().isEmpty() ? subjects : List.of(name);
      }
      for (Statement statement : StatementReader.read(text, masked, clause)) {
        List<Claim> claims = claims(statement);
        for (Claim claim : claims) {
          figures.add(figure("i" + (figures.size() + 1), claim));
        }
        if (!claims.isEmpty()) {
          subjects = claims.stream().map(Claim::name).distinct().toList();
        }
      }
    }
  }

  private void begin(Clause clause) {
    if (clause.opensSentence()) {
      timeline.sentence();
      estimated = false;
    }
    if (clause.opensSentence() || masked.charAt(clause.start() - 1) == '；') {
      subjects = List.of();
    }
    timeline.read(text, masked, clause);
    deadline = null;
    for (int at = clause.start(); at < clause.end(); at++) {
      deadline = deadline == null ? DEADLINES.at(masked, at, clause.end()) : deadline;
      // 预计 at the head of a clause holds for what follows it in the sentence
      estimated |= opens(clause, at) && ESTIMATES.at(masked, at, clause.end()) != null;
    }
  }

  private boolean opens(Clause clause, int at) {
    return at <= clause.start() + 2 || masked.charAt(at - 1) == '年';
  }

  private List<Claim> claims(Statement statement) {
    Name subject = Construct.last(subjects);
    boolean far = subject != null && statement.first().start() - subject.start() > REACH;
    for (Construct construct : constructs) {
      List<Claim> claims = construct.read(statement, far ? List.of() : subjects);
      if (!claims.isEmpty()) {
        return claims;
      }
    }
    return List.of();
  }

  private Figure figure(String id, Claim claim) {
    Amount amount = claim.amount();
    Predicate predicate = claim.predicate();
    int year = claim.year();
    if (year <= 0) {
      year = year == ChangeStatement.BEFORE_PERIOD ? timeline.yearBefore() : timeline.year();
    }
    Measure measure = MeasureRule.of(claim);
    List<String> ids = claim.name().indicators();
    boolean tracked = ids.size() == 1 && names.accepts(ids.get(0), measure, amount);
    String period = predicate.span() == null ? timeline.period() : predicate.span();
    return new Figure(
        id,
        tracked ? ids.get(0) : null,
        claim.name().words(),
        status(claim),
        year,
        period,
        measure,
        MeasureRule.signed(claim, amount.value()),
        amount.upper() == null ? null : MeasureRule.signed(claim, amount.upper()),
        amount.unit(),
        amount.bound(),
        predicate.scope(),
        deadline,
        text.substring(amount.start(), amount.end()),
        paragraph.paragraphId(),
        claim.quoteStart(),
        text.substring(claim.quoteStart(), claim.quoteEnd()),
        lines.of(paragraph.paragraphId(), claim.quoteStart(), claim.quoteEnd()));
  }

  private Status status(Claim claim) {
    boolean goal = GOALS.at(masked, claim.amount().end(), masked.length()) != null;
    if (claim.year() == 0 && (timeline.looksAhead() || goal)) {
      return Status.TARGET;
    }
    boolean expected = estimated || claim.predicate().has(Role.ESTIMATE);
    return expected ? Status.ESTIMATE : Status.ACTUAL;
  }

  private void readGoal(Clause clause, List<Figure> figures) {
    if (timeline.looksAhead()) {
      for (GoalInWords.Goal goal : goals.read(text, masked, clause)) {
        figures.add(figure("i" + (figures.size() + 1), goal));
      }
    }
  }

  private Figure figure(String id, GoalInWords.Goal goal) {
    int start = goal.name().start();
    return new Figure(
        id,
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
        text.substring(goal.start(), goal.end()),
        paragraph.paragraphId(),
        start,
        text.substring(start, goal.end()),
        lines.of(paragraph.paragraphId(), start, goal.end()));
  }
}
