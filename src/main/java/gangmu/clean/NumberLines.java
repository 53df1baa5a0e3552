package gangmu.clean;

import gangmu.text.Han;
import gangmu.text.LineBreak;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers and Latin words on lines of their own, as converters set them that part the text where
 * its type changes: 推广|100|项农业新技术. The number of a page may stand in the midst of a sentence as
 * well; but then no unit follows it, and what it parts is mostly a word: 发|12|展.
 *
 * @param numbers the lines that are nothing but a number of the text
 * @param joined the lines that go on with the one before for that
 * @param many whether the text is set so throughout, so that none of them is a doubt
 */
record NumberLines(Set<Integer> numbers, Set<Integer> joined, boolean many) {
  private static final int LONGEST = 16;
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９A-Za-z.．+%％‰-]{1,16}");

  /** The number of a piece of a list, which begins a line. */
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.．]");

  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** With which the words behind a number begin: its unit, its measure word. */
  private static final String UNITS = "年月日时元万亿千百个项家户人名位次处座条件批所亩公平米吨斤度倍届台辆套余多世";

  private static final String OPENING = "“‘（《，、：；。";
  private static final int NUMBERS_THAT_TELL = 8;

  /** Of numbers that are none of pages, more than one in so many is less than the one before. */
  private static final int ONE_IN = 4;

  /**
   * Looks for them.
   *
   * @param all lines of the draft, the empty ones as well: the positions found are positions of
   *     these
   * @param pairs of the same lines
   */
  static NumberLines of(List<Line> all, Pairs pairs) {
    int[] told = IntStream.range(0, all.size()).filter(i -> !all.get(i).isEmpty()).toArray();
    int[] found =
        IntStream.range(1, told.length - 1)
            .filter(
                k -> isNumber(all.get(told[k]).text()) && !isNumber(all.get(told[k + 1]).text()))
            .toArray();
    NumberLines numbers =
        new NumberLines(new HashSet<>(), new HashSet<>(), isMany(all, told, found));
    for (int k : found) {
      String number = all.get(told[k]).text();
      Line before = all.get(told[k - 1]);
      char first = all.get(told[k + 1]).text().charAt(0);
      boolean counted = ITEM.matcher(number).matches();
      boolean within = !counted && !before.endsSentence() && isWord(before.last());
      boolean counts = goesOnFromNumber(first);
      boolean page = !numbers.many && PAGE.matcher(number).matches();
      boolean goesOn = counts || (!page && Han.isHan(first));
      if (within && goesOn && !(page && pairs.has(before.last(), first))) {
        numbers.numbers.add(told[k]);
        numbers.joined.add(told[k]);
        numbers.joined.add(told[k + 1]);
      } else if (numbers.many ? goesOn : first == '年' && YEAR.matcher(number).matches()) {
        numbers.numbers.add(told[k]);
        numbers.joined.add(told[k + 1]);
      }
    }
    return numbers;
  }

  /** Whether so many stand within sentences, and not in the order of pages, that all are text. */
  private static boolean isMany(List<Line> all, int[] told, int[] found) {
    List<Double> values = new ArrayList<>();
    for (int k : found) {
      Line before = all.get(told[k - 1]);
      char first = all.get(told[k + 1]).text().charAt(0);
      String number = all.get(told[k]).text();
      if (goesOnFromNumber(first) && !before.endsSentence() && AMOUNT.matcher(number).matches()) {
        values.add(Double.valueOf(number));
      }
    }
    long falling =
        IntStream.range(1, values.size()).filter(i -> values.get(i) < values.get(i - 1)).count();
    return values.size() >= NUMBERS_THAT_TELL && falling * ONE_IN > values.size();
  }

  /** Whether words that begin so belong to a number before them. */
  private static boolean goesOnFromNumber(char first) {
    return UNITS.indexOf(first) >= 0 || LineBreak.isClosing(first);
  }

  private static boolean isNumber(String text) {
    char first = text.charAt(0);
    boolean latin = first < 0x80 || (first >= '０' && first <= '９');
    return latin && text.length() <= LONGEST && NUMBER.matcher(text).matches();
  }

  private static boolean isWord(char c) {
    return Han.isHan(c) || OPENING.indexOf(c) >= 0;
  }
}
