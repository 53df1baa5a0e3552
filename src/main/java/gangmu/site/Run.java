package gangmu.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph's text.
 *
 * @param mark what was read from it; null where it is text and nothing else
 */
record Run(String text, @Nullable Mark mark) {
  /**
   * The mark of a figure in the text. Where figures overlap, one mark stands for all of them.
   *
   * @param id the anchor: the id of the first figure
   * @param otherIds the ids of the other figures
   * @param style the id of the first figure's status; null for an outcome, which most are
   * @param href the link to the first figure's row on the page of indicators
   * @param note what was read, but for what the text and the mark show
   */
  record Mark(String id, List<String> otherIds, @Nullable String style, String href, String note) {
    Mark {
      otherIds = List.copyOf(otherIds);
    }
  }
}
