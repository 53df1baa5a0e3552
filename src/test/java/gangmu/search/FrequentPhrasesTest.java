package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrequentPhrasesTest {
  private static final List<String> PHRASES = List.of("营商环境", "5G基站", "专精特新", "和谐");
  private static final String OTHERS = "茶竹山河路桥村镇果蔬米面盐糖纸笔墨砚琴棋";

  @Test
  void findsWhatStandsAmongChangingNeighbours() {
    assertThat(FrequentPhrases.of(texts(), 100)).containsAll(PHRASES);
  }

  @Test
  void leavesOutPiecesOfAPhraseAndWhatHoldsToItsNeighbours() {
    List<String> found = FrequentPhrases.of(texts(), 100);
    assertThat(found).doesNotContain("营商", "营商环", "商环境", "特新", "G基站", "基站");
    assertThat(found).noneMatch(phrase -> phrase.startsWith("的") || phrase.endsWith("的"));
  }

  @Test
  void neverReachesAcrossAMarkOrANumber() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      texts.add(OTHERS.charAt(i % 20) + "云溪，霜桥" + OTHERS.charAt(i % 7) + "南屏15石鼓。");
    }
    assertThat(FrequentPhrases.of(texts, 100))
        .contains("云溪", "霜桥")
        .doesNotContain("云溪霜桥", "云溪，霜桥", "南屏15石鼓");
  }

  @Test
  void givesTheSameInWhateverOrderTheTextsCome() {
    List<String> texts = texts();
    List<String> once = FrequentPhrases.of(texts, 50);
    Collections.shuffle(texts, new Random(1));
    assertThat(FrequentPhrases.of(texts, 50)).isEqualTo(once);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(FrequentPhrases.of(List.of(), 10)).isEmpty();
    assertThat(FrequentPhrases.of(List.of("", "。", "云"), 10)).isEmpty();
  }

  @Test
  void givesNoMoreThanIsAsked() {
    assertThat(FrequentPhrases.of(texts(), 2)).hasSize(2);
  }

  /** Sentences of single characters by chance, with the phrases among them. */
  private static List<String> texts() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        text.append(OTHERS.charAt(random.nextInt(OTHERS.length())));
        if (random.nextInt(3) == 0) {
          text.append(PHRASES.get(random.nextInt(PHRASES.size())))
              .append(random.nextBoolean() ? "的" : "");
        }
      }
      texts.add(text.append("。").toString());
    }
    return texts;
  }
}
