package gangmu.model;

import java.util.List;

/**
 * A line of a scrape as its reader drew it from the file, and what the file's format says of it.
 *
 * @param text the line as it stands in the file, or as the file shows it (HTML, PDF, Word); without
 *     its line end
 * @param page of the file, from 1; 0 where the format has no pages
 * @param kind what the line is
 * @param level of a {@link Kind#HEADING}, from 1, as the format counts; 0 where it says none
 * @param bold where the emphasised beginning of the line ends, in characters of the text; 0 where
 *     the line does not begin so
 * @param changes what cleaning has to take out before anything else, in the order of the text: the
 *     marks of the format, and what the reader knows to be the page's and not the report's
 */
public record SourceLine(
    String text, int page, Kind kind, int level, int bold, List<Change> changes) {
  public SourceLine {
    changes = List.copyOf(changes);
  }

  /** What a line is, as far as its format tells. */
  public enum Kind {
    /** The format does not say whether a paragraph begins here. */
    UNKNOWN,
    /** A paragraph begins here. */
    PARAGRAPH,
    /** The line goes on with the paragraph of the line before, perhaps on another page. */
    CONTINUED,
    /** The whole line is a heading. */
    HEADING,
    /** A row of a table, its cells separated by {@code |}. */
    ROW,
    /** A footnote. */
    NOTE
  }

  /**
   * A change that the reader wants made.
   *
   * @param start of what is to go, in characters of the text
   * @param end exclusive
   * @param replacement what comes in its place; mostly nothing
   */
  public record Change(int start, int end, String replacement, Why why) {
    public static Change remove(int start, int end, Why why) {
      return new Change(start, end, "", why);
    }
  }

  /** Why something goes. */
  public enum Why {
    /** It is a mark of the format: {@code **}, or an entity. */
    MARKUP,
    /** It is the page's: navigation, a running head, a page number. */
    FURNITURE
  }

  /** A line of which nothing but its text is known. */
  public static SourceLine of(String text) {
    return new SourceLine(text, 0, Kind.UNKNOWN, 0, 0, List.of());
  }

  /** The same line as the page's and not the report's: all of it goes. */
  public SourceLine without(Why why) {
    List<Change> all = text.isEmpty() ? List.of() : List.of(Change.remove(0, text.length(), why));
    return new SourceLine(text, page, kind, level, bold, all);
  }
}
