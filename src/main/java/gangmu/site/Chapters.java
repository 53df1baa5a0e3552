package gangmu.site;

import gangmu.model.Paragraph;
import gangmu.model.Report;
import gangmu.model.Section;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chapters of a report's paragraphs: the section of the second level that each stands in, or of
 * the first where there is none between.
 */
final class Chapters {
  private final Map<String, Section> byParagraph = new HashMap<>();

  Chapters(Report report) {
    report.sections().forEach(section -> walk(section, null));
  }

  /** The chapter of a paragraph; null where that has no heading. */
  @Nullable Section of(String paragraph) {
    return byParagraph.get(paragraph);
  }

  private void walk(Section section, @Nullable Section above) {
    Section chapter = above == null || above.level() < 2 ? section : above;
    for (Paragraph paragraph : section.paragraphs()) {
      if (!chapter.title().isEmpty()) {
        byParagraph.put(paragraph.id(), chapter);
      }
    }
    section.sections().forEach(child -> walk(child, chapter));
  }
}
