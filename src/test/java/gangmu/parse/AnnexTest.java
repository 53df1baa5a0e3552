package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Annex;
import gangmu.model.LineRange;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows the closing is no part of the report, and is kept. */
class AnnexTest {
  private static final Report ALONE = InventedPlaces.yunxi();

  private static Report with(String... annex) {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    lines.addAll(List.of(annex));
    return Objects.requireNonNull(InventedPlaces.parse(lines, Settled.NOTHING).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "名词解释",
        "附件",
        "附：名词解释",
        "注释：",
        "附件2：《政府工作报告》有关用语说明",
        "主要名词解释和说明",
        "2031年市政府十件民生实事",
        "《政府工作报告》有关内容名词注释"
      })
  void keepsAGlossaryApartFromTheReport(String title) {
    Report report = with(title, "1．云上平台：企业办事的一个窗口。", "2．三岸：江岸、湖岸、渠岸。");
    assertThat(report.sections()).isEqualTo(ALONE.sections());
    assertThat(report.completeness()).isEqualTo(ALONE.completeness());
    assertThat(report.annexes()).hasSize(1);
    assertThat(report.annexes().get(0).title()).isEqualTo(title);
    assertThat(report.annexes().get(0).paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("1．云上平台：企业办事的一个窗口。", "2．三岸：江岸、湖岸、渠岸。");
  }

  @Test
  void readsALabelAndTheLineBehindItAsOneTitle() {
    Report report =
        with("附件1", "2031年十件民生实事", "一、建停车场", "建成停车位3000个。", "附件2", "名词解释", "1．三岸：江岸、湖岸、渠岸。");
    int before = InventedPlaces.yunxiLines().size();
    assertThat(report.annexes())
        .extracting(Annex::id, Annex::title, Annex::source)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "a1", "附件1 2031年十件民生实事", new LineRange(before + 1, before + 2)),
            org.assertj.core.api.Assertions.tuple(
                "a2", "附件2 名词解释", new LineRange(before + 5, before + 6)));
    long own = ALONE.paragraphs().count();
    assertThat(report.annexes().stream().flatMap(annex -> annex.paragraphs().stream()))
        .extracting(Paragraph::id)
        .containsExactly("p" + (own + 1), "p" + (own + 2), "p" + (own + 3));
    assertThat(report.figures()).isEqualTo(ALONE.figures());
    assertThat(report.tasks()).isEqualTo(ALONE.tasks());
  }

  @Test
  void takesAListOfNotesForAnAnnexWithoutATitle() {
    Report report = with("[1]云上平台：企业办事的一个窗口。", "[2]三岸：江岸、湖岸、渠岸。");
    assertThat(report.sections()).isEqualTo(ALONE.sections());
    assertThat(report.annexes()).extracting(Annex::title).containsExactly("");
  }

  @Test
  void keepsAListThatTheClosingFollowsInTheReport() {
    List<String> lines = new ArrayList<>(InventedPlaces.yunxiLines());
    int closing = lines.size() - 1;
    while (!lines.get(closing).startsWith("各位代表")) {
      closing--;
    }
    lines.addAll(
        closing,
        List.of(
            "各位代表，我们要办好下列实事，让大家看到实实在在的成就：", "让我们先从身边做起，一步一步迈向美好明天。", "1.老桥：修缮三座。", "2.学堂：新开两所。"));
    Report report = Objects.requireNonNull(InventedPlaces.parse(lines, Settled.NOTHING).value());
    assertThat(report.annexes()).isEmpty();
    assertThat(report.completeness().complete()).isTrue();
  }

  @Test
  void keepsNotesWithoutNumbersThatFollowTheClosing() {
    String[] notes = {"云上平台：企业办事的一个窗口，企业不必出门。", "“三岸”是指江岸、湖岸、渠岸。", "*茶路：山上运茶的路，如今都通了车。"};
    Report report = with(notes);
    assertThat(report.sections()).isEqualTo(ALONE.sections());
    assertThat(report.completeness()).isEqualTo(ALONE.completeness());
    assertThat(report.annexes().get(0).paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(notes);
    assertThat(with("云上平台：企业办事的一个窗口，企业不必出门。", "让我们共同奋斗！").annexes()).isEmpty();
  }
}
