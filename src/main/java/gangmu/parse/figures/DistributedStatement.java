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
    int count = statement.amounts().size();
    Name whole = names.before(statement, false);
    List<Name> parts = List.of();
    if (whole == null) {
      // 分别达9万元、3万元，增长8%、9%: the list goes on
      boolean goesOn = statement.predicate().nearest() != null && subjects.size() == count;
      parts = goesOn && count > 1 ? subjects : parts;
    } else if (isEach(statement, whole)) {
      parts = parts(statement, whole, 0);
      parts = parts.size() > 1 ? parts : List.of();
    } else if (count > 1 && (statement.isDistributed() || whole.indicators().size() == count)) {
      parts = parts(statement, whole, count);
    } else if (count > 1 && statement.predicate().nearest() != null) {
      // 城镇居民人均可支配收入、农民人均纯收入达到2万元、9000元
      List<Name> tracked = parts(statement, whole, count);
      boolean all = tracked.stream().allMatch(part -> part.indicators().size() == 1);
      parts = all && tracked.size() == count ? tracked : parts;
    }
    return parts.isEmpty() ? List.of() : claims(statement, parts);
  }

  /** A、B均增长x; 城乡居民人均可支配收入增长x too is said of both. */
  private static boolean isEach(Statement statement, Name whole) {
    Predicate predicate = statement.predicate();
    boolean both = whole.indicators().size() == 2 && predicate.isChange();
    return statement.amounts().size() == 1
        && (predicate.has(Role.EACH) || (both && statement.first().inPercent()));
  }

  private static int startYear(Predicate predicate, boolean before) {
    return before ? ChangeStatement.yearBefore(predicate) : ChangeStatement.yearOf(predicate);
  }

  private static List<Claim> claims(Statement statement, List<Name> parts) {
    int start = parts.get(0).start();
    List<Claim> claims = new ArrayList<>();
    for (List<Amount> amounts : List.of(statement.before(), statement.amounts())) {
      boolean before = amounts == statement.before();
      for (int i = 0; i < Math.max(parts.size(), amounts.size()) && !amounts.isEmpty(); i++) {
        Name name = parts.get(Math.min(i, parts.size() - 1));
        Amount amount = amounts.get(Math.min(i, amounts.size() - 1));
        Predicate predicate = statement.predicate();
        boolean from = before || statement.before().isEmpty();
        int year = from ? startYear(predicate, before) : 0;
        claims.add(new Claim(name, amount, predicate, start, amount.end(), year));
      }
    }
    return claims;
  }

  private List<Name> parts(Statement statement, Name whole, int count) {
    int end = statement.predicate().start();
    List<String> ids = whole.indicators();
    int wanted = ids.size() > 1 ? ids.size() : count;
    List<String> words =
        Coordination.split(
            statement.text(), statement.masked(), whole.start(), whole.end(), wanted);
    List<Name> parts = new ArrayList<>();
    for (String name : words) {
      List<String> tracked = names.indicators(name);
      String headed = tracked.isEmpty() ? headed(words.get(0), name) : name;
      List<String> found = headed.equals(name) ? tracked : names.indicators(headed);
      parts.add(
          new Name(whole.start(), end, found.isEmpty() ? name : headed, found, whole.added()));
    }
    boolean same =
        parts.size() == ids.size()
            && parts.stream().flatMap(part -> part.indicators().stream()).toList().equals(ids);
    return ids.size() < 2 || same ? parts : ids.stream().map(whole::as).toList();
  }

  /** 实际利用|内资、外资: a name that ends like the first may lack what the first began with. */
  private static String headed(String first, String name) {
    int cut = first.length() - name.length();
    boolean alike = cut > 0 && first.charAt(first.length() - 1) == name.charAt(name.length() - 1);
    return alike ? first.substring(0, cut) + name : name;
  }
}
