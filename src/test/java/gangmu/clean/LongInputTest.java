package gangmu.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.SourceLine;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time that cleaning takes grows with the length of a text, whatever the text is. */
@Timeout(value = 15, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongInputTest {
  /** Pieces of the one long line. */
  private static final int MANY = 200_000;

  private static final int LINES = 50_000;

  private static final String HEAD = "2031年云溪市政府工作报告\n各位代表：\n一、2030年工作回顾\n";

  /** Lines that tell that a text is torn. */
  private static final String TORN = "桥修好了\n，河两岸\n的人从此不再\n绕路，\n茶园添了\n新绿，路\n也通了\n".repeat(10);

  @ParameterizedTest
  @ValueSource(strings = {"，", "。", "”", "（", "1", "桥", "一是", "目标，", " ”"})
  void readsALineOfManyOfTheSame(String piece) {
    undoes(HEAD + TORN + piece.repeat(MANY) + "好，\n二是好\n" + TORN);
    undoes(HEAD + piece.repeat(MANY) + "好。\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"桥", "河岸", "三是好，二是好", "一是桥修好了而河两岸的人从此不再绕路而茶园添了新绿"})
  void readsManyLinesOfTheSame(String line) {
    undoes(HEAD + TORN + (line + "\n").repeat(LINES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"下一页", "共3页 下一页 "})
  void readsARowOfDigitsThatCouldBeTheNumbersOfPages(String pager) {
    undoes(HEAD + pager + "1".repeat(100) + "桥\n桥修好了。");
  }

  private static void undoes(String text) {
    List<SourceLine> lines = text.lines().map(SourceLine::of).toList();
    CleanText clean = Objects.requireNonNull(new Cleaner().clean("a.txt", lines).value());
    assertThat(clean.undo()).isEqualTo(text.stripTrailing());
  }
}
