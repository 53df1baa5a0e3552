package gangmu.clean;

import gangmu.model.LineRange;
import gangmu.model.SourceLine;
import java.util.Arrays;

/**
 * A line of clean text: a heading or a whole paragraph. Each character knows its line of the
 * source.
 */
public final class CleanLine {
  private final String text;
  private final int[] sourceLines;
  private final SourceLine.Kind kind;
  private final int bold;

  CleanLine(String text, int[] sourceLines, SourceLine.Kind kind, int bold) {
    this.text = text;
    this.sourceLines = sourceLines;
    this.kind = kind;
    this.bold = bold;
  }

  /** What it says, without a line end; positions in it count UTF-16 code units from 0. */
  public String text() {
    return text;
  }

  /** What the format of the source says of the line that this one begins with. */
  public SourceLine.Kind kind() {
    return kind;
  }

  /** A stretch of it, from start to end, exclusive, as a line of its own. */
  public CleanLine slice(int start, int end) {
    return new CleanLine(
        text.substring(start, end),
        Arrays.copyOfRange(sourceLines, start, end),
        start == 0 ? kind : SourceLine.Kind.PARAGRAPH,
        Math.max(0, Math.min(bold, end) - start));
  }

  /**
   * The same line in other characters.
   *
   * @param other as many characters, each in the place of the one that it stands for
   */
  public CleanLine inOtherCharacters(String other) {
    return new CleanLine(other, sourceLines, kind, bold);
  }

  /** How many characters at its beginning were emphasised in the source. */
  public int bold() {
    return bold;
  }

  /** The source's lines of the whole line, which is never empty. */
  public LineRange source() {
    return source(0, text.length());
  }

  /** The source's lines of the characters from start to end, exclusive. */
  public LineRange source(int start, int end) {
    return new LineRange(sourceLines[start], sourceLines[end - 1]);
  }

  @Override
  public String toString() {
    return text;
  }
}
