package gangmu.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which characters stand side by side in the lines of a text. Two that do are a word or may be one:
 * a line end between them is hardly the writer's.
 */
final class Pairs {
  private final List<Line> lines;

  /** Two characters in a number; found when first asked for, for most texts never are. */
  private @Nullable Set<Integer> found;

  Pairs(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether the one stands right before the other somewhere within a line. */
  boolean has(char one, char other) {
    if (found == null) {
      found = find();
    }
    return found.contains(pair(one, other));
  }

  private Set<Integer> find() {
    Set<Integer> pairs = new HashSet<>();
    for (Line line : lines) {
      String text = line.text();
      for (int i = 1; i < text.length(); i++) {
        pairs.add(pair(text.charAt(i - 1), text.charAt(i)));
      }
    }
    return pairs;
  }

  private static int pair(char one, char other) {
    return one << Character.SIZE | other;
  }
}
