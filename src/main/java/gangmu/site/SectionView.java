package gangmu.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as the report's page shows it, without the sections below it: they follow.
 *
 * @param id the anchor of the section
 * @param partAnchor {@code review}, {@code targets} or {@code tasks} where that part begins here
 * @param ordinal what stands before the title: {@code 一、}; null where nothing does
 * @param title empty where the section has no heading
 * @param level from 1
 * @param runIn whether the heading opens the first paragraph
 */
record SectionView(
    String id,
    @Nullable String partAnchor,
    @Nullable String ordinal,
    String title,
    int level,
    boolean runIn,
    List<ParagraphView> paragraphs) {
  SectionView {
    paragraphs = List.copyOf(paragraphs);
  }

  boolean titled() {
    return !title.isEmpty();
  }

  /** Whether a heading of the first level stands over the paragraphs. */
  boolean first() {
    return titled() && !runIn && level == 1;
  }

  boolean second() {
    return titled() && !runIn && level == 2;
  }

  boolean deeper() {
    return titled() && !runIn && level > 2;
  }

  /** The class that the style sheet knows the section by. */
  String style() {
    return titled() ? "titled" : "plain";
  }

  /** The link of the outline. */
  String href() {
    return "#" + id;
  }

  /** How deep the outline sets it; deeper levels look alike. */
  String depth() {
    return "depth-" + Math.min(level, 3);
  }
}
