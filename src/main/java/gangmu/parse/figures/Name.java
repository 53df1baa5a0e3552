package gangmu.parse.figures;

import java.util.List;

/**
 * What a figure measures.
 *
 * @param start where its words, or those that it was put together from, begin
 * @param end where they end, exclusive
 * @param words the name
 * @param indicators the ids of the tracked indicators that the name stands for; none or one,
 *     several where it stands for several things at once (城乡居民人均可支配收入)
 * @param added whether the text speaks of what was added (新认定高新技术企业5000家)
 */
record Name(int start, int end, String words, List<String> indicators, boolean added) {

  /** 新增A30家、B20家: what was said of the first holds for the second. */
  Name asAdded() {
    return new Name(start, end, words, indicators, true);
  }

  /** 新增A30家、总数达到120家: what is meant now is the whole. */
  Name asWhole() {
    return new Name(start, end, words, indicators, false);
  }

  /** The same words, which are none of the whole place here. */
  Name untracked() {
    return new Name(start, end, words, List.of(), added);
  }

  Name as(String indicator) {
    return new Name(start, end, words, List.of(indicator), added);
  }
}
