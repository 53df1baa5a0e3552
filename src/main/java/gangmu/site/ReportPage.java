package gangmu.site;

import static java.util.stream.Collectors.groupingBy;

import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Section;
import gangmu.model.SourceRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report, to read.
 *
 * @param sections all sections in reading order
 * @param annexes what follows the closing
 * @param figured whether figures are marked in the text
 * @param citation how to cite the report
 * @param url where the page will stand on the web; null where that is not known
 */
record ReportPage(
    String path,
    Frame frame,
    Masthead masthead,
    List<SectionView> sections,
    List<SectionView> annexes,
    boolean figured,
    Citation citation,
    Provenance provenance,
    @Nullable String url)
    implements Page {
  private static final String TEMPLATE = "report.html";

  ReportPage {
    sections = List.copyOf(sections);
    annexes = List.copyOf(annexes);
  }

  static Draft draft(Edition edition) {
    return new Draft(Addresses.report(edition.report()), TEMPLATE, () -> of(edition));
  }

  private static ReportPage of(Edition edition) {
    String path = Addresses.report(edition.report());
    return new ReportPage(
        path,
        Frame.report(path, edition),
        Masthead.of(edition, path),
        new Sections(edition, path).views(),
        new Sections(edition, path).annexes(),
        !edition.report().figures().isEmpty(),
        Citation.of(edition.report(), edition.settings().absolute(path)),
        Provenance.of(edition.report().source()),
        edition.settings().absolute(path));
  }

  /** What a printed copy says of its origin. */
  record Provenance(String file, String sha256, @Nullable String url) {
    static Provenance of(SourceRef source) {
      return new Provenance(source.file(), source.sha256(), source.url());
    }
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  /** The sections that have a heading. */
  List<SectionView> outline() {
    return Stream.concat(sections.stream(), annexes.stream()).filter(SectionView::titled).toList();
  }

  boolean outlined() {
    return sections.stream().anyMatch(SectionView::titled);
  }

  /** Makes a view of every section, parents before children. */
  private static final class Sections {
    private static final Set<Part> ANCHORED = EnumSet.of(Part.REVIEW, Part.TARGETS, Part.TASKS);

    private final Edition edition;
    private final String path;
    private final Map<String, List<Figure>> figures;
    private final Set<Part> begun = EnumSet.noneOf(Part.class);
    private final List<SectionView> views = new ArrayList<>();

    Sections(Edition edition, String path) {
      this.edition = edition;
      this.path = path;
      this.figures = edition.report().figures().stream().collect(groupingBy(Figure::paragraph));
    }

    List<SectionView> views() {
      edition.report().sections().forEach(section -> add(section, null));
      return views;
    }

    /** The annexes, as sections of the first level. */
    List<SectionView> annexes() {
      return edition.report().annexes().stream()
          .map(
              annex ->
                  new SectionView(
                      annex.id(),
                      null,
                      null,
                      annex.title(),
                      1,
                      false,
                      annex.paragraphs().stream()
                          .map(p -> ParagraphView.of(p, null, List.of(), edition, path))
                          .toList()))
          .toList();
    }

    private void add(Section section, @Nullable Part parents) {
      Part part = section.part() == null ? parents : section.part();
      boolean begins = part != null && ANCHORED.contains(part) && begun.add(part);
      views.add(
          new SectionView(
              section.id(),
              begins && part != null ? part.id() : null,
              Words.ordinal(section),
              section.title(),
              section.level(),
              section.runIn(),
              paragraphs(section)));
      section.sections().forEach(child -> add(child, part));
    }

    private List<ParagraphView> paragraphs(Section section) {
      List<ParagraphView> result = new ArrayList<>();
      for (Paragraph paragraph : section.paragraphs()) {
        boolean opens = section.runIn() && result.isEmpty();
        List<Figure> marked = figures.getOrDefault(paragraph.id(), List.of());
        result.add(ParagraphView.of(paragraph, opens ? section : null, marked, edition, path));
      }
      return result;
    }
  }
}
