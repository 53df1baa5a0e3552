package gangmu.clean;

import gangmu.model.LineRange;

/**
 * A line of clean text: a heading or a whole paragraph. Each character knows its line of the
 * source.
 */
public final class CleanLine {
  private final String text;
  private final int[] sourceLines;

  CleanLine(String text, int[] sourceLines) {
    this.text = text;
    this.sourceLines = sourceLines;
  }

  public String text() {
    return text;
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
