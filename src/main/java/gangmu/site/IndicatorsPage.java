package gangmu.site;

import static java.util.stream.Collectors.toMap;

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
 * @param targetsLost whether the scrape lacks the part that sets targets
 */
record IndicatorsPage(
    String path, Frame frame, Masthead masthead, List<Group> groups, boolean targetsLost)
    implements Page {
  IndicatorsPage {
    groups = List.copyOf(groups);
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

  static IndicatorsPage of(Edition edition) {
    Report report = edition.report();
    String path = Addresses.indicators(report);
    return new IndicatorsPage(
        path,
        Frame.beside(path, edition, edition.words().text("tab.indicators")),
        Masthead.of(edition, path),
        Stream.of(Status.TARGET, Status.ESTIMATE, Status.ACTUAL)
            .map(status -> group(status, edition, path))
            .filter(group -> group.status().equals(Status.TARGET.id()) || group.count() > 0)
            .toList(),
        report.completeness().missing().contains(Part.TARGETS));
  }

  private static Group group(Status status, Edition edition, String path) {
    Map<String, String> texts =
        edition
            .report()
            .paragraphs()
            .collect(toMap(Paragraph::id, Paragraph::text, (first, second) -> first));
    List<FigureRow> rows =
        edition.report().figures().stream()
            .filter(figure -> figure.status() == status)
            .map(figure -> FigureRow.of(figure, texts, edition, path))
            .toList();
    return new Group(status.id(), edition.words().of(status), rows);
  }

  @Override
  public String template() {
    return "indicators.html";
  }

  int count() {
    return groups.stream().mapToInt(Group::count).sum();
  }
}
