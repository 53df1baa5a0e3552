package gangmu.parse.figures;

import gangmu.model.Measure;
import gangmu.text.Numerals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name of a thing in the words that stand before or behind its number. */
final class NameReader {
  /** Names longer than this are no names. */
  private static final int LONGEST = 80;

  /** Lead words that make what is counted an addition. */
  private static final WordList ADDED = WordList.of("新增 净增 新增加 新认定 认定 新培育 再增 增设 新增设 新登记 新设");

  /** Verbs that stand for what they were done to where nothing else is said: 每年安排5000万元用于…. */
  private static final WordList DOINGS =
      WordList.of("安排 投入 下达 到位 落实 兑现 发放 支付 筹集 补助 节约 节省 拨付 减免 化解 偿还 覆盖 惠及 投资 贷款 融资 签约 补贴 减税 让利");

  /** Of those, what has no other sense. */
  private static final WordList PAYMENTS = WordList.of("安排 投入 下达 到位 落实 兑现 发放 支付 筹集 拨付 减免 化解 偿还");

  /** What may stand behind a number and is not what it counts: 5万人以上的目标. */
  private static final WordList NO_THINGS =
      WordList.of("目标 预期 预定 较低 较高 水平 台阶 历史 高位 速度 增速 大关 规模 总量 新高 标煤 标准煤");

  /** Things of one character that are counted: 3个市. */
  private static final String SHORT = "村市县区乡镇省州旗";

  /** What a thing is like rather than what it is. */
  private static final WordList KINDS =
      WordList.of("化 级 型 式 以上 以下 以内 一流 先进 高端 优质 重点 有影响力 竞争力 突出 明显 显著 鲜明 领先 完善 齐全 成熟 强 高 好 大 快 优 广");

  /** What describes a thing up to 的: 15个具有发展潜力的产业群. */
  private static final WordList TRAITS = WordList.of("具有 具备 以 面向 适合 拥有");

  /** Units in which people are counted. */
  private static final WordList PEOPLE = WordList.of("人 人次 名 户 户次");

  /** Lists of attributes are no longer. */
  private static final int LONGEST_ATTRIBUTE = 24;

  /** Verbs between who does a thing and what is done: 高速公路|完成|投资. */
  private static final WordList ACHIEVED = WordList.of("实现 完成 实现了 完成了");

  private static final WordList FUNDS = WordList.of("资金 补贴 补助 经费");

  private final Vocabulary vocabulary;

  NameReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The name that ends where the predicate of a statement begins; null where nothing is left of the
   * words when what leads to a name is taken off.
   */
  @Nullable Name before(Statement statement, boolean counted) {
    int end = statement.predicate().start();
    return before(statement.text(), statement.masked(), statement.from(), end, counted);
  }

  @Nullable Name before(String text, String masked, int from, int to, boolean counted) {
    int end = to;
    while (end > from && (masked.charAt(end - 1) == '的' || masked.charAt(end - 1) == ' ')) {
      end--;
    }
    end = Whole.end(masked, from, end);
    int begin = Lead.afterTurn(masked, Math.max(from, end - LONGEST), end);
    // 为5万名|困难群众发放救助资金: for whom it was done may be counted
    boolean counts = begin > 0 && begin == from && "，；：。！？、".indexOf(masked.charAt(begin - 1)) < 0;
    int given = Lead.afterBeneficiary(masked, begin, end, counts);
    boolean gift = given > begin;
    begin = given;
    int start = Whole.begin(masked, Lead.afterSet(masked, begin, end), end);
    boolean added = false;
    int named = start;
    while (start < end) {
      List<String> ids = vocabulary.find(text.substring(start, end), text.substring(from, start));
      if (ids.isEmpty() && (masked.startsWith("增长", end) || masked.startsWith("增速", end))) {
        // 经济|增长预期目标为5%: the verb is a part of this name
        ids = vocabulary.find(text.substring(start, end + 2), "");
      }
      if (!ids.isEmpty()) {
        return new Name(start, end, text.substring(start, end), ids, added);
      }
      int next = Lead.lead(text, masked, start, end);
      if (gift && FUNDS.at(masked, next, end) != null) {
        // 为困难群众发放|救助资金: the second verb tells what the money is for
        break;
      }
      next = next == start ? Lead.afterJoint(masked, from, start, end) : next;
      if (next == start) {
        break;
      }
      boolean addition = ADDED.contains(text.substring(start, next));
      added |= addition;
      start = next;
      boolean keep = (addition && !counted) || end - start < 2;
      named = keep ? named : start;
    }
    boolean nothing = start == end && !isNoun(text, named, end);
    if (nothing || named == end) {
      return null;
    }
    if (Lead.isJoint(masked, named, end)) {
      // 税收收入剔除政策因素、|同口径增长5%: what is tracked is still spoken of
      String tracked = vocabulary.at(text, named, end);
      boolean one = tracked != null && masked.substring(named, end).indexOf('、') == end - 1 - named;
      return tracked == null || !one
          ? null
          : new Name(named, named + tracked.length(), tracked, indicators(tracked), added);
    }
    int done = Lead.afterDone(masked, named, end);
    int deed = ThingEnd.beforeDeed(masked, done, end, counted);
    boolean grown = deed < end && masked.startsWith("净增", deed);
    deed = grown ? Math.max(done, Predicate.read(masked, done, deed).start()) : deed;
    if (deed - done < 2 && !isNamed(masked, from, done)) {
      // 对|64座建筑进行修缮, 比2030年|净增20亿元
      return null;
    }
    String words = withoutVerb(text, masked, done, deed);
    boolean shorter = words.length() < end - named;
    List<String> ids =
        shorter ? vocabulary.find(words, text.substring(from, named)) : List.<String>of();
    return new Name(done, grown ? deed : end, words, ids, added || grown);
  }

  /** Whether one character may be a name: 占, 村, and in a list 猪6万头、|羊2万只. */
  private static boolean isNamed(String masked, int from, int at) {
    char c = masked.charAt(at);
    return c == '占'
        || SHORT.indexOf(c) >= 0
        || ("过走直".indexOf(c) < 0 && at == from && at > 0 && masked.charAt(at - 1) == '、');
  }

  /** 文化产业|实现|增加值: what a thing brings about is named without the verb. */
  private static String withoutVerb(String text, String masked, int start, int end) {
    for (int at = start + 2; at < end - 3; at++) {
      String verb = ACHIEVED.at(masked, at, end - 2);
      if (verb != null && !Lead.isNoun(masked, at + verb.length(), end)) {
        int subject = Predicate.read(masked, start, at).start();
        return subject - start < 2
            ? text.substring(start, end)
            : text.substring(start, subject) + text.substring(at + verb.length(), end);
      }
    }
    return text.substring(start, end);
  }

  /** The name that begins behind the last number of a statement, or null. */
  @Nullable Name behind(Statement statement) {
    String masked = statement.masked();
    int start = statement.last().end();
    if (statement.text().startsWith("（", start)) {
      // 14.2万台（套）: the bracket is about the unit
      return null;
    }
    while (start < statement.limit() && "的等".indexOf(masked.charAt(start)) >= 0) {
      start++;
    }
    int limit = Math.min(statement.limit(), start + LONGEST);
    int end = ThingEnd.of(masked, start, limit);
    String verb = end > start ? ThingEnd.verb(masked, end, limit) : null;
    boolean done = "个项件条起宗".contains(Units.bare(statement.last().unit()));
    if (verb != null
        && done
        && verb.length() > 1
        && !verb.equals("组成")
        && masked.startsWith("的", end + verb.length())) {
      // 群众|反映|的突出问题
      start = end + verb.length() + 1;
      end = ThingEnd.of(masked, start, limit);
    }
    int of = isAttribute(masked, start, end) ? attributeEnd(masked, end, limit) : -1;
    if (of > 0) {
      // 4座现代化的垃圾中转站, 11座10蒸吨以下的锅炉, 30家主业突出、技术先进的企业
      start = of + 1;
      end = ThingEnd.of(masked, start, limit);
    }
    if (masked.startsWith("项目建设", end - 4) || masked.startsWith("工程建设", end - 4)) {
      end -= 2;
    }
    boolean nothing = end == start || (end - start == 1 && SHORT.indexOf(masked.charAt(start)) < 0);
    boolean amount = ThingEnd.isAmount(masked, start, end);
    boolean odd = masked.startsWith("/", start) || masked.startsWith("台阶", end - 2);
    // 10个|超10亿元: a bound amount alone
    odd |=
        end > start
            && "超过".indexOf(masked.charAt(start)) >= 0
            && ThingEnd.isAmount(masked, start + 1, end);
    boolean thing =
        !amount
            && !odd
            && (NO_THINGS.at(masked, start, end) == null || InnerWords.begin(masked, start, end));
    if (nothing || !thing) {
      return null;
    }
    String words = statement.text().substring(start, end);
    String context = statement.text().substring(statement.from(), statement.first().start());
    boolean added = ADDED.before(context, context.length(), 0) != null;
    return new Name(start, end, words, vocabulary.find(words, context), added);
  }

  /**
   * Whether words before 的 say what a thing is like or does: they begin with a verb or end in an
   * adjective.
   */
  private static boolean isAttribute(String masked, int start, int end) {
    return end > start
        && (Numerals.digit(masked.charAt(start)) >= 0
            || masked.charAt(start) == '可'
            || TRAITS.at(masked, start, end) != null
            || KINDS.before(masked, end, start) != null
            || masked.substring(start, end).contains("亿元")
            || (!isOfWhole(masked, start, end) && Lead.leads(masked.substring(start, end))));
  }

  /** 全国一流大学|的: what it belongs to. */
  private static boolean isOfWhole(String masked, int start, int end) {
    return masked.startsWith("的", end) && Whole.isPlace(masked, start, end);
  }

  /**
   * Where the 的 stands that closes an attribute, or a list of them, that ends here; -1 where none
   * does.
   */
  private static int attributeEnd(String masked, int end, int limit) {
    if (masked.startsWith("的", end)) {
      return end;
    }
    int to = Math.min(limit, end + LONGEST_ATTRIBUTE);
    return masked.startsWith("、", end) ? masked.substring(0, to).indexOf('的', end) : -1;
  }

  /**
   * 5万人|享受|最低生活保障, 96户|脱贫: where people are counted, what they take part in, or what they do, is
   * named; null where nothing is.
   */
  @Nullable Name shared(Statement statement) {
    String masked = statement.masked();
    int start = statement.last().end();
    int object = ThingEnd.afterVerb(masked, start, statement.limit());
    boolean people = PEOPLE.contains(Units.bare(statement.last().unit()));
    if (!people || object == start) {
      return null;
    }
    boolean alone = object == statement.limit() || "的、和与".indexOf(masked.charAt(object)) >= 0;
    int end = ThingEnd.of(masked, object, Math.min(statement.limit(), object + LONGEST));
    boolean closed = object == masked.length() || "，；：。！？、和与".indexOf(masked.charAt(object)) >= 0;
    int first = alone ? start : object;
    int last = alone ? object : end;
    String done = alone ? null : ThingEnd.verb(masked, end, statement.limit());
    if (done != null && end + done.length() == statement.limit()) {
      // 1.4万人实现稳定|脱贫
      last += done.length();
    }
    return (alone && !closed) || last - first < 2
        ? null
        : new Name(first, last, statement.text().substring(first, last), List.of(), false);
  }

  /** The thing that is named from a position on; null where none is. */
  @Nullable Name thingAt(Statement statement, int start) {
    int limit = Math.min(statement.masked().length(), start + LONGEST);
    int end = start;
    while (end < limit
        && "，。；：".indexOf(statement.masked().charAt(end)) < 0
        && !ThingEnd.isAt(statement.masked(), start, end, limit)) {
      end++;
    }
    return end - start < 2
        ? null
        : new Name(start, end, statement.text().substring(start, end), List.of(), false);
  }

  /** 发放|3.6亿元消费券: the name is but the verb, and what it was done to stands behind. */
  boolean isDoing(Name name, Name thing) {
    return PAYMENTS.before(name.words(), name.words().length(), 0) != null
        && !Lead.leads(thing.words());
  }

  /**
   * 实施项目298个、|投产93个: nothing but a verb stands before the number, and nothing that is counted
   * behind it.
   */
  boolean isDeed(Statement statement) {
    Name own = before(statement, true);
    boolean verb =
        own != null
            && (DOINGS.contains(own.words()) || ThingEnd.isVerb(own.words()) || isNew(own.words()));
    return verb && behind(statement) == null;
  }

  /** 新|竣工. */
  private static boolean isNew(String words) {
    return words.startsWith("新") && ThingEnd.isVerb(words.substring(1));
  }

  /** Whether a figure of that measure and amount can be one of the tracked indicator. */
  boolean accepts(String indicator, Measure measure, Amount amount) {
    return vocabulary.accepts(indicator, measure, amount);
  }

  /** 高新技术企业达到86家、净增12家: a name that only says that something was added. */
  boolean isAddition(Name name) {
    return ADDED.contains(name.words());
  }

  /** The several indicators that words stand for where so many numbers follow: 城乡居民收入. */
  List<String> joined(String words, int count) {
    return vocabulary.joined(words, count);
  }

  /**
   * The tracked thing that a clause begins to speak of (实际利用外资|接近历年总和), or null.
   *
   * @param from where the clause begins
   */
  @Nullable Name heading(String text, String masked, int from, int to) {
    int start = from;
    int next = Lead.lead(text, masked, start, to);
    while (next > start && next < to) {
      start = next;
      next = Lead.lead(text, masked, start, to);
    }
    String words = vocabulary.at(text, start, to);
    if (words == null
        || !ThingEnd.isVerb(masked, start, start + words.length(), Math.min(to, start + LONGEST))) {
      return null;
    }
    return new Name(start, start + words.length(), words, indicators(words), false);
  }

  /** 占|全省投资, 相当于|全省生产总值: a share of what is named, without what has it. */
  boolean isShare(Name name) {
    return name.words().startsWith("占") || name.words().startsWith("相当于");
  }

  /** 研发经费支出30亿元、占地区生产总值比重达2.8%: what has the share stands before. */
  Name share(Name own, Name subject) {
    int earlier = subject.words().indexOf('占');
    String words = earlier < 0 ? subject.words() : subject.words().substring(0, earlier);
    String whole = words + own.words();
    return new Name(subject.start(), own.end(), whole, indicators(whole), false);
  }

  /** The indicators that words stand for by themselves. */
  List<String> indicators(String words) {
    return vocabulary.find(words, "");
  }

  /** Words such as 投资 lead to a name and are one when nothing follows. */
  private static boolean isNoun(String text, int start, int end) {
    String word = text.substring(start, end);
    return ADDED.contains(word) || DOINGS.contains(word);
  }
}
