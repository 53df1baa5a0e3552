package gangmu.parse.figures;

import gangmu.parse.figures.PredicateWords.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  public List<Claim> read(Statement statement, @Nullable Name subject) {
    boolean each = statement.predicate().has(Role.EACH) && statement.amounts().size() == 1;
    if (!statement.isDistributed() && !each) {
      return List.of();
    }
    int end = statement.predicate().start();
    Name whole = names.before(statement, false);
    if (whole == null) {
      return List.of();
    }
    List<Name> parts = parts(statement, whole, end, each ? 0 : statement.amounts().size());
    if (each && parts.size() < 2) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Amount> amounts : List.of(statement.before(), statement.amounts())) {
      boolean before = amounts == statement.before();
      for (int i = 0; i < Math.max(parts.size(), amounts.size()) && !amounts.isEmpty(); i++) {
        Name name = parts.get(Math.min(i, parts.size() - 1));
        Amount amount = amounts.get(Math.min(i, amounts.size() - 1));
        Predicate predicate = statement.predicate();
        int year = before ? ChangeStatement.yearBefore(predicate) : 0;
        claims.add(new Claim(name, amount, predicate, whole.start(), amount.end(), year));
      }
    }
    return claims;
  }

  private List<Name> parts(Statement statement, Name whole, int end, int count) {
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
