package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedSourceTest {
  @Test
  void showsALineOnceWhereTheMarksTellWhatIsLeft() {
    String line = "**一是修路。**建成桥梁三座。";
    assertThat(
            marked(
                    line,
                    new RepairMark("markup", 1, 1, "**", ""),
                    new RepairMark("markup", 1, 8, "**", ""))
                .whole())
        .isTrue();
  }

  @Test
  void showsWhatIsLeftWhereTheMarksDoNotTellIt() {
    MarkedSource.Line closed = marked("建成 桥梁", new RepairMark("blank", 1, 3, " ", ""));
    assertThat(closed.whole()).isFalse();
    assertThat(closed.clean()).isEqualTo("建成桥梁");
    assertThat(marked("建成,桥梁", new RepairMark("width", 1, 3, ",", "，")).whole()).isFalse();
  }

  private static MarkedSource.Line marked(String line, RepairMark... repairs) {
    return MarkedSource.of(List.of(line), List.of(repairs)).get(0);
  }
}
