package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser says it is not sure of. */
class DoubtsTest {
  @ParameterizedTest
  @CsvSource({
    "地区生产总值增长5%。, 地区生产总值增长6%。, true",
    "地区生产总值增长5%。, 地区生产总值增长5%。, false",
    "地区生产总值增长5%。, 全市地区生产总值增长5.0%。, false",
    "地区生产总值增长5%。, 地区生产总值比2025年增长36%。, false",
    "地区生产总值增长5%。, 云溪新区加快发展，地区生产总值增长9%。, false",
    "地区生产总值增长5%。, 财政收入增长6%。, false",
  })
  void warnsOfTwoValuesOfOneThing(String one, String other, boolean doubtful) {
    Parsed<Report> parsed =
        InventedPlaces.parse(
            List.of(
                "2031年云溪市政府工作报告",
                "各位代表：",
                "现在，我代表市政府作工作报告，请予审议。",
                "一、2030年工作回顾",
                one,
                other,
                "二、2031年工作安排",
                "办好购物节。"),
            Settled.NOTHING);

    List<Diagnostic> doubts =
        parsed.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().equals("parse.figures-disagree"))
            .toList();
    assertThat(doubts).hasSize(doubtful ? 1 : 0);
    assertThat(doubts).allSatisfy(doubt -> assertThat(doubt.line()).isEqualTo(6));
  }
}
