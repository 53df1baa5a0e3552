package gangmu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows the closing of a report and is no part of it: a glossary (名词解释), a list of projects
 * (民生实事).
 *
 * @param id {@code a1}, {@code a2} … in reading order; the anchor of the annex on the site
 * @param title as written: {@code 附件1 2026年民生实事}; empty where it has none
 * @param source the lines of the title; null where it has none
 * @param paragraphs their ids go on from those of the report
 */
public record Annex(
    String id, String title, @Nullable LineRange source, List<Paragraph> paragraphs) {
  public Annex {
    paragraphs = List.copyOf(paragraphs);
  }
}
