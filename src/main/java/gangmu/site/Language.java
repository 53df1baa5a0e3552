package gangmu.site;

import org.jspecify.annotations.Nullable;

/**
 * The languages of a page, for its {@code lang} attributes (BCP 47).
 *
 * @param pages of what the site says
 * @param texts of the reports, where that is another language; null where it is the same
 */
record Language(String pages, @Nullable String texts) {
  private static final String REPORTS = "zh-CN";

  static Language of(Words words) {
    String pages = words.language();
    return new Language(pages, pages.equals(REPORTS) ? null : REPORTS);
  }
}
