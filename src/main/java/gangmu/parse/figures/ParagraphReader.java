package gangmu.parse.figures;

import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.text.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph, clause by clause, and remembers what its sentences speak of. */
final class ParagraphReader {
  private static final WordList ESTIMATES = WordList.of("预计 初步预计 经初步测算 初步测算 初步统计 有望 初步核算 预测 初步预测");
  private static final WordList OUTPUTS = WordList.of("产量 总产量 总产 年产量 年产");
  private static final WordList DEADLINES = WordList.of("年底前 年内 到年底 年底 上半年 下半年 年末 月底前 季度末 季度前");
  private static final WordList SCOPES = WordList.of("扣除 剔除 考虑 按可比 同口径 按同口径 不含 按现行 不考虑");

  /** How many characters a sentence may go on without naming its subject again. */
  private static final int REACH = 150;

  /** No more things have their numbers in one list: 甲、乙、丙分别增长8%、9%、10%. */
  private static final int MOST_RECENT = 100;

  /** How much of a clause says what it is about. */
  private static final int TOPIC = 4;

  private final FigureInput paragraph;
  private final String text;
  private final String masked;
  private final List<Construct> constructs;
  private final NameReader names;
  private final GoalInWords goals;
  private final RankReader ranks;
  private final Timeline timeline;
  private final FigureMaker maker;

  private List<Name> subjects = List.of();
  private final List<Name> recent = new ArrayList<>();
  private @Nullable Name topic;
  private List<Name> beforeShare = List.of();

  /** What the sentence counted last in each unit. */
  private final Map<String, Name> byUnit = new HashMap<>();

  private boolean estimated;
  private boolean estimatedThroughout;
  private boolean counted;
  private boolean partial;
  private boolean partialThroughout;
  private @Nullable String deadline;
  private @Nullable String scope;
  private @Nullable Measure last;
  private String lastUnit = "";

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
    this.ranks = new RankReader(names);
    this.timeline = timeline;
    this.maker = new FigureMaker(paragraph, masked, names, timeline, lines);
  }

  /** Adds the figures of the paragraph. */
  void read(List<Figure> figures) {
    timeline.enter(paragraph.part());
    timeline.plan(masked);
    for (Clause clause : Clause.split(masked)) {
      begin(clause);
      List<Figure> own = new ArrayList<>();
      if (clause.amounts().isEmpty()) {
        readSilent(clause, own);
      }
      boolean part = false;
      for (Statement statement : StatementReader.read(text, masked, clause)) {
        List<Claim> claims = claims(statement).stream().map(this::onTopic).toList();
        // 山区8县固定资产投资达到19亿元，生产总值增长11%: the sentence goes on about the part
        if (claims.stream().anyMatch(claim -> isOfPart(clause, claim.name()))) {
          partial = true;
          partialThroughout |= clause.opensSentence();
        }
        readClaims(part ? untracked(claims) : claims, own);
        // 开发区工业投资增长20%、规上工业增加值增长15%: the clause goes on about the part
        part |= claims.stream().anyMatch(claim -> PartOfPlace.begins(claim.name().words()));
      }
      for (RankReader.Rank rank : ranks.read(text, masked, clause, Construct.last(subjects))) {
        own.add(maker.of(rank, estimated));
      }
      own.sort(Comparator.comparingInt(Figure::end));
      for (Figure figure : own) {
        figures.add(figure.withId("i" + (figures.size() + 1)));
      }
    }
  }

  private boolean isOfPart(Clause clause, Name name) {
    return name.start() >= clause.start()
        && name.start() < clause.end()
        && name.start() <= clause.start() + PartOfPlace.LONGEST_LEAD
        && PartOfPlace.isSubject(
            text.substring(clause.start(), name.start()),
            name.words(),
            clause.opensSentence(),
            names);
  }

  private static List<Claim> untracked(List<Claim> claims) {
    return claims.stream().map(claim -> claim.of(claim.name().untracked())).toList();
  }

  /** 粮食生产再获丰收，总产量113万吨: a short noun lacks what the sentence began with. */
  private Claim onTopic(Claim claim) {
    Name name = claim.name();
    boolean open = topic != null && OUTPUTS.contains(name.words());
    for (int length = 2; open && topic != null && length <= topic.words().length(); length++) {
      String words = topic.words().substring(0, length) + name.words();
      List<String> ids = names.indicators(words);
      if (ids.size() == 1) {
        return claim.of(new Name(name.start(), name.end(), name.words(), ids, false));
      }
    }
    return claim;
  }

  private void readClaims(List<Claim> claims, List<Figure> own) {
    for (Claim claim : claims) {
      boolean same = subjects.contains(claim.name());
      Circumstances circumstances =
          new Circumstances(estimated, deadline, scope, partial, same ? last : null);
      Figure figure = maker.of(claim, circumstances);
      own.add(figure);
      last = figure.measure();
      lastUnit = Units.bare(figure.unit());
      if (claim.amount().counts()) {
        byUnit.put(Units.bare(figure.unit()), claim.name());
      }
    }
    if (!claims.isEmpty()) {
      boolean share = claims.get(0).name().words().indexOf('占') > 0;
      boolean same = share && subjects.contains(claims.get(0).name());
      beforeShare = same ? beforeShare : share ? subjects : List.of();
      subjects = claims.stream().map(Claim::name).distinct().toList();
      recent.removeAll(subjects);
      recent.addAll(subjects);
      recent.subList(0, Math.max(0, recent.size() - MOST_RECENT)).clear();
      scope = null;
    }
  }

  /** A clause without an amount may set a goal in words, name a subject, or limit what follows. */
  private void readSilent(Clause clause, List<Figure> own) {
    if (timeline.looksAhead()) {
      goals.read(text, masked, clause).forEach(goal -> own.add(maker.of(goal, deadline)));
    }
    Name name = names.before(text, masked, clause.start(), clause.end(), false);
    if (name == null || name.indicators().isEmpty()) {
      name = names.heading(text, masked, clause.start(), clause.end());
    }
    // 农村居民人均纯收入，考虑价格因素，增长4.3%
    subjects = name == null ? subjects : List.of(name);
    topic = head(clause);
    boolean calculated =
        masked.charAt(clause.start()) == '按' && masked.startsWith("计算", clause.end() - 2);
    if (calculated || SCOPES.at(masked, clause.start(), clause.end()) != null) {
      scope = text.substring(clause.start(), clause.end());
    }
  }

  private Name head(Clause clause) {
    int end = Math.min(clause.end(), clause.start() + TOPIC);
    return new Name(clause.start(), end, text.substring(clause.start(), end), List.of(), false);
  }

  private void begin(Clause clause) {
    boolean opens = clause.opensSentence() || masked.charAt(clause.start() - 1) == '；';
    if (clause.opensSentence()) {
      timeline.sentence();
      estimatedThroughout = false;
      partialThroughout = false;
      counted = false;
    }
    if (opens) {
      estimated = estimatedThroughout;
      topic = head(clause);
      beforeShare = List.of();
      if (clause.opensSentence() || !goesOn(clause)) {
        subjects = List.of();
        recent.clear();
      }
      byUnit.clear();
      scope = null;
      timeline.goOn();
    }
    partial = PartOfPlace.after(opens ? partialThroughout : partial, masked, clause);
    timeline.read(text, masked, clause);
    deadline = null;
    for (int at = clause.start(); at < clause.end(); at++) {
      deadline = deadline == null ? deadline(clause, at) : deadline;
      // 预计 at the head of a clause holds for what follows it in the sentence
      estimated |= opens(clause, at) && ESTIMATES.at(masked, at, clause.end()) != null;
    }
    estimatedThroughout |= estimated && !counted;
    counted |= !clause.amounts().isEmpty();
  }

  /** 居民收入达到3万元；|比2030年增长8%: what begins with its predicate goes on about what was spoken of. */
  private boolean goesOn(Clause clause) {
    if (clause.amounts().isEmpty()) {
      return false;
    }
    int end = clause.amounts().get(0).start();
    Predicate predicate = Predicate.read(masked, clause.start(), end);
    int next = clause.amounts().get(0).end();
    boolean closed = next >= masked.length() || "，。；、和".indexOf(masked.charAt(next)) >= 0;
    return closed && predicate.start() == clause.start() && predicate.isChange();
  }

  /** With the year and month before it: 2032年|底前, 6|月底前. */
  private @Nullable String deadline(Clause clause, int at) {
    String words = DEADLINES.at(masked, at, clause.end());
    int start = at;
    while (words != null
        && start > clause.start()
        && (Numerals.digit(masked.charAt(start - 1)) >= 0
            || (start < at && masked.charAt(start - 1) == '年'))) {
      start--;
    }
    return words == null ? null : text.substring(start, at + words.length());
  }

  private boolean opens(Clause clause, int at) {
    return at <= clause.start() + 2 || masked.charAt(at - 1) == '年';
  }

  /** 利用外资13亿美元，出口31亿美元，年均分别增长18%、24%: 分别 reaches back to as many as it has numbers. */
  private List<Name> spokenOf(Statement statement) {
    int count = statement.amounts().size();
    Predicate predicate = statement.predicate();
    Amount amount = statement.last();
    boolean relative = (amount.inPercent() || amount.unit().equals("倍")) && predicate.isChange();
    boolean each = count > 1 && text.startsWith("分别占", statement.from());
    boolean several = statement.isDistributed() || each || (count > 1 && relative);
    if (relative && count == 1 && !beforeShare.isEmpty()) {
      return beforeShare;
    }
    Name like = count == 1 ? counted(statement) : null;
    if (like != null) {
      return List.of(like);
    }
    boolean back = several && subjects.size() != count && recent.size() >= count;
    return back ? recent.subList(recent.size() - count, recent.size()) : subjects;
  }

  private List<Claim> claims(Statement statement) {
    Name subject = Construct.last(subjects);
    if (CountedThing.isField(statement) || CountedThing.areSteps(statement)) {
      Name tracked = names.heading(text, masked, statement.from(), statement.first().start());
      subjects = tracked == null ? subjects : List.of(tracked);
      return List.of();
    }
    Name like = counted(statement);
    if (like != null && names.isDeed(statement)) {
      return continued(statement, like);
    }
    boolean far = subject != null && statement.first().start() - subject.start() > REACH;
    for (Construct construct : constructs) {
      List<Claim> claims = construct.read(statement, far ? List.of() : spokenOf(statement));
      if (!claims.isEmpty()) {
        return claims;
      }
    }
    boolean same = Units.bare(statement.last().unit()).equals(lastUnit);
    boolean verb = statement.first().start() > statement.from();
    Name goesOn = like != null && verb ? like : same ? subject : null;
    return goesOn == null || far ? List.of() : continued(statement, goesOn);
  }

  /**
   * 实施项目298个、总投资30亿元，建成93个: what was counted in the same unit, where something measured in another
   * one has been spoken of since; null where nothing was.
   */
  private @Nullable Name counted(Statement statement) {
    Amount amount = statement.last();
    Name like = amount.counts() ? byUnit.get(Units.bare(amount.unit())) : null;
    if (like == null || amount.start() - like.start() > REACH) {
      return null;
    }
    boolean grew = last == Measure.GROWTH || last == Measure.AVERAGE_GROWTH;
    return grew && !subjects.contains(like) ? null : like;
  }

  /** The same unit goes on about the same thing. */
  private List<Claim> continued(Statement statement, Name subject) {
    boolean relative = statement.last().inPercent() || statement.last().inPoints();
    boolean kind = CountedThing.isKind(statement.last()) && names.behind(statement) != null;
    if (relative || kind || statement.amounts().size() > 1) {
      return List.of();
    }
    Amount amount = statement.first();
    return List.of(
        new Claim(
            subject.untracked(), amount, statement.predicate(), subject.start(), amount.end(), 0));
  }
}
