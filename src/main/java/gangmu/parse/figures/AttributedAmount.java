package gangmu.parse.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has the amount stands behind it: 总投资7亿元的商业广场 is 商业广场总投资. */
final class AttributedAmount implements Construct {
  private static final WordList EXTENTS =
      WordList.of("总投资 总投资额 投资 投资额 总面积 面积 总长度 总里程 总规模 规模 总长 产能 年产能 年产值");

  private final NameReader names;

  AttributedAmount(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    int end = statement.predicate().start();
    String extent = EXTENTS.before(statement.masked(), end, statement.from());
    boolean attributed = statement.masked().startsWith("的", statement.last().end());
    Name thing = attributed && extent != null ? thing(statement) : null;
    if (extent == null || thing == null) {
      return List.of();
    }
    int start = end - extent.length();
    Name name = new Name(start, thing.end(), thing.words() + extent, List.of(), false);
    List<Claim> claims = new ArrayList<>();
    for (Amount amount : statement.amounts()) {
      claims.add(new Claim(name, amount, statement.predicate(), start, thing.end(), 0));
    }
    return claims;
  }

  /** 总投资40亿元的|12个|产业项目: what has it may be counted first. */
  private @Nullable Name thing(Statement statement) {
    int start = statement.last().end() + 1;
    int counted = ThingEnd.afterAmount(statement.masked(), start);
    return counted > start ? names.thingAt(statement, counted) : names.behind(statement);
  }
}
