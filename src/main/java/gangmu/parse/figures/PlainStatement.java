package gangmu.parse.figures;

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

  private final NameReader names;

  PlainStatement(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    Predicate predicate = statement.predicate();
    Name name = name(statement, Construct.last(subjects));
    if (name == null) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Amount amount : statement.amounts()) {
      String unit = Units.bare(amount.unit());
      boolean verb = predicate.nearest() != null || predicate.isChange();
      boolean bounded = amount.start() < amount.number() || amount.end() > amount.number() + 8;
      boolean idle = Units.needsVerb(unit) && !verb && !bounded && name.indicators().isEmpty();
      if (!idle && (!amount.inPercent() || verb || isShare(name))) {
        claims.add(new Claim(name, amount, predicate, name.start(), amount.end(), 0));
      }
    }
    return claims;
  }

  private @Nullable Name name(Statement statement, @Nullable Name subject) {
    Predicate predicate = statement.predicate();
    Name own = names.before(statement, statement.last().counts());
    if (own == null) {
      boolean goesOn = predicate.isChange() || predicate.nearest() != null || isBounded(statement);
      return goesOn ? subject : null;
    }
    if (subject == null) {
      return own;
    }
    if (POINTING.contains(own.words())) {
      return subject.asWhole();
    }
    Name whole = own.start() == statement.from() ? elliptic(own, subject) : own;
    boolean goesOn = statement.masked().startsWith("、", statement.from() - 1);
    return goesOn && subject.added() ? whole.asAdded() : whole;
  }

  /** 粮食播种面积3320万亩、产量1285万吨: the noun lacks what the name before began with. */
  private Name elliptic(Name own, Name subject) {
    if (!own.indicators().isEmpty()) {
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
