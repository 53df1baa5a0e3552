package gangmu.parse.figures;

import gangmu.model.Bound;
import gangmu.parse.figures.PredicateWords.Role;
import gangmu.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Name, verb, number: 全市高新技术企业突破4200家. Where the name is left out, the sentence goes on about what
 * it spoke of last: 达到8000亿元、增长4%.
 */
final class PlainStatement implements Construct {
  /** Names that only point back: 国内生产总值增长6.6%，总量突破90万亿元. */
  private static final Set<String> POINTING =
      Set.of("总量", "总额", "总数", "总规模", "增速", "增幅", "其总量", "总量已");

  /** A share is measured where the name says so, for 以7.8%的速度 measures nothing. */
  private static final WordList SHARES =
      WordList.of("率 比 比重 比例 比率 占比 强度 份额 指数 程度 度 幅 面 权重 水平 支出 收入 速");

  /** 排名前进5位 counts no things. */
  private static final WordList MOVES = WordList.of("前进 前移 上升 提升 跃升 晋升 排名 位次 名次 后移 下降");

  private static final WordList DESCRIBED =
      WordList.of("企业 县 乡镇 镇 乡 村 园区 开发区 项目 产业 集群 街道 区县 地区 城市 工业企业 外贸企业 外贸型企业 脱贫人口 人口 农户 薄弱村");

  /** 增长6.5%左右，努力争取7.5%. */
  private static final WordList HOPES = WordList.of("争取 力争 确保 努力争取 努力达到 奋斗目标");

  private final NameReader names;

  PlainStatement(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    Predicate predicate = statement.predicate();
    Name name = name(statement, Construct.last(subjects));
    if (name == null || isKind(statement)) {
      return List.of();
    }
    if (Units.bare(statement.last().unit()).equals("位")
        && MOVES.before(name.words(), name.words().length(), 0) != null) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Amount amount : statement.amounts()) {
      String unit = Units.bare(amount.unit());
      boolean verb = predicate.nearest() != null || predicate.isChange() || amount.growth();
      boolean bounded = amount.start() < amount.number() || amount.end() > amount.number() + 8;
      // 重污染天气|5天: the name says what is measured
      boolean days = unit.equals("天") && name.words().indexOf('天') >= 0;
      boolean idle =
          Units.needsVerb(unit) && !verb && !bounded && !days && name.indicators().isEmpty();
      if (!idle && (!amount.inPercent() || verb || isShare(name) || isPart(statement, amount))) {
        boolean apart = describes(statement, amount) || statement.isDistributed();
        Name what = apart ? name.untracked() : name;
        int year = ChangeStatement.yearOf(predicate);
        claims.add(new Claim(what, amount, predicate, name.start(), amount.end(), year));
      }
    }
    return claims;
  }

  /** 新增|1000万美元以上|的项目, 签约|亿元以上|项目: the sum tells what kind is meant, and nothing has it. */
  private boolean isKind(Statement statement) {
    Amount last = statement.last();
    Name own = names.before(statement, last.counts());
    boolean open = own == null || names.isAddition(own) || !isMeasured(statement, own);
    return CountedThing.isKind(last)
        && !CountedThing.isMore(statement)
        && open
        && (isOfKind(names.behind(statement), own) || isCounted(statement));
  }

  private static boolean isOfKind(@Nullable Name thing, @Nullable Name own) {
    String words = thing == null ? "" : thing.words();
    boolean described = own == null;
    for (int at = 0; at < words.length() && !described; at++) {
      described = DESCRIBED.at(words, at, words.length()) != null;
    }
    return thing != null && described && ThingEnd.verb(words, 0, words.length()) == null;
  }

  /** Whether a verb or the name itself says that a sum follows: 投资|亿元以上. */
  private static boolean isMeasured(Statement statement, Name own) {
    return statement.predicate().nearest() != null
        || statement.predicate().isChange()
        || !own.indicators().isEmpty()
        || !Coordination.measure(own.words()).isEmpty();
  }

  /** 企业1户、超50亿元|3户: the sum tells which are counted. */
  private static boolean isCounted(Statement statement) {
    int end = statement.last().end();
    return end < statement.masked().length() && Numerals.digit(statement.masked().charAt(end)) >= 0;
  }

  private @Nullable Name name(Statement statement, @Nullable Name subject) {
    Predicate predicate = statement.predicate();
    Name own = names.before(statement, statement.last().counts());
    if (own == null) {
      boolean goesOn = predicate.isChange() || predicate.nearest() != null || isBounded(statement);
      goesOn |=
          HOPES.before(statement.masked(), statement.first().start(), statement.from()) != null;
      goesOn |=
          statement.first().growth() || (predicate.has(Role.GAP) && statement.first().inPoints());
      boolean whole =
          predicate.nearest() == Role.LEVEL || statement.last().bound() == Bound.MORE_THAN;
      // 新增高新技术企业30家、达到120家
      return !goesOn || subject == null ? null : whole ? subject.asWhole() : subject;
    }
    if (subject == null) {
      return own;
    }
    if (names.isAddition(own)) {
      return subject.asAdded();
    }
    if (POINTING.contains(own.words())) {
      return subject.asWhole();
    }
    if (own.words().equals("人均") && !names.indicators("人均" + subject.words()).isEmpty()) {
      // 国内生产总值达到840亿元，人均超过2300美元
      String words = own.words() + subject.words();
      return new Name(subject.start(), own.end(), words, names.indicators(words), false);
    }
    if (names.isShare(own)) {
      return names.share(own, subject);
    }
    Name whole = own.start() == statement.from() ? elliptic(own, subject) : own;
    boolean goesOn = statement.masked().startsWith("、", statement.from() - 1);
    return goesOn && subject.added() ? whole.asAdded() : whole;
  }

  /** 粮食播种面积3320万亩、产量1285万吨: the noun lacks what the name before began with. */
  private Name elliptic(Name own, Name subject) {
    if (!own.indicators().isEmpty() || own.words().equals("资金")) {
      return own;
    }
    for (int length = Math.min(subject.words().length(), 8); length > 1; length--) {
      String words = subject.words().substring(0, length) + own.words();
      List<String> indicators = own.words().length() > 4 ? List.of() : names.indicators(words);
      if (indicators.size() == 1) {
        return new Name(subject.start(), own.end(), words, indicators, false);
      }
    }
    return own;
  }

  /** 年度任务的110%. */
  private static boolean isPart(Statement statement, Amount amount) {
    return amount.number() > 0 && statement.masked().startsWith("的", amount.start() - 1);
  }

  /** 财政收入超亿元的乡镇: the amount tells which, and is none of the whole place. */
  private static boolean describes(Statement statement, Amount amount) {
    int at = amount.end() + (statement.masked().startsWith("的", amount.end()) ? 1 : 0);
    return DESCRIBED.at(statement.masked(), at, statement.masked().length()) != null;
  }

  private static boolean isBounded(Statement statement) {
    return statement.first().start() < statement.first().number();
  }

  private static boolean isShare(Name name) {
    String words = name.words();
    return !name.indicators().isEmpty()
        || words.indexOf('占') >= 0
        || SHARES.before(words, words.length(), 0) != null;
  }
}
