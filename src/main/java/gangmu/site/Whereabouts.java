package gangmu.site;

import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in its report a paragraph stands. */
final class Whereabouts {
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, Section> chapters = new HashMap<>();

  Whereabouts(Report report) {
    report.sections().forEach(section -> walk(section, Part.OPENING, null));
  }

  /** The part of a paragraph; that of the opening for one that is nowhere. */
  Part part(String paragraph) {
    return parts.getOrDefault(paragraph, Part.OPENING);
  }

  /**
   * The chapter of a paragraph: the section of the second level that it stands in, or of the first
   * where there is none between. Null where neither has a heading.
   */
  @Nullable Section chapter(String paragraph) {
    return chapters.get(paragraph);
  }

  private void walk(Section section, Part inherited, @Nullable Section above) {
    Part part = section.part() == null ? inherited : section.part();
    Section chapter = above == null || above.level() < 2 ? section : above;
    for (Paragraph paragraph : section.paragraphs()) {
      parts.put(paragraph.id(), part);
      if (!chapter.title().isEmpty()) {
        chapters.put(paragraph.id(), chapter);
      }
    }
    section.sections().forEach(child -> walk(child, part, chapter));
  }
}
