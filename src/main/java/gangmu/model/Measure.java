package gangmu.model;

/** What a figure says of the thing that it measures. */
public enum Measure {
  /** A total, or a rate such as 失业率. */
  LEVEL("level"),
  /** The change over the year before, in per cent. */
  GROWTH("growth"),
  /** The yearly change over several years, in per cent: 年均. */
  AVERAGE_GROWTH("average-growth"),
  /** An absolute change: 增加200亿元, 下降0.5个百分点. */
  CHANGE("change"),
  /** A number of things counted. */
  COUNT("count"),
  /** A place in a row: 居全国第3位. It measures nothing, and is kept apart in data files. */
  RANK("rank");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** The name used in Markdown and in data files. */
  public String id() {
    return id;
  }
}
