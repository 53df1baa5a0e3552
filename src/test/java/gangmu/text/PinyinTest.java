package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinyinTest {
  private static final int CHARACTERS = 8105;

  private final Pinyin pinyin = new Pinyin();

  @Test
  void readsACharacterInEveryWay() {
    assertThat(pinyin.of('营')).containsExactly("ying");
    assertThat(pinyin.of('重')).containsExactly("chong", "zhong");
    assertThat(pinyin.of('绿')).containsExactly("lu", "lv");
    assertThat(pinyin.of('行')).contains("hang", "xing");
  }

  @Test
  void readsNothingElse() {
    assertThat(List.of((int) 'a', (int) ' ', (int) '。', (int) '營', 0x1F600, -1))
        .allSatisfy(character -> assertThat(pinyin.of(character)).isEmpty());
  }

  /** ICU reads each character in one way, from the same database: which must be among ours. */
  @Test
  void knowsTheReadingsThatIcuKnows() {
    Transliterator icu = Transliterator.getInstance("Han-Latin; NFD");
    int[] read =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(character -> !pinyin.of(character).isEmpty())
            .toArray();
    long same =
        IntStream.of(read)
            .filter(c -> pinyin.of(c).contains(toneless(icu.transliterate(Character.toString(c)))))
            .count();
    assertThat(read).hasSize(CHARACTERS);
    assertThat(same).isGreaterThan(CHARACTERS * 98L / 100);
  }

  private static String toneless(String read) {
    return read.replace("u\u0308", "v").replaceAll("\\p{M}", "");
  }
}
