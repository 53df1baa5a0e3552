package gangmu.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Target and outcome of one year.
 *
 * @param gap null where the two cannot be subtracted
 * @param notes what a reader must know who compares the two
 */
public record YearPair(int year, Side target, Side outcome, @Nullable Gap gap, List<Note> notes) {
  public YearPair {
    notes = List.copyOf(notes);
  }

  /** What keeps two statements from being quite alike. */
  public enum Note {
    /** Only one is 同口径, or 可比价, or each another. */
    SCOPE("scope"),
    /** The names may stand for different things, as 财政总收入 and 一般公共预算收入. */
    NAME("name"),
    /** The units are of one kind and not converted: 户 and 家. */
    UNIT("unit"),
    /** The outcome is from another report than that of the next year, which is not at hand. */
    LATER_REPORT("later-report");

    private final String id;

    Note(String id) {
      this.id = id;
    }

    /** The name used in texts. */
    public String id() {
      return id;
    }
  }

  /** Whether there is a target or an outcome. */
  public boolean stated() {
    return target.statement() != null || outcome.statement() != null;
  }
}
