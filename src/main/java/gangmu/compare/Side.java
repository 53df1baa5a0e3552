package gangmu.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The target or the outcome of a year: the statement that counts, or why there is none.
 *
 * @param statement null where there is none
 * @param absence null where there is a statement
 */
public record Side(@Nullable Statement statement, @Nullable Absence absence) {
  static Side of(Optional<Statement> statement, Absence otherwise) {
    return statement.map(found -> new Side(found, null)).orElseGet(() -> new Side(null, otherwise));
  }

  /** Why a year has no target or no outcome. */
  public enum Absence {
    /** The report that would state it is not at hand. */
    NO_REPORT("no-report"),
    /** The report is at hand, and lacks the part that would state it. */
    BROKEN_OFF("broken-off"),
    /** The report is at hand and does not state it. */
    SILENT("silent"),
    /** The report states it in a unit of another kind than that of the series. */
    OTHER_UNIT("other-unit");

    private final String id;

    Absence(String id) {
      this.id = id;
    }

    /** The name used in style sheets and texts. */
    public String id() {
      return id;
    }
  }
}
