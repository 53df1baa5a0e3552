package gangmu.compare;

import gangmu.model.Figure;
import gangmu.model.Part;
import gangmu.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a report states about tracked indicators. */
final class Statements {
  private final Report report;
  private final Map<String, Part> parts;
  private final Map<String, String> texts = new HashMap<>();

  private Statements(Report report) {
    this.report = report;
    parts = report.parts();
    report.paragraphs().forEach(paragraph -> texts.put(paragraph.id(), paragraph.text()));
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

  private Statement statement(Figure figure) {
    return new Statement(
        report,
        figure,
        parts.getOrDefault(figure.paragraph(), Part.OPENING),
        Span.of(figure, texts.getOrDefault(figure.paragraph(), "")));
  }
}
