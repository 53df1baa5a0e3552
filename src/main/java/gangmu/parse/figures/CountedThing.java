package gangmu.parse.figures;

import java.util.ArrayList;
import java.util.List;

/** The number before the name: 7家企业技术中心, 8条、12.3公里道路. */
final class CountedThing implements Construct {
  private final NameReader names;

  CountedThing(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    Amount last = statement.last();
    Name thing = names.behind(statement);
    boolean counted = last.counts();
    boolean measured = !counted && !last.inPercent() && !last.inPoints();
    boolean span = Units.needsVerb(Units.bare(last.unit()));
    // 提升四个出入口: a verb of change that nothing stands before says what was done to the things
    boolean done = counted && names.before(statement, true) == null;
    boolean change = statement.predicate().isChange() && !done;
    if (thing == null || span || statement.isDistributed() || change) {
      return List.of();
    }
    boolean listed = statement.first().counts() && statement.amounts().size() > 1;
    boolean named = names.before(statement, counted) != null;
    boolean verb = statement.predicate().nearest() != null || last.start() < last.number();
    if ((named && (verb || (measured && !listed))) || !(counted || measured)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Amount amount : statement.amounts()) {
      Predicate predicate = done ? Predicate.none(amount.start()) : statement.predicate();
      claims.add(new Claim(thing, amount, predicate, amount.start(), thing.end(), 0));
    }
    return claims;
  }
}
