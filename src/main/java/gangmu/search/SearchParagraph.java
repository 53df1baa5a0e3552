package gangmu.search;

import gangmu.model.Part;

/**
 * A paragraph as the search knows it.
 *
 * @param url relative to the site's root, ending in the paragraph's anchor: {@code
 *     shenyang/2023/#p12}
 * @param report the title of its report
 * @param heading the headings that it stands under, as people read them; may be empty
 * @param place the full name of the place
 * @param year the year of the report
 */
public record SearchParagraph(
    String url, String report, String heading, String place, int year, Part part, String text) {

  /** The address of the page, without the anchor. */
  String page() {
    return url.substring(0, anchorSign());
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
