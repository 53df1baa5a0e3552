package gangmu.clean;

import gangmu.text.Han;
import gangmu.text.LineBreak;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers and Latin words on lines of their own, as converters set them that part the text where
 * its type changes: 推广|100|项农业新技术. The number of a page stands in the midst of a sentence as
 * well; but what follows it is no unit, and what it parts is mostly a word.
 *
 * @param numbers the lines that are nothing but a number of the text
 * @param joined the lines that go on with the one before for that
 */
record NumberLines(Set<Integer> numbers, Set<Integer> joined) {
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９A-Za-z.．+%％‰—-]{1,16}");

  /** With which the words behind a number begin: its unit, its measure word. */
  private static final String UNITS =
      "年月日时分元万亿千百十个项家户人名位次处座条件批所只头亩公平米吨斤度倍点届区县市镇乡村里台辆套间种类大多余级类岁周天层期届轮强";

  private static final int NUMBERS_THAT_TELL = 8;

  static NumberLines of(List<Line> all) {
    Set<Integer> numbers = new HashSet<>();
    Set<Integer> joined = new HashSet<>();
    int[] told = IntStream.range(0, all.size()).filter(i -> !all.get(i).isEmpty()).toArray();
    for (int k = 1; k + 1 < told.length; k++) {
      Line line = all.get(told[k]);
      if (isNumber(line.text())) {
        Line before = all.get(told[k - 1]);
        Line next = all.get(told[k + 1]);
        char first = next.text().charAt(0);
        boolean within = !before.endsSentence() && isWord(before.last());
        boolean counts = UNITS.indexOf(first) >= 0 || LineBreak.isClosing(first);
        if (within && counts) {
          numbers.add(told[k]);
          joined.add(told[k]);
          joined.add(told[k + 1]);
        }
      }
    }
    return new NumberLines(numbers, joined);
  }

  private static boolean isNumber(String text) {
    return text.length() <= 16 && NUMBER.matcher(text).matches();
  }

  private static boolean isWord(char c) {
    return Han.isHan(c) || "“‘（《，、".indexOf(c) >= 0;
  }
}
