package gangmu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a scrape holds the whole report.
 *
 * @param missing the parts that such a report has and this text has not, in reading order
 * @param breakOff where and how the text breaks off; null where it ends as a report ends
 */
public record Completeness(List<Part> missing, @Nullable BreakOff breakOff) {
  public Completeness {
    missing = List.copyOf(missing);
  }

  /** Whether nothing is missing and nothing breaks off. */
  public boolean complete() {
    return missing.isEmpty() && breakOff == null;
  }

  /**
   * A text that stops before its end.
   *
   * @param line the last line of the source that belongs to the report
   */
  public record BreakOff(Manner manner, int line) {}

  /** How a text breaks off. */
  public enum Manner {
    /** The last sentence has no end. */
    MID_SENTENCE("mid-sentence"),
    /** The last sentence ends, but no closing follows. */
    NO_CLOSING("no-closing"),
    /** The text or its page says that something was left out: 有删减, 摘要, 试读结束. */
    ABRIDGED("abridged");

    private final String id;

    Manner(String id) {
      this.id = id;
    }

    /** The name used in Markdown. */
    public String id() {
      return id;
    }
  }
}
