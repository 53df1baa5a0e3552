package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTitleTest {
  @ParameterizedTest
  @CsvSource({
    "政府工作报告, 2031年云溪市政府工作报告",
    "2031年政府工作报告, 2031年云溪市政府工作报告",
    "2031年市政府工作报告, 2031年云溪市政府工作报告",
    "云溪政府工作报告, 2031年云溪市政府工作报告",
    "市长林远舟作政府工作报告, 2031年云溪市政府工作报告",
    "雲溪市2031年政府工作報告, 2031年云溪市政府工作报告",
    "云溪市2031年政府工作报告, 云溪市2031年政府工作报告",
    "云溪市人民政府工作报告, 2031年云溪市人民政府工作报告",
    "在代表大会上的讲话, 2031年云溪市在代表大会上的讲话"
  })
  void namesPlaceAndYear(String title, String full) {
    assertThat(of(title, new Place("云溪市", Level.PREFECTURE, "970100", "yunxi")).fullTitle())
        .isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({
    "政府工作报告, 2031年国务院政府工作报告",
    "国务院政府工作报告, 2031年国务院政府工作报告",
    "2031年国务院政府工作报告, 2031年国务院政府工作报告"
  })
  void callsTheStateCouncilByItsName(String title, String full) {
    assertThat(of(title, new Place("全国", Level.NATIONAL, "000000", "china")).fullTitle())
        .isEqualTo(full);
  }

  private static Report of(String title, Place place) {
    return new Report(
        title,
        place,
        2031,
        null,
        null,
        null,
        new Completeness(List.of(), null),
        new SourceRef("source.txt", "", "text", null, List.of(1)),
        List.of(),
        List.of(),
        List.of());
  }
}
