package gangmu.site;

import gangmu.model.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to cite a report: after GB/T 7714—2015 (8.4, electronic resources) and as BibTeX. What is
 * known only where the reader is (the day, the address, the paragraph) are slots that a script
 * fills; without one the citation is whole, but for them.
 *
 * @param author the government that reports
 * @param title of the report, with place and year
 * @param standard the pieces of the citation after the standard
 * @param bibtex the pieces of the BibTeX entry
 */
record Citation(String author, String title, List<Piece> standard, List<Piece> bibtex) {
  Citation {
    standard = List.copyOf(standard);
    bibtex = List.copyOf(bibtex);
  }

  /**
   * A stretch of a citation.
   *
   * @param slot what a script may put in its place; null where it stays
   */
  record Piece(String text, @Nullable String slot) {}

  /**
   * @param url where the report will stand on the web; null where that is not known
   */
  static Citation of(Report report, @Nullable String url) {
    String author = report.place().government();
    String title = report.fullTitle();
    return new Citation(author, title, standard(report, author, url), bibtex(report, author, url));
  }

  private static List<Piece> standard(Report report, String author, @Nullable String url) {
    String date = report.date() == null ? "" : "(" + report.date() + ")";
    return List.of(
        text(author + ". " + report.fullTitle() + "[R/OL]. " + report.year()),
        new Piece("", "place"),
        text(date),
        new Piece("", "day"),
        text("."),
        new Piece(url == null ? "" : " " + url + ".", "url"));
  }

  private static List<Piece> bibtex(Report report, String author, @Nullable String url) {
    String date = report.date();
    String fields =
        ",\n  author = {{"
            + BibTex.escape(author)
            + "}},\n  title = {{"
            + BibTex.escape(report.fullTitle())
            + "}},\n  institution = {"
            + BibTex.escape(author)
            + "},\n  type = {政府工作报告},\n  year = {"
            + report.year()
            + "}"
            + (date == null ? "" : ",\n  date = {" + BibTex.escape(date) + "}");
    return List.of(
        text("@techreport{" + report.place().address() + report.year()),
        new Piece("", "key"),
        text(fields),
        new Piece("", "note"),
        new Piece(url == null ? "" : BibTex.url(url), "link"),
        new Piece("", "seen"),
        text(",\n  language = {chinese}\n}"));
  }

  private static Piece text(String text) {
    return new Piece(text, null);
  }

  /** The escapes of BibTeX: braces have to balance, and ten signs mean something to TeX. */
  private static final class BibTex {
    static String escape(String text) {
      StringBuilder escaped = new StringBuilder();
      text.codePoints().forEach(c -> escaped.append(escape(c)));
      return escaped.toString();
    }

    private static String escape(int c) {
      return switch (c) {
        case '{' -> "\\textbraceleft ";
        case '}' -> "\\textbraceright ";
        case '\\' -> "\\textbackslash ";
        case '~' -> "\\textasciitilde ";
        case '^' -> "\\textasciicircum ";
        case '&', '%', '$', '#', '_' -> "\\" + (char) c;
        default -> Character.isISOControl(c) ? " " : Character.toString(c);
      };
    }

    static String url(String url) {
      return ",\n  url = {" + url + "}";
    }
  }
}
