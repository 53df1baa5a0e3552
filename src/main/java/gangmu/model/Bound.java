package gangmu.model;

/** How the wording ties a figure to its number: 左右 is not equality. */
public enum Bound {
  EXACT("exact"),
  /** 左右, 约. */
  ABOUT("about"),
  /** 以上, 不低于. */
  AT_LEAST("atLeast"),
  /** 超, 超过, 突破, 逾, 余, 多. */
  MORE_THAN("moreThan"),
  /** 以内, 以下, 不超过, 控制在. */
  AT_MOST("atMost"),
  /** 近, 接近. */
  NEARLY("nearly"),
  /** Between {@link Figure#value} and {@link Figure#upper}: 5%—5.5%. */
  RANGE("range");

  private final String id;

  Bound(String id) {
    this.id = id;
  }

  /** The name used in Markdown and in data files. */
  public String id() {
    return id;
  }
}
