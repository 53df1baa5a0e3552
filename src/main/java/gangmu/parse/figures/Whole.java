package gangmu.parse.figures;

import gangmu.text.Numerals;

/**
 * Finds where the words for the whole place or for a year end that stand before a name:
 * 到2020年|全省|生产总值. What stands before them is no part of the name.
 */
final class Whole {
  private static final WordList PLACES =
      WordList.of("全市 全省 全区 全县 全州 全国 全盟 全旗 全自治区 全社会 我市 我省 我区 我县 我州 我国");

  /** 占全省生产总值, 高于全国: then the words belong to what is compared. */
  private static final String RELATIONS = "占对于比较与和及、居为的";

  private static final int YEAR = 5;

  private Whole() {}

  /**
   * Behind the last such words between {@code from} and {@code end}; {@code from} where none are.
   */
  static int begin(String masked, int from, int end) {
    for (int at = end - 2; at > from; at--) {
      String place = PLACES.at(masked, at, end);
      boolean related = RELATIONS.indexOf(masked.charAt(at - 1)) >= 0;
      if (masked.charAt(at) == '占') {
        return from;
      }
      if (place != null && masked.startsWith("占到", at - 2)) {
        return from;
      }
      if (place != null && !related) {
        return place.equals("全社会") ? at : at + place.length();
      }
      if (isYear(masked, at, end)) {
        return at + YEAR;
      }
    }
    return from;
  }

  /** Whether words for the whole place begin at a position. */
  static boolean isPlace(String masked, int start, int end) {
    return PLACES.at(masked, start, end) != null;
  }

  /**
   * 产业集群|在全省: where a name ends that says in what it is the first; {@code end} where it does not.
   */
  static int end(String masked, int from, int end) {
    String place = PLACES.before(masked, end, from);
    int at = place == null ? from : end - place.length() - 1;
    boolean within = at > from + 1 && masked.charAt(at) == '在';
    // 排名稳定在|全国30位: there 在 is a part of the verb
    boolean verb = within && !"在".equals(PredicateWords.before(masked, at + 1, from));
    int first = masked.startsWith("率先", at - 2) ? at - 2 : at;
    return within && !verb ? first : end;
  }

  /** 到2020年: only behind 到, for 比2015年 and the like name what is compared. */
  private static boolean isYear(String masked, int at, int end) {
    if (at + YEAR > end || masked.charAt(at + YEAR - 1) != '年' || masked.charAt(at - 1) != '到') {
      return false;
    }
    for (int i = at; i < at + YEAR - 1; i++) {
      if (Numerals.digit(masked.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
