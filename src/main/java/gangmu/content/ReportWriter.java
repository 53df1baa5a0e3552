package gangmu.content;

import gangmu.model.Annex;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as Markdown, in four files that give the whole report when they are read in
 * order, and its annexes in a fifth where it has any.
 */
public final class ReportWriter {
  static final String INDEX = "index.md";
  static final String REVIEW = "review.md";
  static final String INDICATORS = "indicators.md";
  static final String TASKS = "tasks.md";

  static final String ANNEX = "annex.md";
  static final String TABLE_OF_FIGURES = "指标表";
  static final String TABLE_OF_TASKS = "任务表";

  /** In reading order. */
  static final List<String> FILES = List.of(INDEX, REVIEW, INDICATORS, TASKS);

  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  private ReportWriter() {
    FILES.forEach(name -> files.put(name, new StringBuilder()));
  }

  /** The text of each file, by its name, in reading order. */
  public static Map<String, String> write(Report report) {
    ReportWriter writer = new ReportWriter();
    writer.file(INDEX).append(FrontMatter.write(report)).append('\n').append(title(report.title()));
    writer.file(REVIEW).append(title("工作回顾"));
    writer.file(INDICATORS).append(title("要求和目标"));
    writer.file(TASKS).append(title("工作任务"));
    int file = 0;
    for (Section section : report.sections()) {
      // Never back to a file before that of the section before it: so reading keeps the order.
      file = Math.max(file, FILES.indexOf(fileOf(section.part())));
      writer.section(section, writer.file(FILES.get(file)));
    }
    writer.table(INDICATORS, TABLE_OF_FIGURES, FigureTable.write(report.figures()));
    writer.table(TASKS, TABLE_OF_TASKS, TaskTable.write(report.tasks()));
    Map<String, String> texts = new LinkedHashMap<>();
    writer.files.forEach((name, text) -> texts.put(name, text.toString()));
    if (!report.annexes().isEmpty()) {
      texts.put(ANNEX, annexes(report.annexes()));
    }
    return texts;
  }

  private StringBuilder file(String name) {
    return Objects.requireNonNull(files.get(name));
  }

  private static String title(String text) {
    return "# " + Escapes.block(text) + '\n';
  }

  private void table(String file, String title, String table) {
    file(file).append('\n').append(title(title)).append('\n').append(table);
  }

  private static String fileOf(@Nullable Part part) {
    if (part == null) {
      return INDEX;
    }
    return switch (part) {
      case OPENING -> INDEX;
      case REVIEW -> REVIEW;
      case TARGETS -> INDICATORS;
      case TASKS, CLOSING -> TASKS;
    };
  }

  private void section(Section section, StringBuilder out) {
    if (!section.runIn()) {
      block(new Mark(section.id(), section.part(), null, section.source()), out);
      if (!section.heading().isEmpty()) {
        out.append("#".repeat(Math.min(section.level() + 1, 6)))
            .append(' ')
            .append(Escapes.inline(section.heading()))
            .append('\n');
      }
    }
    boolean first = section.runIn();
    for (Paragraph paragraph : section.paragraphs()) {
      if (first) {
        block(new Mark(section.id(), section.part(), paragraph.id(), paragraph.source()), out);
        String rest = paragraph.text().substring(section.heading().length());
        out.append("**")
            .append(Escapes.inline(section.heading()))
            .append("**")
            .append(Escapes.inline(rest))
            .append('\n');
        first = false;
      } else {
        block(new Mark(null, null, paragraph.id(), paragraph.source()), out);
        out.append(Escapes.block(paragraph.text())).append('\n');
      }
    }
    section.sections().forEach(child -> section(child, out));
  }

  private static String annexes(List<Annex> annexes) {
    StringBuilder out = new StringBuilder(title("附件"));
    for (Annex annex : annexes) {
      block(new Mark(annex.id(), null, null, annex.source()), out);
      if (!annex.title().isEmpty()) {
        out.append("## ").append(Escapes.inline(annex.title())).append('\n');
      }
      for (Paragraph paragraph : annex.paragraphs()) {
        block(new Mark(null, null, paragraph.id(), paragraph.source()), out);
        out.append(Escapes.block(paragraph.text())).append('\n');
      }
    }
    return out.toString();
  }

  private static void block(Mark mark, StringBuilder out) {
    out.append('\n').append(mark.write()).append('\n');
  }
}
