package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBlockTest {
  @ParameterizedTest
  @CsvSource({
    "2031年云溪市政府工作报告, 2031年云溪市政府工作报告",
    "*政府工作报告, 政府工作报告",
    "——云溪市政府工作报告（摘要）, 云溪市政府工作报告",
    "2031年《政府工作报告》, 2031年政府工作报告",
    "《云溪市2031年政府工作报告》全文, 云溪市2031年政府工作报告",
    "《云溪日报》刊登的政府工作报告, 《云溪日报》刊登的政府工作报告",
    "“十五五”开局之年政府工作报告, “十五五”开局之年政府工作报告"
  })
  void takesTheTitleOutOfItsLine(String line, String title) {
    assertThat(TitleBlock.of(List.of(line)).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"云溪市人民政府市长 陈清和, 陈清和", "云溪市市长：欧阳清和, 欧阳清和", "（2031年1月14日陈清和）, 陈清和", "（2031年1月14日通过）,"})
  void takesTheSpeakerOutOfItsLine(String line, @Nullable String speaker) {
    assertThat(TitleBlock.of(List.of(line.replace(" ", ""))).speaker()).isEqualTo(speaker);
  }
}
