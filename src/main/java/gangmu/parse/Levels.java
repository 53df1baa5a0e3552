package gangmu.parse;

import gangmu.text.HeadingNumber;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The levels of headings. Each kind of number is a level, and mostly 一、 stands above （一）, that
 * above 1., and so on. Where a series goes on behind another (（三） 一、 二、 三、 （四）), the other stands
 * inside it, whatever the kinds. A title without a number (2022年工作回顾) stands above 一、 where 一、
 * begins anew under it.
 */
final class Levels {
  private static final int CHAPTER = 0;
  private static final int TITLE = 1;
  private static final int HAN = 2;

  /** 一是, 第一， and —— stand on one level, as long as none goes on behind another. */
  private static final int SPOKEN = 7;

  private static final int DASH = 9;
  private static final int UNNUMBERED = 10;
  private static final int RUN_IN = 11;

  /** Added to the rank of a series inside a series of the same kind. */
  private static final int INNER = 12;

  private static final int RANKS = 24;
  private static final int NONE = Integer.MAX_VALUE;

  private final List<Heading> headings;
  private final int[] ranks;
  private final int[] levels;

  /** For each heading the next one of each rank, itself included. */
  private final int[][] next;

  private final Deque<Integer> open = new ArrayDeque<>();

  private Levels(List<Heading> headings) {
    this.headings = headings;
    ranks = headings.stream().mapToInt(Levels::rank).toArray();
    levels = new int[headings.size()];
    lowerLoneTitle();
    lowerInnerSeries();
    next = next();
  }

  /** The level of each heading, from 1: that of a part, even where nothing names the part. */
  static int[] of(List<Heading> headings) {
    Levels levels = new Levels(headings);
    for (int i = 0; i < headings.size(); i++) {
      levels.place(i);
    }
    return levels.levels;
  }

  private static int rank(Heading heading) {
    HeadingNumber number = heading.number();
    if (number == null) {
      return heading.runIn() ? RUN_IN : heading.namesPart() ? TITLE : UNNUMBERED;
    }
    return switch (number.kind()) {
      case CHAPTER -> CHAPTER;
      case HAN -> HAN;
      case HAN_IN_BRACKETS -> HAN + 1;
      case ARABIC -> HAN + 2;
      case ARABIC_IN_BRACKETS -> HAN + 3;
      case CIRCLED -> HAN + 4;
      case SPOKEN -> SPOKEN;
      case ORDINAL -> SPOKEN + 1;
      case DASH -> DASH;
    };
  }

  /** One title without a number above a whole outline that names the parts heads nothing. */
  private void lowerLoneTitle() {
    int first = -1;
    int titles = 0;
    int parts = 0;
    for (int i = 0; i < ranks.length; i++) {
      if (ranks[i] == TITLE) {
        titles++;
        first = i;
      } else if (ranks[i] == HAN && first >= 0 && headings.get(i).namesPart()) {
        parts++;
      }
    }
    if (titles == 1 && parts > 1) {
      ranks[first] = UNNUMBERED;
    }
  }

  /**
   * 一、 二、 (一、 二、 三、 四、) 三、: a series that begins anew, and behind which the number comes that the
   * one before it lacks, stands inside it.
   */
  private void lowerInnerSeries() {
    for (int rank = HAN; rank < UNNUMBERED; rank++) {
      List<Integer> like = like(rank);
      int at = 1;
      while (at < like.size()) {
        int end = at + 1;
        while (end < like.size() && value(like, end) == value(like, end - 1) + 1) {
          end++;
        }
        boolean inner =
            end < like.size()
                && value(like, at) == 1
                && value(like, end) == value(like, at - 1) + 1
                && noneAbove(rank, like.get(at - 1), like.get(end));
        if (inner) {
          like.subList(at, end).forEach(i -> ranks[i] += INNER);
        }
        at = end + (inner ? 1 : 0);
      }
    }
  }

  private List<Integer> like(int rank) {
    return IntStream.range(0, ranks.length).filter(i -> ranks[i] == rank).boxed().toList();
  }

  private int value(List<Integer> like, int index) {
    HeadingNumber number = headings.get(like.get(index)).number();
    return number == null ? 0 : number.value();
  }

  private boolean noneAbove(int rank, int start, int end) {
    return IntStream.range(start, end).noneMatch(i -> ranks[i] < rank);
  }

  private int[][] next() {
    int[][] found = new int[ranks.length + 1][];
    found[ranks.length] = new int[RANKS];
    Arrays.fill(found[ranks.length], NONE);
    for (int i = ranks.length - 1; i >= 0; i--) {
      found[i] = found[i + 1].clone();
      found[i][ranks[i]] = i;
    }
    return found;
  }

  private void place(int index) {
    if (ranks[index] == TITLE && open.stream().anyMatch(i -> ranks[i] == HAN && goesOn(i, index))) {
      ranks[index] = UNNUMBERED;
    }
    int like = likeOpen(ranks[index]);
    while (!open.isEmpty() && (like >= 0 ? open.element() >= like : endsBefore(index))) {
      open.pop();
    }
    levels[index] = open.isEmpty() ? (ranks[index] > HAN ? 2 : 1) : levels[open.element()] + 1;
    open.push(index);
  }

  /** The open heading of the same rank, whose level it takes; -1 where none is open. */
  private int likeOpen(int rank) {
    return open.stream().filter(i -> ranks[i] == rank).findFirst().orElse(-1);
  }

  /** Whether the innermost open section ends before the heading, which is of another rank. */
  private boolean endsBefore(int index) {
    int last = open.element();
    HeadingNumber number = headings.get(index).number();
    boolean inside = number != null && number.value() == 1 && goesOn(last, index);
    return height(ranks[last]) >= height(ranks[index]) && !inside;
  }

  private static int height(int rank) {
    int plain = rank % INNER;
    return plain > SPOKEN && plain <= DASH ? SPOKEN : plain;
  }

  /** Whether the next number of an open heading comes behind a heading that may stand in it. */
  private boolean goesOn(int outer, int index) {
    HeadingNumber number = headings.get(outer).number();
    int at = next[index + 1][ranks[outer]];
    if (number == null || number.value() == 0 || at == NONE) {
      return false;
    }
    HeadingNumber following = headings.get(at).number();
    boolean ends = open.stream().anyMatch(i -> i < outer && next[index + 1][ranks[i]] < at);
    return !ends
        && following != null
        && following.kind() == number.kind()
        && following.value() == number.value() + 1;
  }
}
