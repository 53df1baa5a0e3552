package gangmu.site;

import static java.util.stream.Collectors.toMap;

import gangmu.model.Figure;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Task;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tasks that a report sets.
 *
 * @param tasksLost whether the scrape lacks the part that sets tasks
 */
record TasksPage(String path, Frame frame, Masthead masthead, List<Row> rows, boolean tasksLost)
    implements Page {
  TasksPage {
    rows = List.copyOf(rows);
  }

  /**
   * A task.
   *
   * @param title leading to the task's paragraph
   * @param section the heading that it stands under
   * @param deliverables the figures that it promises, leading to their rows
   */
  record Row(
      String id,
      String number,
      Link title,
      Link section,
      int year,
      List<Deliverable> deliverables) {
    Row {
      deliverables = List.copyOf(deliverables);
    }

    boolean promising() {
      return !deliverables.isEmpty();
    }
  }

  /** A figure that a task promises. */
  record Deliverable(String status, String name, String value, String href) {}

  static TasksPage of(Edition edition) {
    Report report = edition.report();
    String path = Addresses.tasks(report);
    Map<String, Section> sections =
        report
            .allSections()
            .collect(toMap(Section::id, section -> section, (first, second) -> first));
    Map<String, Figure> figures =
        report.figures().stream()
            .collect(toMap(Figure::id, figure -> figure, (first, second) -> first));
    return new TasksPage(
        path,
        Frame.beside(path, edition, edition.words().text("tab.tasks")),
        Masthead.of(edition, path),
        report.tasks().stream().map(task -> row(task, sections, figures, report, path)).toList(),
        report.completeness().missing().contains(Part.TASKS));
  }

  private static Row row(
      Task task,
      Map<String, Section> sections,
      Map<String, Figure> figures,
      Report report,
      String path) {
    String toReport = Addresses.link(path, Addresses.report(report));
    String toFigures = Addresses.link(path, Addresses.indicators(report));
    Section section = sections.get(task.section());
    return new Row(
        task.id(),
        task.id().startsWith("t") ? task.id().substring(1) : task.id(),
        new Link(task.title(), toReport + "#" + task.paragraph()),
        section == null || section.title().isEmpty()
            ? new Link("", null)
            : new Link(section.heading(), toReport + "#" + section.id()),
        task.year(),
        task.deliverables().stream()
            .map(figures::get)
            .filter(Objects::nonNull)
            .map(
                figure ->
                    new Deliverable(
                        figure.status().id(),
                        figure.name(),
                        Words.value(figure),
                        toFigures + "#" + figure.id()))
            .toList());
  }

  @Override
  public String template() {
    return "tasks.html";
  }

  boolean empty() {
    return rows.isEmpty();
  }

  int count() {
    return rows.size();
  }
}
