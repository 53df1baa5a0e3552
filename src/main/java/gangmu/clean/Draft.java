package gangmu.clean;

import gangmu.model.Diagnostic;
import gangmu.model.SourceLine;
import gangmu.text.Han;
import gangmu.text.Stops;
import gangmu.text.Traditional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text under repair. Each character knows its place in the source, whatever was changed around
 * it; each change is remembered. Lines are separated by {@code \n}.
 */
final class Draft {
  private final String file;
  private final List<SourceLine> sourceLines;
  private final int[] lineStarts;
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Diagnostic> doubts = new ArrayList<>();
  private final boolean traditional;
  private final boolean points;
  private String text;
  private int[] origin;
  private boolean joined;
  private boolean unmarked;

  /** The lines of the text as the rules read it, until the next change. */
  private @Nullable List<Line> lines;

  Draft(String file, List<SourceLine> sourceLines) {
    this.file = file;
    this.sourceLines = sourceLines;
    lineStarts = new int[sourceLines.size()];
    int start = 0;
    for (int i = 0; i < lineStarts.length; i++) {
      lineStarts[i] = start;
      start += sourceLines.get(i).text().length() + 1;
    }
    text = sourceLines.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    traditional = Traditional.is(text);
    points = Stops.arePoints(text);
    origin = new int[text.length()];
    Arrays.setAll(origin, i -> i);
  }

  /**
   * The text as the rules read it: in Simplified characters and with full stops, each in the place
   * of its own.
   */
  String text() {
    String read = traditional ? Traditional.simplified(text) : text;
    return points ? Stops.full(read) : read;
  }

  /** The lines of {@link #text()}. */
  List<Line> lines() {
    if (lines == null) {
      lines = Line.of(text());
    }
    return lines;
  }

  /** A stretch of the text in the characters of the source. */
  String words(int start, int end) {
    return text.substring(start, end);
  }

  int repairCount() {
    return repairs.size();
  }

  /** Makes the edits, which stand in the order of the text and do not overlap. */
  void apply(Repair.Kind kind, List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    int added = edits.stream().mapToInt(edit -> edit.replacement().length()).sum();
    StringBuilder repaired = new StringBuilder(text.length() + added);
    int[] places = new int[text.length() + added];
    int copied = 0;
    for (Edit edit : edits) {
      copy(copied, edit.start(), repaired, places);
      int place = edit.start() < origin.length ? origin[edit.start()] : sourceEnd();
      repairs.add(
          new Repair(
              kind,
              repaired.length(),
              text.substring(edit.start(), edit.end()),
              edit.replacement(),
              line(place),
              column(place)));
      Arrays.fill(
          places, repaired.length(), repaired.length() + edit.replacement().length(), place);
      repaired.append(edit.replacement());
      copied = edit.end();
    }
    copy(copied, text.length(), repaired, places);
    text = repaired.toString();
    origin = Arrays.copyOf(places, repaired.length());
    lines = null;
  }

  private void copy(int from, int to, StringBuilder repaired, int[] places) {
    System.arraycopy(origin, from, places, repaired.length(), to - from);
    repaired.append(text, from, to);
  }

  private int sourceEnd() {
    int last = lineStarts.length - 1;
    return lineStarts[last] + sourceLines.get(last).text().length();
  }

  /** Says that the lines are paragraphs now, so that how they were set in tells nothing more. */
  void joined() {
    joined = true;
  }

  /** Takes out what stood before nearly every line: the blanks behind it were the indents. */
  void unmark(List<Edit> marks) {
    apply(Repair.Kind.MARKUP, marks);
    unmarked = !marks.isEmpty();
  }

  /** How far the source's line of the character at the offset is set in, in half-width columns. */
  int indent(int offset) {
    int line = line(origin[offset]);
    String words = sourceLines.get(line - 1).text();
    int start = unmarked ? origin[offset] - lineStarts[line - 1] : 0;
    while (start > 0 && Han.isBlank(words.charAt(start - 1))) {
      start--;
    }
    return joined ? 0 : Indents.width(words, start);
  }

  /** Whether the source's line before that of the character at the offset holds just an indent. */
  boolean indentedBefore(int offset) {
    int line = line(origin[offset]);
    if (joined || line < 2) {
      return false;
    }
    String before = sourceLines.get(line - 2).text();
    return before.isBlank() && Indents.width(before, 0) > 1;
  }

  /** Notes a doubt about the character at the offset. */
  void doubt(int offset, String code, String... arguments) {
    int place = origin[offset];
    doubts.add(
        Diagnostic.warning(
            file,
            line(place),
            column(place),
            sourceLines.get(line(place) - 1).text(),
            code,
            arguments));
  }

  List<Diagnostic> doubts() {
    return doubts;
  }

  /** The text as it now is, a {@link CleanLine} for each line. */
  CleanText finish() {
    List<CleanLine> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int[] from = new int[line.length()];
      int number = line.isEmpty() ? 0 : line(origin[start]);
      for (int i = 0; i < from.length; i++) {
        while (number < lineStarts.length && lineStarts[number] <= origin[start + i]) {
          number++;
        }
        from[i] = number;
      }
      SourceLine.Kind kind = line.isEmpty() ? SourceLine.Kind.UNKNOWN : kind(start);
      lines.add(new CleanLine(line, from, kind, bold(start, start + line.length())));
      start += line.length() + 1;
    }
    return new CleanText(file, lines, repairs);
  }

  /** What the format says of the source's line that the character at the offset comes from. */
  SourceLine.Kind kind(int offset) {
    return sourceLines.get(line(origin[offset]) - 1).kind();
  }

  /** Where the character of the source, or the next one that is left, stands in the draft. */
  int offset(int place) {
    int found = Arrays.binarySearch(origin, place);
    while (found > 0 && origin[found - 1] == place) {
      found--;
    }
    return found >= 0 ? found : -found - 1;
  }

  /** How many characters of the draft's line belong to the emphasised beginning. */
  private int bold(int start, int end) {
    if (start == end) {
      return 0;
    }
    int line = line(origin[start]);
    int boldEnd = lineStarts[line - 1] + sourceLines.get(line - 1).bold();
    return Math.min(Math.max(offset(boldEnd), start), end) - start;
  }

  private int line(int place) {
    int found = Arrays.binarySearch(lineStarts, place);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int column(int place) {
    return place - lineStarts[line(place) - 1] + 1;
  }
}
