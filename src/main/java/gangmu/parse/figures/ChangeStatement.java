package gangmu.parse.figures;

import java.util.ArrayList;
import java.util.List;

/** 由A到B: the thing stood at the first number and stands at the second. */
final class ChangeStatement implements Construct {
  /** The year of the first number where the text leaves it to the period. */
  static final int BEFORE_PERIOD = -1;

  private final NameReader names;

  ChangeStatement(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    if (statement.before().isEmpty()) {
      return List.of();
    }
    Name subject = Construct.last(subjects);
    Name own = names.before(statement, false);
    Name name = own == null ? subject : own;
    if (own != null && subject != null && own.words().startsWith("占")) {
      name = names.share(own, subject);
    }
    if (name == null) {
      return List.of();
    }
    Predicate predicate = statement.predicate();
    List<Claim> claims = new ArrayList<>();
    for (Amount amount : statement.before()) {
      claims.add(
          new Claim(name, amount, predicate, name.start(), amount.end(), yearBefore(predicate)));
    }
    for (Amount amount : statement.amounts()) {
      claims.add(new Claim(name, amount, predicate, name.start(), amount.end(), 0));
    }
    return claims;
  }

  /** 从2015年的3万元，提高到…: the number that a change sets out from, though the clause ends there. */
  static int yearOf(Predicate predicate) {
    return predicate.has(PredicateWords.Role.FROM) ? yearBefore(predicate) : 0;
  }

  static int yearBefore(Predicate predicate) {
    return predicate.year() > 0 ? predicate.year() : BEFORE_PERIOD;
  }
}
