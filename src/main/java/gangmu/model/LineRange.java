package gangmu.model;

/**
 * Lines of a source, or pages of one, both ends included, counted from 1. There is no empty range:
 * to make one is an {@link IllegalArgumentException}.
 */
public record LineRange(int from, int to) {
  public LineRange {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("no lines: " + from + "-" + to);
    }
  }
}
