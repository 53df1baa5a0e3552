package gangmu.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it. The opening and the closing are sections without a number and
 * a title.
 *
 * @param id {@code s1}, its children {@code s1-1}, {@code s1-2} …; one hyphen for each level below
 *     the first
 * @param part null where the section has its parent's
 * @param level from 1
 * @param heading as written, number and punctuation included: {@code 一、2022年工作回顾}; of a run-in
 *     heading the words that open the paragraph; empty where the section has no heading
 * @param number as written, without its punctuation: {@code 一}, {@code （一）}, {@code 1}, {@code 一是};
 *     empty where there is none
 * @param title the heading without the number
 * @param runIn whether the heading opens the first paragraph, whose text then keeps it
 * @param source the lines of the heading where it stands alone; null otherwise
 */
public record Section(
    String id,
    @Nullable Part part,
    int level,
    String heading,
    String number,
    String title,
    boolean runIn,
    @Nullable LineRange source,
    List<Paragraph> paragraphs,
    List<Section> sections) {
  public Section {
    paragraphs = List.copyOf(paragraphs);
    sections = List.copyOf(sections);
  }

  /** This section and all below it, in reading order. */
  public Stream<Section> walk() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::walk));
  }

  /**
   * The part that each paragraph of an outline stands in, by its id: that of its section, or of the
   * nearest section above it that has one; the opening where none has.
   */
  public static Map<String, Part> parts(List<Section> outline) {
    Map<String, Part> parts = new HashMap<>();
    outline.forEach(section -> section.note(Part.OPENING, parts));
    return parts;
  }

  private void note(Part above, Map<String, Part> parts) {
    Part within = part == null ? above : part;
    paragraphs.forEach(paragraph -> parts.put(paragraph.id(), within));
    sections.forEach(child -> child.note(within, parts));
  }
}
