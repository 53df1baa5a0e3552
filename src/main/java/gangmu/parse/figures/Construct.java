package gangmu.parse.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way of wording figures. */
@FunctionalInterface
interface Construct {
  /**
   * The claims of a statement; empty where it is worded in another way.
   *
   * @param subject what the sentence spoke of last, or null
   */
  List<Claim> read(Statement statement, @Nullable Name subject);
}
