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
import gangmu.model.SourceFacts;
import gangmu.model.SourceRef;
import gangmu.model.TrackedIndicator;
import gangmu.parse.figures.FigureInput;
import gangmu.parse.figures.FigureReader;
import gangmu.text.Traditional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
   * Reads a report. One in Traditional characters is read in Simplified ones, and what it says is
   * given in its own; units and the name of the place are in Simplified characters in any report.
   *
   * @param facts what the source says of itself beside the text
   *     <p>Errors: {@code parse.no-report}, {@code parse.place-unknown}, {@code
   *     parse.place-not-listed}, {@code parse.place-ambiguous} and {@code parse.year-unknown}.
   *     Warnings: {@code parse.place-disagrees}, {@code parse.year-disagrees}, {@code
   *     parse.year-differs}, {@code parse.incomplete}, {@code parse.mid-sentence}, {@code
   *     parse.no-closing} and {@code parse.abridged}. What is doubtful in the figures: {@link
   *     Doubts}.
   */
  public Parsed<Report> parse(
      CleanText text, SourceRef source, SourceFacts facts, Settled settled) {
    if (!Traditional.is(text.text())) {
      return read(text, source, facts, settled);
    }
    Original original = Original.of(text, facts);
    Parsed<Report> read = read(original.simplified(text), source, facts, settled);
    return read.then(report -> Parsed.of(original.restore(report)));
  }

  private Parsed<Report> read(
      CleanText text, SourceRef source, SourceFacts facts, Settled settled) {
    List<CleanLine> lines =
        GluedHeadings.part(text.lines().stream().filter(line -> !line.text().isEmpty()).toList());
    Frame frame = Frame.of(lines);
    List<String> head = new ArrayList<>(texts(lines.subList(0, frame.opening())));
    if (facts.title() != null) {
      head.add(Traditional.simplified(facts.title()));
    }
    TitleBlock titles = TitleBlock.of(head);
    boolean isReport = titles.title() != null || frame.opening() < frame.body();
    if (!isReport || frame.body() == lines.size()) {
      return Parsed.failed(Diagnostic.error(text.file(), "parse.no-report"));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> opening = texts(lines.subList(frame.opening(), frame.body()));
    Identity identity = new Identity(places, text.file(), facts, settled, diagnostics);
    Place place = identity.place(head, opening);
    Integer year = identity.year(head, titles(texts(lines.subList(0, frame.annexes()))));
    if (place == null || year == null) {
      return new Parsed<>(null, diagnostics);
    }
    return new Parsed<>(
        report(text, head, lines, frame, titles, place, year, source, diagnostics), diagnostics);
  }

  private Report report(
      CleanText text,
      List<String> head,
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
    Completeness completeness = Wholeness.of(sections, head, own, text.repairs());
    if (!completeness.complete()) {
      diagnostics.addAll(incomplete(text.file(), completeness, own.get(own.size() - 1)));
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

  /** What is missing, and where and how the text breaks off. */
  private static List<Diagnostic> incomplete(
      String file, Completeness completeness, CleanLine last) {
    List<Diagnostic> why = new ArrayList<>();
    String missing =
        completeness.missing().stream().map(Part::id).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      why.add(Diagnostic.warning(file, last.source().to(), 0, null, "parse.incomplete", missing));
    }
    Completeness.BreakOff breakOff = completeness.breakOff();
    if (breakOff != null) {
      String code =
          switch (breakOff.manner()) {
            case MID_SENTENCE -> "parse.mid-sentence";
            case NO_CLOSING -> "parse.no-closing";
            case ABRIDGED -> "parse.abridged";
          };
      why.add(Diagnostic.warning(file, breakOff.line(), 0, null, code));
    }
    return why;
  }

  private static List<String> titles(List<String> lines) {
    return lines.stream().map(Heading::of).flatMap(Optional::stream).map(Heading::title).toList();
  }

  private static List<String> texts(List<CleanLine> lines) {
    return lines.stream().map(CleanLine::text).toList();
  }
}
