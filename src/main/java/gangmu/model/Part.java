package gangmu.model;

/** The part of a report that a section belongs to. A section without one has its parent's. */
public enum Part {
  OPENING("opening"),
  REVIEW("review"),
  TARGETS("targets"),
  TASKS("tasks"),
  CLOSING("closing");

  private final String id;

  Part(String id) {
    this.id = id;
  }

  /** The name used in Markdown, in data files and in addresses. */
  public String id() {
    return id;
  }
}
