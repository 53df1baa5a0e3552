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
  private static final String EACH_SHARE = "分别占";

  private final NameReader names;

  DistributedStatement(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    int count = statement.amounts().size();
    Name whole = several(names.before(statement, false), count);
    List<Name> parts = List.of();
    if (whole != null && subjects.size() == count && isShareOfEach(whole)) {
      parts = shares(whole, subjects);
    } else if (whole == null) {
      // 分别达9万元、3万元，增长8%、9%: the list goes on
      boolean goesOn = statement.predicate().nearest() != null && subjects.size() == count;
      parts = goesOn && count > 1 ? subjects : parts;
      Name only = several(count > 1 && subjects.size() == 1 ? subjects.get(0) : null, count);
      // 城乡居民收入翻番，年均分别增长11%和14%
      parts = only == null || only.indicators().size() != count ? parts : each(only);
    } else if (count > 1 && listed(statement, whole).size() == count) {
      parts = kinds(statement, whole);
    } else if (isEach(statement, whole)) {
      parts = parts(statement, whole, areMeasures(statement, whole) ? pieces(statement, whole) : 0);
      parts = parts.size() > 1 ? parts : List.of();
    } else if (count > 1 && (statement.isDistributed() || whole.indicators().size() == count)) {
      parts = parts(statement, whole, count);
      // 分别增长23%、21%和65%: numbers of things that are not named here are none of the whole place
      parts = parts.size() == count ? parts : List.of(whole.untracked());
    } else if (count > 1 && statement.predicate().nearest() != null) {
      // 城镇居民人均可支配收入、农民人均纯收入达到2万元、9000元
      List<Name> tracked = parts(statement, whole, count);
      boolean all =
          statement.predicate().isChange()
              || statement.before().size() == count
              || !isOfOneKind(statement)
              || tracked.stream().allMatch(part -> part.indicators().size() == 1);
      parts = all && tracked.size() == count ? tracked : parts;
    }
    return parts.isEmpty() ? List.of() : claims(statement, parts);
  }

  /** 出口8亿元、进口3亿元，|分别占全省的2%、1%. */
  static boolean isShareOfEach(Name name) {
    return name.words().startsWith(EACH_SHARE);
  }

  private List<Name> shares(Name whole, List<Name> subjects) {
    int cut = EACH_SHARE.length() - 1;
    Name share =
        new Name(whole.start() + cut, whole.end(), whole.words().substring(cut), List.of(), false);
    return subjects.stream().map(subject -> names.share(share, subject)).toList();
  }

  /** 城乡居民收入分别增长4%、6%: where two numbers follow, the name stands for two things. */
  private @Nullable Name several(@Nullable Name name, int count) {
    List<String> ids = name == null ? List.of() : names.joined(name.words(), count);
    return name == null || count < 2 || ids.isEmpty()
        ? name
        : new Name(name.start(), name.end(), name.words(), ids, name.added());
  }

  /** The names of a list that 等 closes before a name: 集成电路、新能源汽车|等重点产品产量. */
  private static List<String> listed(Statement statement, Name whole) {
    int end = whole.start() - 1;
    boolean closed = end > statement.from() && statement.masked().charAt(end) == '等';
    return closed && statement.isDistributed()
        ? Coordination.cut(statement.text(), statement.masked(), statement.from(), end, "、")
        : List.of();
  }

  /** Each kind of the list with what is measured: 集成电路产量, 新能源汽车产量. */
  private static List<Name> kinds(Statement statement, Name whole) {
    String measure = Coordination.measure(whole.words());
    return listed(statement, whole).stream()
        .map(
            kind ->
                new Name(
                    statement.from(),
                    statement.predicate().start(),
                    kind + measure,
                    List.of(),
                    whole.added()))
        .toList();
  }

  /** A、B均增长x, A和B分别增长x; 城乡居民人均可支配收入增长x and A总额、B余额翻一番 too are said of each. */
  private boolean isEach(Statement statement, Name whole) {
    Predicate predicate = statement.predicate();
    boolean relative = statement.first().inPercent() || statement.first().growth();
    boolean both = whole.indicators().size() == 2 && predicate.isChange();
    return statement.amounts().size() == 1
        && (predicate.has(Role.EACH) || (relative && (both || areMeasures(statement, whole))));
  }

  private static int pieces(Statement statement, Name whole) {
    return Coordination.cut(statement.text(), statement.masked(), whole.start(), whole.end(), "、和")
        .size();
  }

  private static List<Name> each(Name name) {
    return name.indicators().stream().map(name::as).toList();
  }

  /** Whether the coordinated names all say by themselves what they measure. */
  private static boolean areMeasures(Statement statement, Name whole) {
    String words = whole.words();
    boolean change = statement.predicate().isChange() || statement.first().growth();
    boolean one = words.indexOf('占') >= 0 || words.indexOf('与') >= 0;
    return change
        && !one
        && whole.indicators().isEmpty()
        && pieces(statement, whole) > 1
        && Coordination.cut(statement.text(), statement.masked(), whole.start(), whole.end(), "、和")
            .stream()
            .allMatch(part -> Coordination.measure(part).length() > 1);
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
        isOfOneKind(statement)
            ? Coordination.split(
                statement.text(), statement.masked(), whole.start(), whole.end(), wanted)
            : Coordination.cut(
                statement.text(), statement.masked(), whole.start(), whole.end(), "、和");
    words = words.size() == wanted || wanted == 0 ? words : List.of(whole.words());
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
            && parts.stream().allMatch(part -> part.indicators().size() == 1)
            && parts.stream().flatMap(part -> part.indicators().stream()).toList().equals(ids);
    return ids.size() < 2 || same ? parts : each(whole);
  }

  /** 游客和旅游总花费分别突破7000万人次和1000亿元: what is measured differently has no tail in common. */
  private static boolean isOfOneKind(Statement statement) {
    String unit = Units.bare(statement.first().unit());
    return statement.amounts().stream()
        .allMatch(amount -> amount.inPercent() || Units.bare(amount.unit()).equals(unit));
  }

  /** 实际利用|内资、外资: a name that ends like the first may lack what the first began with. */
  private static String headed(String first, String name) {
    int cut = first.length() - name.length();
    boolean alike = cut > 0 && first.charAt(first.length() - 1) == name.charAt(name.length() - 1);
    return alike ? first.substring(0, cut) + name : name;
  }
}
