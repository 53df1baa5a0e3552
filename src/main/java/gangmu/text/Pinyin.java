package gangmu.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How Han characters are read in Mandarin, as <i>GB/T 16159</i> spells it without tones: 营 is
 * {@code ying}, 绿 {@code lv}. The table {@code pinyin.txt} tells its source.
 */
public final class Pinyin {
  private static final String TABLE = "pinyin.txt";

  private final Map<Integer, List<String>> readings = new HashMap<>();

  /** Reads the table. */
  public Pinyin() {
    ResourceLines.of(Pinyin.class, TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(this::read);
  }

  /** Takes a line in: a syllable, a blank, characters. */
  private void read(String line) {
    int blank = line.indexOf(' ');
    String syllable = line.substring(0, blank);
    line.codePoints()
        .skip(blank + 1L)
        .forEach(c -> readings.computeIfAbsent(c, unused -> new ArrayList<>()).add(syllable));
  }

  /**
   * Every syllable that the character may be read as, by the alphabet: 重 gives {@code chong} and
   * {@code zhong}. Empty for what is no Han character, or one that the table does not hold.
   */
  public List<String> of(int character) {
    return List.copyOf(readings.getOrDefault(character, List.of()));
  }
}
