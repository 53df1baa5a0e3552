package gangmu.content;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final List<String> READ = List.of("云溪市", "", "全市多雨。", "", "茶园丰收。");

  private static List<Diagnostic> of(String... there) {
    return Corrections.of("review.md", List.of(there), READ);
  }

  @Test
  void findsNoneWhereNothingDiffers() {
    assertThat(Corrections.of("review.md", READ, READ)).isEmpty();
  }

  @Test
  void showsWhereALineDiffersAndWhatWouldStandThere() {
    assertThat(of("云溪市", "", "全市少雨。", "", "茶园丰收。"))
        .containsExactly(
            Diagnostic.warning("review.md", 3, 3, "全市少雨。", "import.kept", "1", "1", "全市多雨。"));
  }

  @Test
  void tellsWhatWasTakenAwayAtTheLineThatIsThereNow() {
    assertThat(of("云溪市", "", "茶园丰收。"))
        .containsExactly(
            Diagnostic.warning("review.md", 3, 0, "", "import.kept", "0", "2", "全市多雨。"));
    assertThat(of()).extracting(Diagnostic::line).containsExactly(1);
  }

  @Test
  void tellsWhatWasAddedByItsFirstLine() {
    assertThat(of("云溪市", "", "全市多雨。", "", "茶园丰收。", "新的一段。", ""))
        .containsExactly(
            Diagnostic.warning("review.md", 6, 1, "新的一段。", "import.kept", "2", "0", ""));
  }

  /** However a file was changed, the stretches account for every line that it has more or less. */
  @RepeatedTest(50)
  void accountsForEveryLine(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> read = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      read.add(i % 2 == 0 ? "" : "第" + random.nextInt(20) + "段");
    }
    List<String> there = new ArrayList<>(read);
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(there.size() + 1);
      if (random.nextBoolean() || at == there.size()) {
        there.add(at, "新" + i);
      } else {
        there.remove(at);
      }
    }
    int more = 0;
    for (Diagnostic stretch : Corrections.of("review.md", there, read)) {
      more += Integer.parseInt(stretch.arguments().get(0));
      more -= Integer.parseInt(stretch.arguments().get(1));
    }
    assertThat(more).isEqualTo(there.size() - read.size());
  }
}
