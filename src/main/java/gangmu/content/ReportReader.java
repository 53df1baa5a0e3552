package gangmu.content;

import gangmu.model.Annex;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a report from the Markdown of its folder. */
public final class ReportReader {
  private static final Set<String> WITH_TABLES =
      Set.of(ReportWriter.INDICATORS, ReportWriter.TASKS);

  private static final Set<String> TABLE_TITLES =
      Set.of(ReportWriter.TABLE_OF_FIGURES, ReportWriter.TABLE_OF_TASKS);

  private final Path folder;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final SectionAssembler assembler = new SectionAssembler();
  private final Map<String, Block.Table> tables = new LinkedHashMap<>();

  /** Where the mark with each id stands: {@code review.md:12}. */
  private final Map<String, String> marked = new HashMap<>();

  private ReportReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads {@code <place>/<year>}.
   *
   * <p>Errors carry the file and, where there is one, the line: {@code content.unreadable}, {@code
   * content.index-missing}, {@code content.no-front-matter}, {@code content.yaml} and the like,
   * {@code content.year}, {@code content.cell}, {@code content.head}, {@code content.row}, {@code
   * content.table-broken}, {@code content.table-misplaced}, {@code content.duplicate-id}. A figure
   * whose quote is not in its paragraph is a warning: {@code content.figure-lost}, {@code
   * content.figure-paragraph}, {@code content.figure-wording}; so are a file that is gone, {@code
   * content.file-missing}, and a mark with a wrong word, {@code content.mark}.
   */
  public static Parsed<Report> read(Path folder) {
    return new ReportReader(folder).read();
  }

  private Parsed<Report> read() {
    FrontMatterReader.Head head = null;
    for (String name : ReportWriter.FILES) {
      List<String> lines = lines(name);
      if (lines != null) {
        if (name.equals(ReportWriter.INDEX)) {
          head = FrontMatterReader.read(folder, lines, diagnostics);
        }
        assemble(name, lines, assembler);
      }
    }
    List<Section> sections = assembler.finish();
    List<Annex> annexes = annexes();
    Map<String, Paragraph> paragraphs = paragraphs(sections, annexes);
    List<Figure> figures = figures(paragraphs);
    List<Task> tasks = tasks();
    if (head == null || diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return new Parsed<>(null, diagnostics);
    }
    return new Parsed<>(
        new Report(
            head.title(),
            head.place(),
            head.year(),
            head.date(),
            head.session(),
            head.speaker(),
            head.completeness(),
            head.source(),
            sections,
            figures,
            tasks,
            annexes),
        diagnostics);
  }

  /**
   * The lines of a file. Without {@code index.md} there is no report; without another, less of it.
   * Few reports have annexes.
   */
  private @Nullable List<String> lines(String name) {
    Path path = folder.resolve(name);
    if (name.equals(ReportWriter.ANNEX) && !Files.exists(path)) {
      return null;
    }
    if (!Files.exists(path)) {
      diagnostics.add(
          name.equals(ReportWriter.INDEX)
              ? Diagnostic.error(path.toString(), "content.index-missing")
              : Diagnostic.warning(path.toString(), "content.file-missing"));
      return null;
    }
    return ContentLines.read(path, diagnostics);
  }

  /** A heading of depth 1 that comes first or names a table is no part of the report. */
  private void assemble(String name, List<String> lines, SectionAssembler into) {
    boolean named = false;
    for (Block block : MarkdownFile.read(lines, FrontMatterReader.length(lines))) {
      if (block instanceof Block.Marked mark) {
        into.mark(mark.mark());
        refuseKnown(name, lines, mark);
      } else if (block instanceof Block.Mistyped mistyped) {
        String line = lines.get(mistyped.line() - 1);
        diagnostics.add(
            Diagnostic.warning(
                folder.resolve(name).toString(),
                mistyped.line(),
                line.indexOf(mistyped.word()) + 1,
                line,
                "content.mark",
                mistyped.word()));
      } else if (block instanceof Block.Table table) {
        table(name, lines, table);
      } else if (block instanceof Block.Text text) {
        paragraph(name, lines, text, into);
      } else if (block instanceof Block.Heading heading) {
        boolean ofTable = TABLE_TITLES.contains(heading.text());
        if (heading.depth() > 1 || (named && !ofTable)) {
          into.heading(heading);
        }
        named = true;
      }
    }
  }

  /** Pages and data lead to sections and paragraphs by their ids. */
  private void refuseKnown(String name, List<String> lines, Block.Marked block) {
    Stream.of(block.mark().section(), block.mark().paragraph())
        .flatMap(Stream::ofNullable)
        .forEach(
            id -> {
              int line = block.line();
              String other = marked.putIfAbsent(id, name + ":" + line);
              if (other != null) {
                String file = folder.resolve(name).toString();
                String text = lines.get(line - 1);
                diagnostics.add(
                    Diagnostic.error(
                        file, line, text.indexOf(id) + 1, text, "content.duplicate-id", id, other));
              }
            });
  }

  /** A report has two tables; the site has no place for another, so it is refused. */
  private void table(String name, List<String> lines, Block.Table table) {
    boolean placed = WITH_TABLES.contains(name) && tables.putIfAbsent(name, table) == null;
    if (!placed) {
      String line = lines.get(table.line() - 1);
      String file = folder.resolve(name).toString();
      diagnostics.add(Diagnostic.error(file, table.line(), 0, line, "content.table-misplaced"));
    }
  }

  /** Rows behind a blank line, or whose head lacks the line of dashes, are no table to Markdown. */
  private void paragraph(String name, List<String> lines, Block.Text text, SectionAssembler into) {
    String line = lines.get(text.line() - 1);
    if (line.startsWith("|")) {
      diagnostics.add(
          Diagnostic.error(
              folder.resolve(name).toString(), text.line(), 0, line, "content.table-broken"));
    } else {
      into.paragraph(text);
    }
  }

  /** The sections of the file of annexes are these. */
  private List<Annex> annexes() {
    List<String> lines = lines(ReportWriter.ANNEX);
    if (lines == null) {
      return List.of();
    }
    SectionAssembler annexes = assembler.annexes();
    assemble(ReportWriter.ANNEX, lines, annexes);
    return annexes.finish().stream()
        .map(
            section ->
                new Annex(
                    section.id(),
                    section.heading(),
                    section.source(),
                    section.walk().flatMap(below -> below.paragraphs().stream()).toList()))
        .toList();
  }

  private static Map<String, Paragraph> paragraphs(List<Section> sections, List<Annex> annexes) {
    Map<String, Paragraph> paragraphs = new HashMap<>();
    Stream.concat(
            sections.stream()
                .flatMap(Section::walk)
                .flatMap(section -> section.paragraphs().stream()),
            annexes.stream().flatMap(annex -> annex.paragraphs().stream()))
        .forEach(paragraph -> paragraphs.put(paragraph.id(), paragraph));
    return paragraphs;
  }

  private List<Figure> figures(Map<String, Paragraph> paragraphs) {
    Block.Table table = tables.get(ReportWriter.INDICATORS);
    String file = folder.resolve(ReportWriter.INDICATORS).toString();
    return table == null ? List.of() : new FigureTable(paragraphs).read(file, table, diagnostics);
  }

  private List<Task> tasks() {
    Block.Table table = tables.get(ReportWriter.TASKS);
    String file = folder.resolve(ReportWriter.TASKS).toString();
    return table == null ? List.of() : TaskTable.read(file, table, diagnostics);
  }
}
