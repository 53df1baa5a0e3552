package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SectionTest {
  @Test
  void aParagraphStandsInThePartOfTheNearestSectionThatNamesOne() {
    Section below = section("p2", null);
    Section within = section("p3", Part.TARGETS, section("p4", null));
    assertThat(Section.parts(List.of(section("p1", Part.TASKS, below, within))))
        .isEqualTo(
            Map.of("p1", Part.TASKS, "p2", Part.TASKS, "p3", Part.TARGETS, "p4", Part.TARGETS));
  }

  @Test
  void whereNoSectionNamesAPartItIsTheOpening() {
    assertThat(Section.parts(List.of(section("p1", null, section("p2", null)))))
        .isEqualTo(Map.of("p1", Part.OPENING, "p2", Part.OPENING));
  }

  private static Section section(String paragraph, @Nullable Part part, Section... below) {
    List<Paragraph> own = List.of(new Paragraph(paragraph, "云溪多雨。", new LineRange(1, 1)));
    return new Section("s1", part, 1, "", "", "", false, null, own, List.of(below));
  }
}
