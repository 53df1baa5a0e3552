package gangmu.site;

import static java.util.stream.Collectors.toMap;

import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures of a report, goals and outcomes apart.
 *
 * @param groups the targets, which are always there, then the estimates and the outcomes
 * @param measures those of the figures, to choose from
 * @param parts those that the figures stand in, to choose from
 * @param targetsLost whether the scrape lacks the part that sets targets
 */
record IndicatorsPage(
    String path,
    Frame frame,
    Masthead masthead,
    List<Group> groups,
    List<String> measures,
    List<String> parts,
    boolean targetsLost)
    implements Page {
  private static final String TEMPLATE = "indicators.html";

  IndicatorsPage {
    groups = List.copyOf(groups);
    measures = List.copyOf(measures);
    parts = List.copyOf(parts);
  }

  /**
   * The figures of one status.
   *
   * @param status the id of the status
   */
  record Group(String status, String name, List<FigureRow> rows) {
    Group {
      rows = List.copyOf(rows);
    }

    int count() {
      return rows.size();
    }
  }

  static Draft draft(Edition edition) {
    return new Draft(Addresses.indicators(edition.report()), TEMPLATE, () -> of(edition));
  }

  private static IndicatorsPage of(Edition edition) {
    Report report = edition.report();
    Words words = edition.words();
    String path = Addresses.indicators(report);
    Map<String, Part> parts = report.parts();
    List<Figure> figures = report.figures();
    return new IndicatorsPage(
        path,
        Frame.beside(path, edition, words.text("tab.indicators"), "table.js"),
        Masthead.of(edition, path),
        Stream.of(Status.TARGET, Status.ESTIMATE, Status.ACTUAL)
            .map(status -> group(status, parts, edition, path))
            .filter(group -> group.status().equals(Status.TARGET.id()) || group.count() > 0)
            .toList(),
        Stream.of(Measure.values())
            .filter(measure -> figures.stream().anyMatch(f -> f.measure() == measure))
            .map(words::of)
            .toList(),
        Stream.of(Part.values())
            .filter(part -> figures.stream().anyMatch(f -> part(f, parts) == part))
            .map(words::of)
            .toList(),
        report.completeness().missing().contains(Part.TARGETS));
  }

  /** The part that a figure stands in; that of the opening for one whose part is not known. */
  private static Part part(Figure figure, Map<String, Part> parts) {
    return parts.getOrDefault(figure.paragraph(), Part.OPENING);
  }

  private static Group group(Status status, Map<String, Part> parts, Edition edition, String path) {
    Map<String, String> texts =
        edition
            .report()
            .paragraphs()
            .collect(toMap(Paragraph::id, Paragraph::text, (first, second) -> first));
    List<FigureRow> rows =
        edition.report().figures().stream()
            .filter(figure -> figure.status() == status)
            .map(figure -> FigureRow.of(figure, texts, part(figure, parts), edition, path))
            .toList();
    return new Group(status.id(), edition.words().of(status), rows);
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  int count() {
    return groups.stream().mapToInt(Group::count).sum();
  }
}
