package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopsTest {
  private static final String POINTS =
      "一.修路\n1.路修好了.桥也修好了.\n“新桥”通车.增长12.5%.2031年再修.\n"
          + "（一）种树.种了3.5万棵.\n湖水清了．人多了｡茶园新增30.游客也多了.\n二.办学.";

  @Test
  void aPointBehindASentenceIsAFullStop() {
    assertThat(Stops.full(POINTS))
        .isEqualTo(
            "一.修路\n1.路修好了。桥也修好了。\n“新桥”通车。增长12.5%。2031年再修。\n"
                + "（一）种树。种了3.5万棵。\n湖水清了。人多了。茶园新增30。游客也多了。\n二.办学。");
  }

  @Test
  void tellsATextThatSetsPoints() {
    assertThat(Stops.arePoints(POINTS)).isTrue();
    assertThat(Stops.arePoints(POINTS.replace(".", "。"))).isFalse();
    assertThat(Stops.arePoints(POINTS + "路修好了。".repeat(60))).isFalse();
  }
}
