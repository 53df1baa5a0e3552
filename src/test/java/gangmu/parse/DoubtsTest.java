package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Report;
import gangmu.model.SourceLine;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser says it is not sure of. */
class DoubtsTest {
  private static List<String> lines(String one, String other) {
    return List.of(
        "2031年云溪市政府工作报告",
        "各位代表：",
        "现在，我代表市政府作工作报告，请予审议。",
        "一、2030年工作回顾",
        one,
        other,
        "二、2031年工作安排",
        "办好购物节。");
  }

  private static Report report(List<String> lines) {
    return Objects.requireNonNull(InventedPlaces.parse(lines, Settled.NOTHING).value());
  }

  private static List<Diagnostic> doubts(List<String> lines, List<Figure> figures) {
    return Doubts.of("report.txt", lines.stream().map(SourceLine::of).toList(), figures);
  }

  @ParameterizedTest
  @CsvSource({
    "地区生产总值增长5%。, 地区生产总值增长6%。, true",
    "地区生产总值增长5%。, 地区生产总值增长5%。, false",
    "地区生产总值增长5%。, 全市地区生产总值增长5.0%。, false",
    "地区生产总值增长5%。, 地区生产总值比2025年增长36%。, false",
    "地区生产总值增长5%。, 云溪新区加快发展，地区生产总值增长9%。, false",
    "地区生产总值增长5%。, 财政收入增长6%。, false",
    "我们办好实事。, 城乡居民人均可支配收入分别增长5%和6%。, false",
  })
  void warnsOfTwoValuesOfOneThing(String one, String other, boolean doubtful) {
    List<String> lines = lines(one, other);
    List<Diagnostic> doubts = doubts(lines, report(lines).figures());
    assertThat(doubts).hasSize(doubtful ? 1 : 0);
    assertThat(doubts)
        .allSatisfy(
            doubt -> {
              assertThat(doubt.code()).isEqualTo("parse.figures-disagree");
              assertThat(doubt.line()).isEqualTo(6);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "出口、进口分别增长5%、6%。, false",
    "出口、进口均增长5%。, false",
    "城乡低保标准分别提高5%、6%。, false",
    "出口、进口分别比上年增长5%和6%，比2025年增长33%和31%。, false",
    "旅游人次、旅游收入分别达到300万人次和20亿元，增长8%、9%。, false",
    "出口分别增长5%、6%。, true",
    "重点产品产量分别增长5%、6%。, true",
    "粮食产量、油料产量、蔬菜产量分别增长5%、6%。, true",
  })
  void warnsOfSeveralNumbersThatHaveButOneName(String sentence, boolean doubtful) {
    List<String> lines = lines("我们办好实事。", sentence);
    List<Diagnostic> doubts = doubts(lines, report(lines).figures());
    assertThat(doubts).hasSize(doubtful ? 1 : 0);
    assertThat(doubts)
        .allSatisfy(
            doubt -> {
              assertThat(doubt.code()).isEqualTo("parse.lists-uneven");
              assertThat(doubt.line()).isEqualTo(6);
              assertThat(doubt.column()).isEqualTo(sentence.indexOf("分别") + 1);
            });
  }

  @Test
  void isSilentAboutWhatAPersonHasSettled() {
    List<String> lines = lines("地区生产总值增长5%。", "地区生产总值增长6%。");
    List<Figure> figures = report(lines).figures();
    assertThat(doubts(lines, figures)).hasSize(1);
    assertThat(doubts(lines, figures.subList(0, 1))).isEmpty();
  }
}
