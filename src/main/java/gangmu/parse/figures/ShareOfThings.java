package gangmu.parse.figures;

import java.util.List;

/** A share before what has it: 90%以上的学校通过验收, 95%事项网上可办. */
final class ShareOfThings implements Construct {
  private final NameReader names;

  ShareOfThings(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    Amount last = statement.last();
    boolean plain = statement.predicate().nearest() == null && !statement.predicate().isChange();
    Name thing = plain && last.inPercent() ? names.behind(statement) : null;
    if (thing == null || Lead.leads(thing.words()) || names.before(statement, false) != null) {
      return List.of();
    }
    return statement.amounts().stream()
        .map(
            amount ->
                new Claim(thing, amount, statement.predicate(), amount.start(), thing.end(), 0))
        .toList();
  }
}
