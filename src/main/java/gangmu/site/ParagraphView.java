package gangmu.site;

import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the report's page shows it.
 *
 * @param number the id without its letter, for the margin
 * @param heading the heading that opens the paragraph; empty where none does
 * @param text what follows the heading
 * @param lines the lines of the source
 */
record ParagraphView(
    String id, String number, List<Run> heading, List<Run> text, @Nullable Link lines) {

  /**
   * @param heading the section whose heading opens the paragraph
   * @param figures the figures of the paragraph
   */
  static ParagraphView of(
      Paragraph paragraph,
      @Nullable Section heading,
      List<Figure> figures,
      Edition edition,
      String path) {
    String text = paragraph.text();
    String rows = Addresses.link(path, Addresses.indicators(edition.report()));
    MarkedText marked = new MarkedText(text, figures, rows, edition.words());
    int headingEnd = heading == null ? 0 : headingEnd(heading, text);
    return new ParagraphView(
        paragraph.id(),
        number(paragraph.id()),
        marked.runs(0, headingEnd),
        marked.runs(headingEnd, text.length()),
        Lines.link(edition, path, paragraph.source()));
  }

  boolean headed() {
    return !heading.isEmpty();
  }

  /** The number of a paragraph: {@code 3} of {@code p3}. */
  static String number(String id) {
    return id.startsWith("p") ? id.substring(1) : id;
  }

  /** Where the heading that opens a text ends, its full stop included; 0 where it does not. */
  private static int headingEnd(Section section, String text) {
    int end = section.heading().length();
    if (!text.startsWith(section.heading())) {
      return 0;
    }
    return end < text.length() && "。！？".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }
}
