package gangmu.parse.figures;

import gangmu.model.Bound;
import gangmu.parse.figures.PredicateWords.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parts a clause into statements. */
final class StatementReader {
  private static final WordList CONNECTORS = WordList.of("、 和 与 及 以及 、和");

  /** Lists are shorter than this. */
  private static final int LONGEST = 20;

  private final String text;
  private final String masked;
  private final Clause clause;

  private StatementReader(String text, String masked, Clause clause) {
    this.text = text;
    this.masked = masked;
    this.clause = clause;
  }

  static List<Statement> read(String text, String masked, Clause clause) {
    return new StatementReader(text, masked, clause).read();
  }

  private List<Statement> read() {
    List<List<Amount>> groups = groups();
    List<Statement> statements = new ArrayList<>();
    int from = clause.start();
    for (int i = 0; i < groups.size(); i++) {
      List<Amount> amounts = groups.get(i);
      int begin = afterMark(from, amounts.get(0).start());
      Predicate predicate = Predicate.read(masked, begin, amounts.get(0).start());
      List<Amount> before = List.of();
      if (predicate.has(Role.FROM) && i + 1 < groups.size()) {
        List<Amount> next = groups.get(i + 1);
        int gap = end(amounts);
        Predicate second = Predicate.read(masked, gap, next.get(0).start());
        if (second.start() == gap && second.nearest() == Role.LEVEL) {
          before = amounts;
          amounts = next;
          predicate = joined(predicate, second);
          i++;
        }
      }
      int limit = i + 1 < groups.size() ? groups.get(i + 1).get(0).start() : clause.end();
      statements.add(new Statement(text, masked, begin, predicate, amounts, before, limit));
      from = end(amounts);
    }
    return statements;
  }

  /** The statement begins behind the 、 that closed the one before. */
  private int afterMark(int from, int to) {
    for (int at = from; at < to && from > clause.start(); at++) {
      if (masked.charAt(at) == '、') {
        return at + 1;
      }
    }
    return from;
  }

  private static Amount head(List<Amount> amounts) {
    return amounts.get(0);
  }

  private static int end(List<Amount> amounts) {
    return amounts.get(amounts.size() - 1).end();
  }

  private static Predicate joined(Predicate first, Predicate second) {
    Set<Role> roles = EnumSet.copyOf(second.roles());
    roles.addAll(first.roles());
    return new Predicate(
        first.start(), roles, Role.LEVEL, first.scope(), first.span(), first.year());
  }

  private List<List<Amount>> groups() {
    List<List<Amount>> groups = new ArrayList<>();
    List<Amount> group = new ArrayList<>();
    for (Amount amount : clause.amounts()) {
      boolean full = group.size() == LONGEST;
      boolean kind = !group.isEmpty() && head(group).counts() && CountedThing.isKind(amount);
      if (full || kind || (!group.isEmpty() && !isJoined(end(group), amount))) {
        groups.add(sharing(group));
        group = new ArrayList<>();
      }
      group.add(amount);
    }
    if (!group.isEmpty()) {
      groups.add(sharing(group));
    }
    return groups;
  }

  /** Whether only a mark stands between; a verb (9亿元、突破10亿元) begins another statement. */
  private boolean isJoined(int end, Amount amount) {
    int start = amount.start();
    return amount.number() - start <= 1
        && start - end <= 2
        && (start == end || CONNECTORS.contains(masked.substring(end, start)));
  }

  /**
   * 1409万、1305万人次: what has but a magnitude has the last one's unit. 突破8万亿元、9万亿元 and 增长4.5%、5.5%左右:
   * a bound at either end of the list holds for all of it.
   */
  private static List<Amount> sharing(List<Amount> group) {
    Amount head = group.get(0);
    Amount tail = group.get(group.size() - 1);
    boolean leading = head.start() < head.number() && exact(group.subList(1, group.size()));
    boolean trailing = exact(group.subList(0, group.size() - 1));
    Bound bound = leading ? head.bound() : trailing ? tail.bound() : Bound.EXACT;
    String last = group.get(group.size() - 1).unit();
    String bare = Units.bare(last);
    List<Amount> shared = new ArrayList<>();
    boolean growth = tail.growth() && tail.inPercent();
    for (Amount each : group) {
      // 15％和13％以上的增长速度
      Amount amount = growth && each.inPercent() ? each.asGrowth() : each;
      boolean open = Units.bare(amount.unit()).isEmpty() && !bare.isEmpty();
      // 低于目标2个、4.2个百分点
      boolean points = amount.unit().equals("个") && last.equals("个百分点");
      Amount whole =
          open ? amount.withUnit(amount.unit() + bare) : points ? amount.withUnit(last) : amount;
      boolean bounded = bound != Bound.RANGE && whole.bound() == Bound.EXACT;
      shared.add(bounded ? whole.withBound(bound) : whole);
    }
    return List.copyOf(shared);
  }

  private static boolean exact(List<Amount> amounts) {
    return amounts.stream().allMatch(amount -> amount.bound() == Bound.EXACT);
  }
}
