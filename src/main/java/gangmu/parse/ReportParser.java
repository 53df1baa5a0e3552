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
import java.util.Map;
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
   * So is one that sets points for full stops.
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
    if (!Original.isOther(text.text())) {
      return new Reading(text, facts).read(source, settled);
    }
    Original original = Original.of(text, facts);
    Parsed<Report> read = new Reading(original.twin(text), facts).read(source, settled);
    return read.then(report -> Parsed.of(original.restore(report)));
  }

  /** One report while it is read. */
  private final class Reading {
    private final CleanText text;
    private final SourceFacts facts;
    private final List<CleanLine> lines;
    private final Frame frame;

    /** The lines before the report, and the title that the source itself gives. */
    private final List<String> head;

    private final TitleBlock titles;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reading(CleanText text, SourceFacts facts) {
      this.text = text;
      this.facts = facts;
      lines =
          GluedHeadings.part(text.lines().stream().filter(line -> !line.text().isEmpty()).toList());
      frame = Frame.of(lines);
      head = new ArrayList<>(texts(lines.subList(0, frame.opening())));
      if (facts.title() != null) {
        head.add(Traditional.simplified(facts.title()));
      }
      titles = TitleBlock.of(head);
    }

    Parsed<Report> read(SourceRef source, Settled settled) {
      boolean isReport = titles.title() != null || frame.opening() < frame.body();
      if (!isReport || frame.body() == lines.size()) {
        return Parsed.failed(Diagnostic.error(text.file(), "parse.no-report"));
      }
      Identity identity = new Identity(places, text.file(), facts, settled, diagnostics);
      Place place = identity.place(head, texts(lines.subList(frame.opening(), frame.body())));
      Integer year = identity.year(head, titles(texts(lines.subList(0, frame.annexes()))));
      return new Parsed<>(
          place == null || year == null ? null : report(place, year, source), diagnostics);
    }

    private Report report(Place place, int year, SourceRef source) {
      Outline outline = Outline.of(lines, frame, year);
      List<Section> sections = outline.sections();
      List<Figure> figures = figures(outline, year);
      String title = titles.title() == null ? place.name() + "政府工作报告" : titles.title();
      return new Report(
          title,
          place,
          year,
          titles.date(),
          titles.session(),
          titles.speaker(),
          completeness(sections),
          source,
          sections,
          figures,
          TaskReader.read(sections, figures, year),
          AnnexReader.read(lines.subList(frame.annexes(), lines.size()), outline.lines().size()));
    }

    private Completeness completeness(List<Section> sections) {
      List<CleanLine> own = lines.subList(0, frame.annexes());
      Completeness completeness = Wholeness.of(sections, head, own, text.repairs());
      if (!completeness.complete()) {
        diagnostics.addAll(incomplete(text.file(), completeness, own.get(own.size() - 1)));
      }
      return completeness;
    }
  }

  private List<Figure> figures(Outline outline, int year) {
    Map<String, Part> parts = Section.parts(outline.sections());
    List<FigureInput> paragraphs =
        outline.sections().stream()
            .flatMap(Section::walk)
            .flatMap(section -> section.paragraphs().stream())
            .map(
                paragraph ->
                    new FigureInput(
                        paragraph.id(),
                        paragraph.text(),
                        Objects.requireNonNull(parts.get(paragraph.id()))))
            .toList();
    return figureReader.read(
        paragraphs,
        year,
        (id, start, end) -> Objects.requireNonNull(outline.lines().get(id)).source(start, end));
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
