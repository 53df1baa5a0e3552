package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.LineRange;
import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.model.SourceRef;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How the margin names where in the source something stands. */
class LinesTest {
  private static String name(List<Integer> pageStarts, LineRange lines) {
    Report yunxi = Yunxi.whole().report();
    Report report =
        new Report(
            yunxi.title(),
            yunxi.place(),
            yunxi.year(),
            yunxi.date(),
            yunxi.session(),
            yunxi.speaker(),
            yunxi.completeness(),
            new SourceRef("source", "0".repeat(64), "pdf", null, pageStarts),
            yunxi.sections(),
            yunxi.figures(),
            yunxi.tasks(),
            yunxi.annexes());
    ReportSource source = new ReportSource(report, List.of());
    Edition edition = Edition.of(List.of(source), SiteSettings.DEFAULT, new Words("zh-CN")).get(0);
    return Objects.requireNonNull(Lines.link(edition, "", lines)).text();
  }

  @Test
  void countsLinesWhereTheSourceHasNoPages() {
    assertThat(name(List.of(), new LineRange(29, 35))).isEqualTo("29–35");
    assertThat(name(List.of(), new LineRange(29, 29))).isEqualTo("29");
  }

  @Test
  void countsPagesWhereItHasSome() {
    assertThat(name(List.of(1, 30, 60), new LineRange(29, 35))).isEqualTo("第1–2页");
    assertThat(name(List.of(1, 30, 60), new LineRange(31, 35))).isEqualTo("第2页");
  }
}
