package gangmu.model;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a report.
 *
 * @param id {@code p1}, {@code p2} … in reading order; the anchor of the paragraph on the site
 * @param text the clean text; positions in it count UTF-16 code units from 0
 * @param source the lines of the source that it was read from; null where a person has added it
 */
public record Paragraph(String id, String text, @Nullable LineRange source) {}
