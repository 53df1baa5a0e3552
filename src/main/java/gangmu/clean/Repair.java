package gangmu.clean;

/**
 * One change that cleaning made. A clean text and its repairs are worth the source: {@link
 * CleanText#undo} gives it back.
 *
 * @param offset where {@code after} stands in the text as it was once this repair and all before it
 *     had been made
 * @param before what stood there
 * @param after what stands there now; mostly nothing
 * @param line of the source, from 1
 * @param column in that line, from 1
 */
public record Repair(Kind kind, int offset, String before, String after, int line, int column) {

  /** Why something was changed. */
  public enum Kind {
    /** A mark of the file's format: {@code **} of Markdown. */
    MARKUP,
    /** A line of the page and not of the report. */
    FURNITURE,
    /** A line that repeats what stands elsewhere. */
    DUPLICATE,
    /** A line end inside a paragraph. */
    JOIN,
    /** A line end that the scrape has lost. */
    BREAK,
    /** A blank that only the layout wanted, or an empty line. */
    BLANK,
    /** A half-width mark between Han characters, made full-width. */
    WIDTH,
    /** The code of a character that only looks like the one that is meant. */
    CODE
  }
}
