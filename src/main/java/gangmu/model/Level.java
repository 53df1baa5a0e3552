package gangmu.model;

/** The level of government that reports. A sub-provincial city counts as a prefecture. */
public enum Level {
  NATIONAL("national"),
  PROVINCE("province"),
  PREFECTURE("prefecture"),
  COUNTY("county");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  /** The name used in Markdown and in data files. */
  public String id() {
    return id;
  }
}
