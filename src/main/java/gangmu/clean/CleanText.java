package gangmu.clean;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A scrape without what is not the report's: title lines, then headings and paragraphs, one a line.
 *
 * @param file as the user named it
 * @param repairs in the order in which they were made
 */
public record CleanText(String file, List<CleanLine> lines, List<Repair> repairs) {
  public CleanText {
    lines = List.copyOf(lines);
    repairs = List.copyOf(repairs);
  }

  /** The whole text, its lines separated by {@code \n}. */
  public String text() {
    return lines.stream().map(CleanLine::text).collect(Collectors.joining("\n"));
  }

  /**
   * The source's text, its lines separated by {@code \n}: all repairs taken back, the last first.
   */
  public String undo() {
    StringBuilder source = new StringBuilder(text());
    for (int i = repairs.size() - 1; i >= 0; i--) {
      Repair repair = repairs.get(i);
      source.replace(repair.offset(), repair.offset() + repair.after().length(), repair.before());
    }
    return source.toString();
  }
}
