package gangmu.site;

import gangmu.model.Annex;
import gangmu.model.LineRange;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scrape that a report was read from, line by line, beside what cleaning made of it.
 *
 * @param kinds of repairs that were made; the page can show one kind alone
 */
record SourcePage(String path, Frame frame, Masthead masthead, List<Kind> kinds, List<Line> lines)
    implements Page {
  private static final String TEMPLATE = "source.html";

  SourcePage {
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /**
   * A kind of repair.
   *
   * @param name as the style sheet knows it
   * @param text as a reader knows it
   */
  record Kind(String name, String text, int count) {
    String id() {
      return "only-" + name;
    }
  }

  /**
   * A line of the scrape.
   *
   * @param number from 1
   * @param clean what it gave to the clean text; null where the marks alone show it
   * @param kept whether the line went into a paragraph or a heading
   * @param page the page of a PDF that begins with this line; null where none does
   * @param paragraphs those that begin on this line
   */
  record Line(
      int number,
      List<MarkedSource.Piece> pieces,
      @Nullable String clean,
      boolean kept,
      @Nullable Integer page,
      List<Link> paragraphs) {
    Line {
      pieces = List.copyOf(pieces);
      paragraphs = List.copyOf(paragraphs);
    }

    String id() {
      return "l" + number;
    }

    /** Whether paragraphs begin on it. */
    boolean opens() {
      return !paragraphs.isEmpty();
    }

    String href() {
      return "#" + id();
    }

    /** Whether nothing stands on it. */
    boolean blank() {
      return pieces.isEmpty();
    }

    /** The class that the style sheet knows the line by; null where it has nothing to style. */
    @Nullable String style() {
      return kept || blank() ? null : "left";
    }
  }

  static Draft draft(Edition edition) {
    return new Draft(Addresses.source(edition.report()), TEMPLATE, () -> of(edition));
  }

  private static SourcePage of(Edition edition) {
    ReportSource source = edition.source();
    Report report = source.report();
    String path = Addresses.source(report);
    return new SourcePage(
        path,
        Frame.beside(path, edition, edition.words().text("tab.source")),
        Masthead.of(edition, path),
        kinds(source, edition.words()),
        lines(source, path));
  }

  private static List<Kind> kinds(ReportSource source, Words words) {
    return MarkedSource.counts(source.repairs()).entrySet().stream()
        .map(
            kind -> new Kind(kind.getKey(), words.text("repair." + kind.getKey()), kind.getValue()))
        .toList();
  }

  private static List<Line> lines(ReportSource source, String path) {
    Report report = source.report();
    BitSet kept = new BitSet();
    Stream.of(
            report.paragraphs().map(Paragraph::source),
            report.allSections().map(Section::source),
            report.annexes().stream().map(Annex::source),
            report.annexes().stream()
                .flatMap(annex -> annex.paragraphs().stream())
                .map(Paragraph::source))
        .flatMap(ranges -> ranges)
        .filter(Objects::nonNull)
        .forEach(range -> kept.set(range.from(), range.to() + 1));
    Map<Integer, List<Link>> begins = paragraphs(report, path);
    List<Line> lines = new ArrayList<>();
    for (MarkedSource.Line line : MarkedSource.of(source.sourceLines(), source.repairs())) {
      int number = lines.size() + 1;
      lines.add(
          new Line(
              number,
              line.pieces(),
              line.whole() ? null : line.clean(),
              kept.get(number),
              pageBefore(report.source(), number),
              begins.getOrDefault(number, List.of())));
    }
    return lines;
  }

  private static @Nullable Integer pageBefore(SourceRef source, int line) {
    int page = source.page(line);
    return page > source.page(line - 1) ? page : null;
  }

  /** The paragraphs by the line that they begin on. */
  private static Map<Integer, List<Link>> paragraphs(Report report, String path) {
    String toReport = Addresses.link(path, Addresses.report(report));
    Map<Integer, List<Link>> begins = new HashMap<>();
    Stream.concat(
            report.paragraphs(),
            report.annexes().stream().flatMap(annex -> annex.paragraphs().stream()))
        .forEach(
            paragraph -> {
              LineRange range = paragraph.source();
              if (range != null) {
                String number = ParagraphView.number(paragraph.id());
                begins
                    .computeIfAbsent(range.from(), line -> new ArrayList<>())
                    .add(new Link(number, toReport + "#" + paragraph.id()));
              }
            });
    return begins;
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  /** Whether it is known what was repaired. */
  boolean repaired() {
    return !kinds.isEmpty();
  }

  boolean empty() {
    return lines.isEmpty();
  }
}
