package gangmu.parse.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way of wording figures. */
@FunctionalInterface
interface Construct {
  /**
   * The claims of a statement; empty where it is worded in another way.
   *
   * @param subjects what the sentence spoke of last; several where it was a list
   */
  List<Claim> read(Statement statement, List<Name> subjects);

  /** The last of what the sentence spoke of, or null. */
  static @Nullable Name last(List<Name> subjects) {
    return subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
  }
}
