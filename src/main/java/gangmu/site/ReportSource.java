package gangmu.site;

import gangmu.model.Completeness;
import gangmu.model.LineRange;
import gangmu.model.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report and the scrape that it was read from.
 *
 * @param sourceLines the lines of the scrape, without their ends; empty where they are not at hand
 * @param repairs that cleaning makes on them, in the order in which they are made
 */
public record ReportSource(Report report, List<String> sourceLines, List<RepairMark> repairs) {
  public ReportSource {
    sourceLines = List.copyOf(sourceLines);
    repairs = List.copyOf(repairs);
  }

  /** A scrape of which it is not known what was repaired. */
  public ReportSource(Report report, List<String> sourceLines) {
    this(report, sourceLines, List.of());
  }

  /** The link from a page to the first of the lines; null where the scrape has no such line. */
  @Nullable String linkToLines(String from, @Nullable LineRange lines) {
    return lines == null || lines.from() > sourceLines.size()
        ? null
        : Addresses.link(from, Addresses.lines(report, lines));
  }

  /** The link from a page to the line that the text breaks off at. */
  @Nullable String linkToBreak(String from, Completeness.BreakOff breakOff) {
    return linkToLines(from, new LineRange(breakOff.line(), breakOff.line()));
  }
}
