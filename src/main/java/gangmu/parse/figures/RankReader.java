package gangmu.parse.figures;

import gangmu.text.Numerals;
import gangmu.text.Numerals.Numeral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ranks: 总量居全国第3位, 增速排名全省第一. */
final class RankReader {
  private static final WordList VERBS =
      WordList.of(
          "居 位居 位列 位于 列 排 排在 排名 排位 名列 稳居 跃居 升至 升到 跃升至 上升到 上升至 提升到 提升至 前移至 前移到 保持 继续保持 保持在 均居 高居 跻身 进入 总量居 增速居 规模居");

  private static final WordList AMONG =
      WordList.of(
          "全国 全省 全市 全区 全州 全球 世界 全国同类城市 同类城市 中部 西部 东部 东北 西北 西南 中西部 全自治区 我国 省内 国内 副省级城市 中部六省 西部省区 东北地区 中部地区 西部地区 东部地区 东部省市 全国城市 全国省会城市 省会城市 长三角 珠三角 全国各省区市 全国31个省市 全国地级市 第");

  private static final WordList POINTING = WordList.of("增速 增幅 总量 规模 总额 排名 综合排名 均");
  private static final WordList UNITS = WordList.of("位 名 大 个");

  /** Longer ones are none. */
  private static final int LONGEST = 16;

  private static final int MOST = 1000;

  /**
   * A rank.
   *
   * @param name what has it
   * @param start where its words begin: 全国第3位
   * @param end where they end
   * @param place 3
   * @param among 全国, where the text says so
   */
  record Rank(Name name, int start, int end, int place, @Nullable String among) {}

  private final NameReader names;

  RankReader(NameReader names) {
    this.names = names;
  }

  /** The ranks of a clause; those of which the text does not say what has them are left out. */
  List<Rank> read(String text, String masked, Clause clause, @Nullable Name subject) {
    List<Rank> ranks = new ArrayList<>();
    for (int at = clause.start(); at < clause.end() - 1; at++) {
      if (masked.charAt(at) == '第') {
        Rank rank = at(text, masked, clause, at, subject);
        if (rank != null) {
          ranks.add(rank);
        }
      }
    }
    return ranks;
  }

  private @Nullable Rank at(
      String text, String masked, Clause clause, int at, @Nullable Name subject) {
    Numeral numeral = Numerals.at(masked, at + 1);
    if (numeral == null || numeral.value().intValue() < 1 || numeral.value().intValue() > MOST) {
      return null;
    }
    String unit = UNITS.at(masked, numeral.end(), clause.end());
    boolean closes = numeral.end() == clause.end() || masked.charAt(numeral.end()) == '、';
    if (unit == null && !closes) {
      return null;
    }
    int limit = Math.max(clause.start(), at - LONGEST);
    String among = AMONG.before(masked, at, limit);
    int start = among == null ? at : at - among.length();
    String verb = VERBS.before(masked, start, limit);
    boolean last = unit == null ? closes : isLast(masked, clause, numeral.end() + unit.length());
    if (verb == null && (among == null || among.equals("第") || !last)) {
      return null;
    }
    int named = verb == null ? start : start - verb.length();
    Name own = names.before(text, masked, clause.start(), named, false);
    Name name = own == null || clean(own) == null ? subject : own;
    int end = numeral.end() + (unit == null ? 0 : unit.length());
    // what has a rank stands before it
    return name == null || name.start() > start
        ? null
        : new Rank(name, start, end, numeral.value().intValue(), among);
  }

  private static boolean isLast(String masked, Clause clause, int at) {
    return at == clause.end() || masked.charAt(at) == '、';
  }

  /** A name that holds a number is what another figure left over. */
  private static @Nullable Name clean(Name name) {
    if (POINTING.contains(name.words())) {
      return null;
    }
    boolean number = name.words().chars().anyMatch(c -> Numerals.digit((char) c) >= 0);
    return number || name.words().indexOf('、') >= 0 ? null : name;
  }
}
