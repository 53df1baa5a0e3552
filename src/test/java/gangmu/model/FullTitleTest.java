package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTitleTest {
  @ParameterizedTest
  @CsvSource({
    "PREFECTURE, 云溪市, 政府工作报告, 2031年云溪市政府工作报告",
    "PREFECTURE, 云溪市, 2031年政府工作报告, 2031年云溪市政府工作报告",
    "PREFECTURE, 云溪市, 2031年市政府工作报告, 2031年云溪市政府工作报告",
    "PREFECTURE, 云溪市, 云溪政府工作报告, 2031年云溪市政府工作报告",
    "PREFECTURE, 云溪市, 市长林远舟作政府工作报告, 2031年云溪市政府工作报告",
    "PREFECTURE, 云溪市, 雲溪市2031年政府工作報告, 2031年云溪市政府工作报告",
    "PREFECTURE, 云溪市, 云溪市2031年政府工作报告, 云溪市2031年政府工作报告",
    "PREFECTURE, 云溪市, 云溪市人民政府工作报告, 2031年云溪市人民政府工作报告",
    "PREFECTURE, 云溪市, 在代表大会上的讲话, 2031年云溪市在代表大会上的讲话",
    "NATIONAL, 全国, 政府工作报告, 2031年国务院政府工作报告",
    "NATIONAL, 全国, 国务院政府工作报告, 2031年国务院政府工作报告",
    "NATIONAL, 全国, 2031年国务院政府工作报告, 2031年国务院政府工作报告"
  })
  void namesPlaceAndYear(Level level, String place, String title, String full) {
    Report report =
        new Report(
            title,
            new Place(place, level, "970100", "yunxi"),
            2031,
            null,
            null,
            null,
            new Completeness(List.of(), null),
            new SourceRef("source.txt", "", "text", null),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(report.fullTitle()).isEqualTo(full);
  }
}
