package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.clean.CleanText;
import gangmu.model.Completeness;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Parsed;
import gangmu.model.Part;
import gangmu.model.Place;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceRef;
import gangmu.model.TrackedIndicator;
import gangmu.parse.figures.FigureInput;
import gangmu.parse.figures.FigureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a report from clean text. */
public final class ReportParser {
  private final PlaceFinder places;
  private final FigureReader figureReader;

  /** A parser that knows the divisions that come with the program, and these indicators. */
  public ReportParser(List<TrackedIndicator> indicators) {
    this(Divisions.load(), indicators);
  }

  ReportParser(Divisions divisions, List<TrackedIndicator> indicators) {
    this.places = new PlaceFinder(divisions);
    this.figureReader = FigureReader.with(indicators);
  }

  /**
   * Reads a report.
   *
   * <p>Errors: {@code parse.no-report}, {@code parse.place-unknown}, {@code
   * parse.place-not-listed}, {@code parse.place-ambiguous} and {@code parse.year-unknown}.
   * Warnings: {@code parse.year-disagrees} and {@code parse.incomplete}.
   */
  public Parsed<Report> parse(CleanText text, SourceRef source, Settled settled) {
    List<CleanLine> lines = text.lines().stream().filter(line -> !line.text().isEmpty()).toList();
    Frame frame = Frame.of(lines);
    List<String> head = texts(lines.subList(0, frame.opening()));
    TitleBlock titles = TitleBlock.of(head);
    boolean isReport = titles.title() != null || frame.opening() < frame.body();
    if (!isReport || frame.body() == lines.size()) {
      return Parsed.failed(Diagnostic.error(text.file(), "parse.no-report"));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> opening = texts(lines.subList(frame.opening(), frame.body()));
    Place place = place(text.file(), head, opening, settled, diagnostics);
    List<String> report = texts(lines.subList(0, frame.annexes()));
    Integer year = year(text.file(), head, report, settled, diagnostics);
    if (place == null || year == null) {
      return new Parsed<>(null, diagnostics);
    }
    return new Parsed<>(
        report(text.file(), lines, frame, titles, place, year, source, diagnostics), diagnostics);
  }

  private Report report(
      String file,
      List<CleanLine> lines,
      Frame frame,
      TitleBlock titles,
      Place place,
      int year,
      SourceRef source,
      List<Diagnostic> diagnostics) {
    Outline outline = Outline.of(lines, frame, year);
    List<CleanLine> own = lines.subList(0, frame.annexes());
    List<Section> sections = outline.sections();
    List<Figure> figures = figures(outline, year);
    Completeness completeness = Wholeness.of(sections, own);
    if (!completeness.complete()) {
      diagnostics.add(incomplete(file, completeness, own.get(own.size() - 1)));
    }
    String title = titles.title() == null ? place.name() + "政府工作报告" : titles.title();
    return new Report(
        title,
        place,
        year,
        titles.date(),
        titles.session(),
        titles.speaker(),
        completeness,
        source,
        sections,
        figures,
        TaskReader.read(sections, figures, year),
        AnnexReader.read(lines.subList(frame.annexes(), lines.size()), outline.lines().size()));
  }

  private List<Figure> figures(Outline outline, int year) {
    List<FigureInput> paragraphs = new ArrayList<>();
    outline.sections().forEach(section -> collect(section, Part.REVIEW, paragraphs));
    return figureReader.read(
        paragraphs,
        year,
        (id, start, end) -> Objects.requireNonNull(outline.lines().get(id)).source(start, end));
  }

  private static void collect(Section section, Part inherited, List<FigureInput> into) {
    Part part = section.part() == null ? inherited : section.part();
    section
        .paragraphs()
        .forEach(paragraph -> into.add(new FigureInput(paragraph.id(), paragraph.text(), part)));
    section.sections().forEach(child -> collect(child, part, into));
  }

  private static Diagnostic incomplete(String file, Completeness completeness, CleanLine last) {
    String missing =
        completeness.missing().stream().map(Part::id).collect(Collectors.joining(", "));
    return Diagnostic.warning(
        file, last.source().to(), 0, null, "parse.incomplete", missing.isEmpty() ? "-" : missing);
  }

  private @Nullable Place place(
      String file,
      List<String> head,
      List<String> opening,
      Settled settled,
      List<Diagnostic> diagnostics) {
    String given = settled.place();
    List<Place> found = given == null ? places.find(head, opening) : places.named(given);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (!found.isEmpty()) {
      String names =
          found.stream()
              .map(place -> place.name() + " " + place.code())
              .collect(Collectors.joining(", "));
      diagnostics.add(Diagnostic.error(file, "parse.place-ambiguous", names));
    } else if (given == null) {
      diagnostics.add(Diagnostic.error(file, "parse.place-unknown"));
    } else {
      diagnostics.add(Diagnostic.error(file, "parse.place-not-listed", given));
    }
    return null;
  }

  private static @Nullable Integer year(
      String file,
      List<String> head,
      List<String> lines,
      Settled settled,
      List<Diagnostic> diagnostics) {
    if (settled.year() != null) {
      return settled.year();
    }
    List<String> headings =
        lines.stream().map(Heading::of).flatMap(Optional::stream).map(Heading::title).toList();
    List<Integer> found = YearFinder.find(head, headings);
    if (found.isEmpty()) {
      diagnostics.add(Diagnostic.error(file, "parse.year-unknown"));
      return null;
    }
    if (found.size() > 1) {
      String years = found.stream().map(String::valueOf).collect(Collectors.joining(", "));
      diagnostics.add(Diagnostic.warning(file, 0, 0, null, "parse.year-disagrees", years));
    }
    return found.get(0);
  }

  private static List<String> texts(List<CleanLine> lines) {
    return lines.stream().map(CleanLine::text).toList();
  }
}
