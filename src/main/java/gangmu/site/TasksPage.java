package gangmu.site;

import static java.util.stream.Collectors.toMap;

import gangmu.model.Figure;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that a report sets.
 *
 * @param chapters the sections that tasks stand in, to choose from
 * @param deadlines what the text says of until when, to choose from
 * @param tasksLost whether the scrape lacks the part that sets tasks
 */
record TasksPage(
    String path,
    Frame frame,
    Masthead masthead,
    List<Row> rows,
    List<Choice> chapters,
    List<Choice> deadlines,
    boolean tasksLost)
    implements Page {
  private static final String TEMPLATE = "tasks.html";

  TasksPage {
    rows = List.copyOf(rows);
    chapters = List.copyOf(chapters);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * A task.
   *
   * @param title leading to the task's paragraph
   * @param section the heading that it stands under
   * @param chapter the id of the chapter that it stands in; empty where it stands in none
   * @param deadline until when, in the words of the text: 年底前; empty where it does not say
   * @param leaders who leads; empty where the text does not say
   * @param livelihood whether it is one of the year's 民生实事
   * @param deliverables the figures that it promises, leading to their rows
   */
  record Row(
      String id,
      String number,
      Link title,
      Link section,
      String chapter,
      int year,
      String deadline,
      String leaders,
      boolean livelihood,
      List<Deliverable> deliverables) {
    Row {
      deliverables = List.copyOf(deliverables);
    }

    boolean dated() {
      return !deadline.isEmpty();
    }

    boolean led() {
      return !leaders.isEmpty();
    }

    boolean promising() {
      return !deliverables.isEmpty();
    }
  }

  /** A figure that a task promises. */
  record Deliverable(
      String status, String name, String value, String href, @Nullable String deadline) {}

  static Draft draft(Edition edition) {
    return new Draft(Addresses.tasks(edition.report()), TEMPLATE, () -> of(edition));
  }

  private static TasksPage of(Edition edition) {
    Report report = edition.report();
    String path = Addresses.tasks(report);
    Rows rows = new Rows(report, path);
    List<Row> all = report.tasks().stream().map(rows::row).toList();
    return new TasksPage(
        path,
        Frame.beside(path, edition, edition.words().text("tab.tasks"), "table.js"),
        Masthead.of(edition, path),
        all,
        rows.choices.entrySet().stream()
            .map(chapter -> new Choice(chapter.getKey(), chapter.getValue()))
            .toList(),
        all.stream()
            .map(Row::deadline)
            .filter(deadline -> !deadline.isEmpty())
            .distinct()
            .map(deadline -> new Choice(deadline, deadline))
            .toList(),
        report.completeness().missing().contains(Part.TASKS));
  }

  /** Makes the rows, and gathers the chapters that they stand in. */
  private static final class Rows {
    private final String toReport;
    private final String toFigures;
    private final Chapters chapters;
    private final Map<String, Section> sections;
    private final Map<String, Figure> figures;
    private final Map<String, String> choices = new LinkedHashMap<>();

    Rows(Report report, String path) {
      toReport = Addresses.link(path, Addresses.report(report)) + "#";
      toFigures = Addresses.link(path, Addresses.indicators(report)) + "#";
      chapters = new Chapters(report);
      sections = report.allSections().collect(toMap(Section::id, section -> section, (a, b) -> a));
      figures = report.figures().stream().collect(toMap(Figure::id, figure -> figure, (a, b) -> a));
    }

    Row row(Task task) {
      Section chapter = chapters.of(task.paragraph());
      if (chapter != null) {
        choices.putIfAbsent(chapter.id(), chapter.heading());
      }
      List<Deliverable> deliverables =
          task.deliverables().stream()
              .map(figures::get)
              .filter(Objects::nonNull)
              .map(this::deliverable)
              .toList();
      return new Row(
          task.id(),
          task.id().startsWith("t") ? task.id().substring(1) : task.id(),
          new Link(task.title(), toReport + task.paragraph()),
          section(task),
          chapter == null ? "" : chapter.id(),
          task.year(),
          deadlines(task, deliverables),
          String.join("；", task.leaders()),
          task.livelihood(),
          deliverables);
    }

    private static String deadlines(Task task, List<Deliverable> deliverables) {
      return Stream.concat(
              task.deadlines().stream(),
              deliverables.stream().map(Deliverable::deadline).filter(Objects::nonNull))
          .distinct()
          .collect(Collectors.joining(" "));
    }

    private Link section(Task task) {
      Section section = sections.get(task.section());
      return section == null || section.title().isEmpty()
          ? new Link("", null)
          : new Link(section.heading(), toReport + section.id());
    }

    private Deliverable deliverable(Figure figure) {
      return new Deliverable(
          figure.status().id(),
          figure.name(),
          Words.value(figure),
          toFigures + figure.id(),
          figure.deadline());
    }
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  boolean empty() {
    return rows.isEmpty();
  }

  int count() {
    return rows.size();
  }
}
