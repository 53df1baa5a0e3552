package gangmu.model;

import java.util.List;
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
}
