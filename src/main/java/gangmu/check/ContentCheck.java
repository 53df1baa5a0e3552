package gangmu.check;

import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Place;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SiteSettings;
import gangmu.model.Task;
import gangmu.model.TrackedIndicator;
import gangmu.parse.Gazetteer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks over what a person has written, or may have forgotten, in the content. */
public final class ContentCheck {
  /** Codes of places that do not exist begin so. */
  private static final String INVENTED = "9";

  private final Path reports;
  private final Set<String> listed;
  private final Gazetteer gazetteer = Gazetteer.load();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ContentCheck(Path reports, List<TrackedIndicator> indicators) {
    this.reports = reports;
    listed =
        indicators.stream()
            .flatMap(indicator -> indicator.ids().stream())
            .collect(Collectors.toSet());
  }

  /**
   * Looks at all reports of a site.
   *
   * <p>{@code check.place-name}, {@code check.place-level}, {@code check.place-code}: the place is
   * not what its code says; {@code check.place-twice}: one place is called by two names; {@code
   * check.date}; {@code check.year-missing}: a year is left out between two others; {@code
   * check.figure-value}: the number of a figure is not the one of its words; {@code
   * check.indicator}: a figure is of an indicator that is not listed; {@code check.figure-id},
   * {@code check.task-id}: an id that stands twice; {@code check.task-dangling}: a task speaks of a
   * section, paragraph or figure that is not there; {@code check.order}: the settings order a place
   * that has no report.
   *
   * @param content the folder of the content
   * @param indicators those that are tracked
   */
  public static List<Diagnostic> of(
      Path content,
      SiteSettings settings,
      List<TrackedIndicator> indicators,
      List<Report> reports) {
    ContentCheck check = new ContentCheck(content.resolve("reports"), indicators);
    check.order(content.resolve("site.yml"), settings, reports);
    reports.forEach(check::look);
    Map<String, List<Report>> places =
        reports.stream()
            .collect(
                Collectors.groupingBy(
                    report -> report.place().address(), TreeMap::new, Collectors.toList()));
    places.values().forEach(check::years);
    return check.diagnostics;
  }

  private MarkdownLines file(Report report, String name) {
    Path folder = reports.resolve(report.place().address()).resolve(String.valueOf(report.year()));
    return MarkdownLines.of(folder.resolve(name));
  }

  private void order(Path file, SiteSettings settings, List<Report> reports) {
    MarkdownLines lines = MarkdownLines.of(file);
    settings.order().stream()
        .filter(name -> reports.stream().noneMatch(report -> report.place().isCalled(name)))
        .forEach(name -> diagnostics.add(lines.warning(lines.key("order"), "check.order", name)));
  }

  private void look(Report report) {
    MarkdownLines index = file(report, "index.md");
    place(report.place(), index);
    date(report.date(), index);
    figures(report);
    tasks(report);
  }

  private void place(Place place, MarkdownLines index) {
    if (!place.code().matches("\\d{6}")) {
      diagnostics.add(index.warning(index.key("code"), "check.code-form", place.code()));
      return;
    }
    Place known = gazetteer.ofCode(place.code());
    if (place.code().startsWith(INVENTED)) {
      return;
    }
    if (known == null) {
      diagnostics.add(index.warning(index.key("code"), "check.place-code", place.code()));
    } else if (!known.name().equals(place.name())) {
      diagnostics.add(
          index.warning(
              index.key("place"), "check.place-name", place.name(), known.name(), place.code()));
    } else if (known.level() != place.level()) {
      diagnostics.add(
          index.warning(
              index.key("level"), "check.place-level", place.level().id(), known.level().id()));
    }
  }

  private void date(@Nullable String date, MarkdownLines index) {
    if (date == null) {
      return;
    }
    try {
      LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      diagnostics.add(index.warning(index.key("date"), "check.date", date));
    }
  }

  private void figures(Report report) {
    MarkdownLines table = file(report, "indicators.md");
    twice(table, report.figures().stream().map(Figure::id), "check.figure-id");
    for (Figure figure : report.figures()) {
      String indicator = figure.indicator();
      if (indicator != null && !listed.contains(indicator)) {
        diagnostics.add(
            table.warning(table.row(figure.id(), 1), "check.indicator", figure.id(), indicator));
      }
      Stream.of(Optional.ofNullable(figure.value()), Optional.ofNullable(figure.upper()))
          .flatMap(Optional::stream)
          .filter(figure::isWordedOtherwise)
          .forEach(
              value ->
                  diagnostics.add(
                      table.warning(
                          table.row(figure.id(), 1),
                          "check.figure-value",
                          figure.id(),
                          value.toPlainString(),
                          figure.wording())));
    }
  }

  private void tasks(Report report) {
    MarkdownLines table = file(report, "tasks.md");
    twice(table, report.tasks().stream().map(Task::id), "check.task-id");
    Set<String> there =
        Stream.of(
                report.allSections().map(Section::id),
                report.paragraphs().map(Paragraph::id),
                report.figures().stream().map(Figure::id))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    for (Task task : report.tasks()) {
      Stream.concat(Stream.of(task.section(), task.paragraph()), task.deliverables().stream())
          .filter(id -> !there.contains(id))
          .forEach(
              id ->
                  diagnostics.add(
                      table.warning(
                          table.row(task.id(), 1), "check.task-dangling", task.id(), id)));
    }
  }

  private void twice(MarkdownLines table, Stream<String> ids, String code) {
    Set<String> seen = new HashSet<>();
    Set<String> told = new TreeSet<>();
    ids.filter(id -> !seen.add(id) && told.add(id))
        .forEach(id -> diagnostics.add(table.error(table.row(id, 2), code, id)));
  }

  /** Years that are left out between the first and the last of one place. */
  private void years(List<Report> ofOnePlace) {
    Set<Integer> years =
        ofOnePlace.stream().map(Report::year).collect(Collectors.toCollection(TreeSet::new));
    String folder = reports.resolve(ofOnePlace.get(0).place().address()).toString();
    int last = 0;
    for (int year : years) {
      if (last > 0 && year > last + 1) {
        String missing = last + 1 == year - 1 ? "" + (last + 1) : (last + 1) + "–" + (year - 1);
        diagnostics.add(Diagnostic.warning(folder, "check.year-missing", missing));
      }
      last = year;
    }
    Set<String> names =
        ofOnePlace.stream()
            .map(report -> report.place().name() + " " + report.place().code())
            .collect(Collectors.toCollection(TreeSet::new));
    if (names.size() > 1) {
      diagnostics.add(Diagnostic.warning(folder, "check.place-twice", String.join(", ", names)));
    }
  }
}
