package gangmu.site;

import gangmu.model.Bound;
import gangmu.model.Completeness;
import gangmu.model.Figure;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Part;
import gangmu.model.Place;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceRef;
import gangmu.model.Status;
import gangmu.model.Task;
import java.math.BigDecimal;
import java.util.List;

/** A report whose every field is out to break a page. */
final class Hostile {
  static final String MARKUP =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&lt;\u202e${page}[[${page}]]";

  /** A word that no line can hold. */
  static final String WORD = "Q".repeat(5000);

  static final String TITLE = MARKUP + "题".repeat(300 - MARKUP.length());

  private Hostile() {}

  static ReportSource report() {
    String text = MARKUP + WORD + "}{\\%" + MARKUP;
    Figure figure =
        new Figure(
            "i1",
            null,
            MARKUP + WORD,
            Status.TARGET,
            2024,
            MARKUP,
            Measure.GROWTH,
            new BigDecimal("1E+300"),
            null,
            MARKUP,
            Bound.EXACT,
            MARKUP,
            MARKUP + WORD,
            WORD,
            "p1",
            MARKUP.length(),
            WORD,
            Yunxi.line(1));
    Report report =
        new Report(
            TITLE,
            new Place(MARKUP, Level.PREFECTURE, MARKUP, "yunxi"),
            2024,
            MARKUP,
            MARKUP,
            MARKUP,
            new Completeness(List.of(Part.TASKS), null),
            new SourceRef(MARKUP, MARKUP, MARKUP, "javascript:alert(1)"),
            List.of(
                new Section(
                    "s1",
                    Part.REVIEW,
                    1,
                    MARKUP + WORD,
                    MARKUP,
                    MARKUP + WORD,
                    false,
                    null,
                    List.of(Yunxi.paragraph("p1", text, 1), Yunxi.paragraph("p2", "此段无恙。", 1)),
                    List.of())),
            List.of(figure),
            List.of(
                new Task(
                    "t1",
                    "s1",
                    MARKUP + WORD,
                    "p1",
                    2024,
                    List.of("i1"),
                    List.of(MARKUP),
                    List.of(WORD),
                    true)),
            List.of());
    return new ReportSource(report, List.of(text));
  }
}
