package gangmu.parse.figures;

import gangmu.model.Bound;
import gangmu.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number before the name: 7家企业技术中心, 8条、12.3公里道路. */
final class CountedThing implements Construct {
  /** Whose object what is counted is. */
  private static final WordList DEEDS = WordList.of("完成");

  /** What a plant can do in a day or a year. */
  private static final WordList ABILITIES = WordList.of("日处理 日产 日加工 日供 年处理 年产 年加工 年供 年出栏");

  /** Of what measures, what is counted too. */
  private static final WordList THINGS = WordList.of("项目 企业 案件 警情");

  private static final List<String> RANKED = List.of("城市第", "省份第", "县第", "区第", "市第");

  private static final int FIELD = 12;

  /** A description is no longer than this. */
  private static final int DESCRIPTION = 16;

  private final NameReader names;

  CountedThing(NameReader names) {
    this.names = names;
  }

  @Override
  public List<Claim> read(Statement statement, List<Name> subjects) {
    Amount last = statement.last();
    boolean counted = last.counts();
    Name behind = thing(statement);
    boolean measured = !counted && !last.inPercent() && !last.inPoints();
    boolean span = Units.needsVerb(Units.bare(last.unit()));
    Name own = names.before(statement, counted);
    Name thing = behind == null && own == null && counted ? names.shared(statement) : behind;
    boolean done = counted && (own == null || isObject(statement));
    boolean change = statement.predicate().isChange() && !done;
    boolean kind = measured && isKind(last) && !isMore(statement);
    if (thing == null || span || statement.isDistributed() || change || kind) {
      return List.of();
    }
    boolean listed = statement.first().counts() && statement.amounts().size() > 1;
    boolean verb = statement.predicate().nearest() != null || last.start() < last.number();
    boolean given = measured && own != null && names.isDoing(own, thing);
    boolean of = measured && !verb && own != null && isOf(statement, own, thing);
    boolean named = own != null && !done && !given && !of;
    if ((named && (verb || (measured && !listed))) || !(counted || measured)) {
      return List.of();
    }
    if (own != null && !done && isNext(statement, own, thing)) {
      return List.of();
    }
    Name what = withoutMeasure(statement, isSome(statement, thing) ? thing.untracked() : thing);
    List<Claim> claims = new ArrayList<>();
    for (Amount amount : statement.amounts()) {
      Predicate predicate = done ? Predicate.none(amount.start()) : statement.predicate();
      claims.add(new Claim(what, amount, predicate, amount.start(), what.end(), 0));
    }
    return claims;
  }

  /** Whether another amount follows in the clause. */
  private static boolean goesOn(Statement statement) {
    int limit = statement.limit();
    return limit < statement.masked().length()
        && "，；：。！？".indexOf(statement.masked().charAt(limit)) < 0;
  }

  /** 查处案件43起|问责|29人: the verb of what is said next is not what was counted. */
  private static boolean isNext(Statement statement, Name own, Name thing) {
    return own.start() > statement.from()
        && thing.words().length() == 2
        && thing.end() == statement.limit()
        && goesOn(statement);
  }

  /** 7户|企业|销售收入超过百亿元: what measures them belongs to the amount behind. */
  private static Name withoutMeasure(Statement statement, Name thing) {
    String words = thing.words();
    String measure = Coordination.measure(words);
    int rest = words.length() - measure.length();
    while (rest > 0
        && ("总纯年".indexOf(words.charAt(rest - 1)) >= 0
            || Numerals.digit(words.charAt(rest - 1)) >= 0)) {
      rest--;
    }
    // 贫困人口|人均纯收入
    int each = words.lastIndexOf('均', Math.max(rest - 1, 0)) - 1;
    rest = each > 1 ? each : rest;
    int from = thing.end();
    int next = statement.limit();
    boolean measured =
        measure.length() > 1
            && rest > 1
            && !THINGS.contains(measure)
            && from <= next
            && goesOn(statement)
            && Predicate.read(statement.masked(), from, next).start() == from;
    return measured
        ? new Name(
            thing.start(), thing.start() + rest, words.substring(0, rest), List.of(), thing.added())
        : thing;
  }

  /** 10个产值超亿元的|农产品品牌: what is counted stands behind what describes it. */
  private @Nullable Name thing(Statement statement) {
    Name thing = names.behind(statement);
    boolean extent =
        thing != null
            && statement.last().counts()
            && thing.end() == statement.limit()
            && !Coordination.measure(thing.words()).isEmpty();
    int of = extent ? attribute(statement) : -1;
    return of > 0 ? names.thingAt(statement, of + 1) : thing;
  }

  /** Where the 的 stands that ends the description of what is counted; -1 where none does. */
  private static int attribute(Statement statement) {
    String masked = statement.masked();
    int to = Math.min(masked.length(), statement.limit() + DESCRIPTION);
    for (int at = statement.limit(); at < to && "，。；：、".indexOf(masked.charAt(at)) < 0; at++) {
      if (masked.charAt(at) == '的') {
        return at;
      }
    }
    return -1;
  }

  /** 铺设|81公里|隔离护栏, 云溪化工|20万吨|合成氨: an extent without a verb is of what follows it. */
  private static boolean isOf(Statement statement, Name own, Name thing) {
    Amount last = statement.last();
    return !isAble(own.words())
        && own.indicators().isEmpty()
        && !last.growth()
        && !last.unit().endsWith("元")
        && thing.start() == last.end()
        && thing.words().length() > 1
        && !Lead.leads(thing.words());
  }

  /** 云溪乳业日处理鲜奶|500吨|生产线: what it can do, and to what, is named before. */
  private static boolean isAble(String words) {
    for (int at = 0; at < words.length(); at++) {
      String ability = ABILITIES.at(words, at, words.length());
      if (ability != null && at + ability.length() < words.length()) {
        return true;
      }
    }
    return false;
  }

  /** 云溪电能公司完成|4台机组: what stands before the verb did it; and of 提升四个出入口 nothing does. */
  private static boolean isObject(Statement statement) {
    return DEEDS.before(statement.masked(), statement.first().start(), statement.from()) != null;
  }

  /** 新开工|亿元以上|项目500个: the sum tells what kind is meant. */
  static boolean isKind(Amount amount) {
    boolean open = amount.bound() == Bound.AT_LEAST || amount.bound() == Bound.MORE_THAN;
    boolean closed = amount.bound() == Bound.AT_MOST || amount.bound() == Bound.RANGE;
    return amount.unit().endsWith("元") && (open || closed);
  }

  /** 5000|多|万元补助: how much there is, and no kind. */
  static boolean isMore(Statement statement) {
    Amount last = statement.last();
    String words = statement.masked().substring(last.number(), last.end());
    return words.indexOf('多') > 0 || words.indexOf('余') > 0;
  }

  /** 生产总值连跨5个百亿元台阶: steps are no things. */
  static boolean areSteps(Statement statement) {
    int start = statement.last().end();
    int end = Math.min(statement.masked().length(), start + FIELD);
    String words = statement.masked().substring(start, end);
    return statement.last().counts() && words.indexOf("台阶") >= 0 && words.indexOf('，') != 0;
  }

  /** 在27个省会城市中位列第2: those among which something ranks are not counted. */
  static boolean isField(Statement statement) {
    String masked = statement.masked();
    int start = statement.last().end();
    int end = Math.min(statement.limit(), start + FIELD);
    String words = masked.substring(Math.min(start, end), end);
    boolean within =
        masked.substring(statement.from(), statement.first().start()).indexOf('在') >= 0;
    return statement.last().counts()
        && ((within && words.indexOf('中') > 0) || RANKED.stream().anyMatch(words::contains));
  }

  /** 33家高新技术企业|上市: some of them, of which the sentence goes on to tell. */
  private static boolean isSome(Statement statement, Name thing) {
    String masked = statement.masked();
    String before = masked.substring(statement.from(), statement.first().start());
    // 通过认定的|31家高新技术企业实现产值72亿元
    boolean opens = before.isEmpty() || before.endsWith("的");
    boolean goesOn =
        thing.end() < masked.length() && "，。；、的和".indexOf(masked.charAt(thing.end())) < 0;
    return opens && goesOn && !thing.added();
  }
}
