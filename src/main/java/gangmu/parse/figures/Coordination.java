package gangmu.parse.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes coordinated names apart and gives back to each what they share.
 *
 * <ul>
 *   <li>the tail: 集成电路、航空产业增加值 is 集成电路产业增加值 and 航空产业增加值; 城镇和农村居民收入 is 城镇居民收入 and 农村居民收入;
 *       机电产品和高新技术产品出口比重 part behind the word that they have in common
 *   <li>the head: 向上争资金、争项目 is 向上争资金 and 向上争项目
 * </ul>
 */
final class Coordination {
  /** Nouns that measure: a name that ends in one is whole, one that does not lacks the tail. */
  private static final WordList TAILS =
      WordList.of(
          "地区生产总值 生产总值 总收入 主营业务收入 总值 产业增加值 行业增加值 制造业增加值 工业增加值 增加值 人均可支配收入 居民人均可支配收入 常住居民人均可支配收入 工业投资 固定资产投资 收入 支出 余额 投资 产量"
              + " 销量 销售额 销售收入 总额 零售额 业务量 吞吐量 发送量 客运量 货运量 周转量 交易额 成交额 营业收入 营收 利润 总产值 产值 比重 比例"
              + " 占比 覆盖率 入园率 巩固率 入学率 普及率 完成率 达标率 合格率 满意率 率 人数 人次 起数 数量 面积 里程 标准 月标准 月均标准 强度"
              + " 浓度 价格 案件 警情 花费 消费 税收 纳税 利税 进出口 出口 进口 水质优良率 优良率 收集率 处理率 处理能力 参保率 保险参保率 规模 项目 企业 额 量 数");

  /** Nouns with which coordinated names end alike: 战略性新兴产业、高新技术产业|增加值. */
  private static final WordList HEADS =
      WordList.of("产业 产品 商品 经济 企业 行业 制造业 服务业 业务 项目 居民 人口 贷款 存款 投资 贸易 案件 事故 资源");

  /** Words with a character that parts names elsewhere. */
  private static final WordList WORDS = WordList.of("普及 涉及 参与 给与 饱和 总和 和谐 和平 和美 和田 及格 及以 及其 及时 与会");

  private static final String MARKS = "、和与及";

  private Coordination() {}

  /** The noun that measures at the end of a name: 产量 of 重点产品产量; empty where there is none. */
  static String measure(String name) {
    String tail = TAILS.before(name, name.length(), 0);
    return tail == null ? "" : tail;
  }

  /** The names that 、 parts, or 、 and 和 where those give the wanted count; one where none does. */
  static List<String> split(String text, String masked, int from, int to, int count) {
    List<String> parts = cut(text, masked, from, to, "、");
    if (parts.size() != count || count == 0) {
      List<String> finer = cut(text, masked, from, to, MARKS);
      parts = finer.size() == count || count == 0 ? finer : List.of(text.substring(from, to));
    }
    return whole(parts);
  }

  /** The pieces between marks. */
  static List<String> cut(String text, String masked, int from, int to, String marks) {
    List<String> parts = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || (marks.indexOf(masked.charAt(at)) >= 0 && !isInside(masked, at, to))) {
        if (at > start) {
          parts.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return parts;
  }

  /** 普|及|率: the character is a part of a word. */
  private static boolean isInside(String masked, int at, int to) {
    return WORDS.at(masked, at, to) != null
        || (at > 0 && WORDS.at(masked, at - 1, Math.min(to, at + 1)) != null);
  }

  private static List<String> whole(List<String> parts) {
    if (parts.size() < 2) {
      return parts;
    }
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    String head = sharedHead(first, last);
    String common = commonTail(parts.subList(0, parts.size() - 1), last);
    String noun = head.isEmpty() ? TAILS.before(last, last.length(), 0) : null;
    // 用电量: a single character alone tells no one what is meant
    String tail = noun == null || noun.length() < 2 ? rate(last) : noun;
    List<String> names = new ArrayList<>();
    for (String part : parts.subList(0, parts.size() - 1)) {
      names.add(common == null ? withTail(part, last, tail) : withCommon(part, common));
    }
    names.add(last);
    if (!head.isEmpty()) {
      for (int i = 1; i < names.size(); i++) {
        names.set(i, head + names.get(i));
      }
    }
    return names;
  }

  /**
   * What stands in the last name behind a word that another one ends with (数字经济、绿色经济|占比), or from 占
   * on, which is said of all; null where there is neither.
   */
  private static @Nullable String commonTail(List<String> parts, String last) {
    int share = last.indexOf('占');
    if (share > 0 && parts.stream().noneMatch(part -> part.indexOf('占') >= 0)) {
      return last.substring(share);
    }
    for (String part : parts) {
      if (TAILS.before(part, part.length(), 0) != null) {
        continue;
      }
      String noun = HEADS.before(part, part.length(), 0);
      int at = noun == null ? -1 : last.indexOf(noun);
      if (noun != null && at > 0 && at + noun.length() < last.length()) {
        return last.substring(at + noun.length());
      }
    }
    return null;
  }

  private static String withCommon(String part, String tail) {
    boolean whole = tail.charAt(0) != '占' && TAILS.before(part, part.length(), 0) != null;
    return whole ? part : part + tail;
  }

  private static String withTail(String part, String last, @Nullable String tail) {
    if (TAILS.before(part, part.length(), 0) != null) {
      return part;
    }
    int level = part.endsWith("级") ? last.indexOf('级') : -1;
    if (level > 0 && level + 1 < last.length()) {
      // 国家级、省级|龙头企业
      return part + last.substring(level + 1);
    }
    if (tail != null && part.length() > 1) {
      return joined(part, tail);
    }
    int alike = last.indexOf(part.charAt(part.length() - 1));
    // 国家级、省级|众创空间: the names part behind the character that both have
    int cut = alike > 0 && alike <= part.length() ? alike + 1 : part.length();
    return part.length() <= 3 && last.length() > cut + 1 ? part + last.substring(cut) : part;
  }

  /** 医疗保险 and 保险参保率: what both have stands once. */
  private static String joined(String part, String tail) {
    int common = Math.min(part.length(), tail.length() - 1);
    while (common > 0 && !part.endsWith(tail.substring(0, common))) {
      common--;
    }
    return part + tail.substring(common);
  }

  /** 办复率 of 提案办复率: what is done to both in two characters; null where no such rate ends it. */
  private static @Nullable String rate(String last) {
    int start = last.length() - 3;
    boolean done = start > 1 && last.endsWith("率") && last.charAt(start + 1) != '化';
    return done ? last.substring(start) : null;
  }

  /** 向上 of 向上争资金、争项目: what stands before the place from which the names run in parallel. */
  private static String sharedHead(String first, String last) {
    int cut = first.length() - last.length();
    return cut > 0 && last.length() <= 4 && first.charAt(cut) == last.charAt(0)
        ? first.substring(0, cut)
        : "";
  }
}
