package gangmu.compare;

import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a report states about tracked indicators. */
final class Statements {
  private final Report report;
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private Statements(Report report) {
    this.report = report;
    report.sections().forEach(section -> note(section, Part.OPENING));
  }

  /** In reading order. */
  static List<Statement> of(Report report) {
    Statements statements = new Statements(report);
    List<Statement> found = new ArrayList<>();
    for (Figure figure : report.figures()) {
      if (figure.indicator() != null) {
        found.add(statements.statement(figure));
      }
    }
    return found;
  }

  private void note(Section section, Part inherited) {
    Part part = section.part() == null ? inherited : section.part();
    for (Paragraph paragraph : section.paragraphs()) {
      parts.put(paragraph.id(), part);
      texts.put(paragraph.id(), paragraph.text());
    }
    section.sections().forEach(child -> note(child, part));
  }

  private Statement statement(Figure figure) {
    return new Statement(
        report,
        figure,
        parts.getOrDefault(figure.paragraph(), Part.OPENING),
        Span.of(figure, texts.getOrDefault(figure.paragraph(), "")));
  }
}
