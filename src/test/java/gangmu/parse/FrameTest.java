package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.clean.CleanText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
  /** What the speaker says first is the report's, whoever is named above it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "各位代表：",
        "各位代表，同志们：",
        "各位代表：现在，我代表市人民政府，向大会作政府工作报告，请予审议。",
        "各位代表，我代表市人民政府向大会报告工作，请予审议，并请列席人员提出意见。",
        "我代表市人民政府，向大会作政府工作报告，请予审议。"
      })
  void beginsWhereTheSpeakerDoes(String salutation) {
    CleanText text =
        InventedPlaces.clean(
            List.of(
                "政府工作报告",
                "——2031年1月12日在云溪市第十届人民代表大会第二次会议上",
                "云溪市市长 陈清和",
                salutation,
                "一、2030年工作回顾",
                "一年来，我们做了不少工作。"));
    assertThat(Frame.of(text.lines()).opening()).isEqualTo(3);
  }
}
