package gangmu.compare;

import java.util.Arrays;

/** Compares the names that reports give to one indicator. */
final class Names {
  private Names() {}

  /** Whether both say the same in the same words, in whatever order: 新增城镇就业, 城镇新增就业. */
  static boolean alike(String one, String other) {
    return Arrays.equals(characters(one), characters(other));
  }

  private static int[] characters(String name) {
    return name.replace("规模以上", "规上").codePoints().sorted().toArray();
  }
}
