package gangmu.search;

import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A paragraph as the search knows it.
 *
 * @param url relative to the site's root, ending in the paragraph's anchor: {@code
 *     shenyang/2023/index.html#p12}
 * @param report the title of its report
 * @param heading the headings that it stands under, as people read them; may be empty
 * @param place the full name of the place
 * @param year the year of the report
 */
public record SearchParagraph(
    String url, String report, String heading, String place, int year, Part part, String text) {

  private static final String UNDER = " › ";
  private static final Pattern NUMBERED = Pattern.compile("p(?:0|[1-9][0-9]{0,6})");

  /** The paragraphs of a report, in reading order. */
  public static List<SearchParagraph> of(Report report) {
    List<SearchParagraph> paragraphs = new ArrayList<>();
    Map<String, Part> parts = report.parts();
    report.sections().forEach(section -> collect(report, section, "", parts, paragraphs));
    return paragraphs;
  }

  private static void collect(
      Report report,
      Section section,
      String above,
      Map<String, Part> parts,
      List<SearchParagraph> into) {
    String heading = above.isEmpty() || section.heading().isEmpty() ? above : above + UNDER;
    String path = heading + section.heading();
    for (Paragraph paragraph : section.paragraphs()) {
      into.add(
          new SearchParagraph(
              Addresses.paragraph(report, paragraph),
              report.fullTitle(),
              path,
              report.place().name(),
              report.year(),
              Objects.requireNonNull(parts.get(paragraph.id())),
              paragraph.text()));
    }
    section.sections().forEach(child -> collect(report, child, path, parts, into));
  }

  /** A page of a report. */
  record Page(String url, String report, String place, int year) {}

  /** The page it stands on. */
  Page page() {
    return new Page(url.substring(0, anchorSign()), report, place, year);
  }

  /** The number of an anchor that is p and a number without zeros before it; else -1. */
  int anchorNumber() {
    String anchor = anchor();
    return NUMBERED.matcher(anchor).matches() ? Integer.parseInt(anchor.substring(1)) : -1;
  }

  /** The anchor, without its sign. */
  String anchor() {
    return url.substring(anchorSign() + 1);
  }

  private int anchorSign() {
    int sign = url.lastIndexOf('#');
    if (sign < 0) {
      throw new IllegalArgumentException("a paragraph's address without an anchor: " + url);
    }
    return sign;
  }
}
