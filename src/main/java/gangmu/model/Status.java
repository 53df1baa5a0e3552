package gangmu.model;

/** How far a figure is a fact. */
public enum Status {
  /** Measured. */
  ACTUAL("actual"),
  /** Expected for a year not yet counted: 预计. */
  ESTIMATE("estimate"),
  /** Set as a goal. */
  TARGET("target");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** The name used in Markdown and in data files. */
  public String id() {
    return id;
  }
}
