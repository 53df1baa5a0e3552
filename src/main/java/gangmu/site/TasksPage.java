package gangmu.site;

import static java.util.stream.Collectors.toMap;

import gangmu.model.Figure;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Status;
import gangmu.model.Task;
import java.util.ArrayList;
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
    List<Group> groups,
    List<Choice> chapters,
    List<Choice> deadlines,
    boolean tasksLost)
    implements Page {
  private static final String TEMPLATE = "tasks.html";

  TasksPage {
    groups = List.copyOf(groups);
    chapters = List.copyOf(chapters);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * The tasks under one heading.
   *
   * @param chapter the id of the chapter that they stand in; null where they stand in none
   * @param above the chapter, where the heading is one within it; null where it has been named
   *     before
   * @param heading leading to its section; null where no heading stands above the tasks
   * @param rows at least one; the first may be the heading's own
   */
  record Group(
      @Nullable String chapter, @Nullable Link above, @Nullable Link heading, List<Row> rows) {
    Group {
      rows = List.copyOf(rows);
    }

    /** Whether the tasks of another group stand under the same heading. */
    boolean continues(Group other) {
      return !opens() && Objects.equals(heading, other.heading) && sharesChapter(other);
    }

    boolean sharesChapter(Group other) {
      return Objects.equals(chapter, other.chapter);
    }

    Group and(Group other) {
      return new Group(
          chapter, above, heading, Stream.concat(rows.stream(), other.rows.stream()).toList());
    }

    Group below(Group other) {
      return sharesChapter(other) ? new Group(chapter, null, heading, rows) : this;
    }

    /** Whether the first task is what the heading says. */
    private boolean opens() {
      return rows.get(0).scope() != null;
    }

    /** Whether the heading is a row of its own. */
    boolean headed() {
      return heading != null && !opens();
    }
  }

  /**
   * A task.
   *
   * @param scope {@code rowgroup} where the task is the heading of those behind it; else null
   * @param title leading to the task's paragraph; the whole heading where the task has its own
   * @param deadline until when, in the words of the text: 年底前; empty where it does not say
   * @param leaders who leads; empty where the text does not say
   * @param livelihood whether it is one of the year's 民生实事
   * @param deliverables the figures that it promises, leading to their rows
   */
  record Row(
      String id,
      String number,
      @Nullable String scope,
      Link title,
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

  /**
   * A figure that a task promises.
   *
   * @param style the id of its status; null for a target, which most are
   */
  record Deliverable(
      @Nullable String style, String name, String value, String href, @Nullable String deadline) {}

  static Draft draft(Edition edition) {
    return new Draft(Addresses.tasks(edition.report()), TEMPLATE, () -> of(edition));
  }

  private static TasksPage of(Edition edition) {
    Report report = edition.report();
    String path = Addresses.tasks(report);
    Rows rows = new Rows(report, path);
    List<Group> groups = rows.groups(report.tasks());
    return new TasksPage(
        path,
        Frame.beside(path, edition, edition.words().text("tab.tasks"), "table.js"),
        Masthead.of(edition, path),
        groups,
        rows.choices.entrySet().stream()
            .map(chapter -> new Choice(chapter.getKey(), chapter.getValue()))
            .toList(),
        groups.stream()
            .flatMap(group -> group.rows().stream())
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

    /** Tasks that follow each other under one heading are a group. */
    List<Group> groups(List<Task> tasks) {
      List<Group> groups = new ArrayList<>();
      for (Task task : tasks) {
        Group next = group(task);
        int last = groups.size() - 1;
        if (last >= 0 && next.continues(groups.get(last))) {
          groups.set(last, groups.get(last).and(next));
        } else {
          groups.add(last < 0 ? next : next.below(groups.get(last)));
        }
      }
      return groups;
    }

    private Group group(Task task) {
      Section chapter = chapters.of(task.paragraph());
      if (chapter != null) {
        choices.putIfAbsent(chapter.id(), chapter.heading());
      }
      Section section = sections.get(task.section());
      if (section == null || !section.title().equals(task.title())) {
        return group(chapter, section, row(task, task.title(), false));
      }
      boolean leads = section.paragraphs().size() > 1 || !section.sections().isEmpty();
      Section above = leads ? section : section.equals(chapter) ? null : chapter;
      return group(chapter, above, row(task, section.heading(), leads));
    }

    /**
     * @param above what the task stands under: its section, or the chapter where the section is the
     *     task alone
     */
    private Group group(@Nullable Section chapter, @Nullable Section above, Row row) {
      Link heading = heading(above);
      boolean within = heading != null && chapter != null && !chapter.equals(above);
      return new Group(
          chapter == null ? null : chapter.id(),
          within ? heading(chapter) : null,
          heading,
          List.of(row));
    }

    private @Nullable Link heading(@Nullable Section section) {
      return section == null || section.title().isEmpty()
          ? null
          : new Link(section.heading(), toReport + section.id());
    }

    private Row row(Task task, String title, boolean heading) {
      List<Deliverable> deliverables =
          task.deliverables().stream()
              .map(figures::get)
              .filter(Objects::nonNull)
              .map(this::deliverable)
              .toList();
      return new Row(
          task.id(),
          task.id().startsWith("t") ? task.id().substring(1) : task.id(),
          heading ? "rowgroup" : null,
          new Link(title, toReport + task.paragraph()),
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

    private Deliverable deliverable(Figure figure) {
      return new Deliverable(
          figure.status() == Status.TARGET ? null : figure.status().id(),
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
    return groups.isEmpty();
  }

  int count() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }
}
