package gangmu.parse.figures;

import gangmu.parse.figures.PredicateWords.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * 分别 and 均: A、B分别增长x、y gives each name its number, A、B均增长x gives all of them the same. A name that
 * stands for several things at once (城乡居民人均可支配收入) has a number for each.
 */
final class DistributedStatement implements Construct {
  private final NameReader names;

  DistributedStatement(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    boolean each = statement.predicate().has(Role.EACH) && statement.amounts().size() == 1;
    if (!statement.isDistributed() && !each) {
      return List.of();
    }
    Name whole = names.before(statement, false);
    List<Name> parts =
        whole == null ? subjects : parts(statement, whole, each ? 0 : statement.amounts().size());
    // 分别达9万元、3万元，分别增长8%、9%: the list goes on
    boolean goesOn = whole == null && !each && parts.size() == statement.amounts().size();
    if (whole == null ? !goesOn : each && parts.size() < 2) {
      return List.of();
    }
    int start = parts.get(0).start();
    List<Claim> claims = new ArrayList<>();
    for (List<Amount> amounts : List.of(statement.before(), statement.amounts())) {
      boolean before = amounts == statement.before();
      for (int i = 0; i < Math.max(parts.size(), amounts.size()) && !amounts.isEmpty(); i++) {
        Name name = parts.get(Math.min(i, parts.size() - 1));
        Amount amount = amounts.get(Math.min(i, amounts.size() - 1));
        Predicate predicate = statement.predicate();
        int year = before ? ChangeStatement.yearBefore(predicate) : 0;
        claims.add(new Claim(name, amount, predicate, start, amount.end(), year));
      }
    }
    return claims;
  }

  private List<Name> parts(Statement statement, Name whole, int count) {
    int end = statement.predicate().start();
    List<Name> parts = new ArrayList<>();
    if (whole.indicators().size() > 1) {
      whole.indicators().forEach(id -> parts.add(whole.as(id)));
      return parts;
    }
    List<String> words =
        Coordination.split(statement.text(), statement.masked(), whole.start(), whole.end(), count);
    for (String name : words) {
      parts.add(new Name(whole.start(), end, name, names.indicators(name), whole.added()));
    }
    return parts;
  }
}
