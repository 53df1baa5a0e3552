package gangmu.preview;

import gangmu.site.SiteFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is shown: the last site that could be built, and what is wrong where a later one could not.
 * Requests read it while builds replace it.
 */
public final class Preview {
  private static final long NANOSECONDS = 1_000_000;

  private State state = new State(0, 0, Map.of(), "");

  /**
   * A moment of it.
   *
   * @param moment rises with every state
   * @param version rises with every site that differs from the one before
   * @param problems what is wrong with what came later; empty where nothing is
   */
  record State(int moment, int version, Map<String, byte[]> files, String problems) {
    byte @Nullable [] file(String path) {
      return files.get(path);
    }
  }

  /** Shows a site; what was wrong is mended. */
  public synchronized void show(List<SiteFile> site) {
    Map<String, byte[]> files = new TreeMap<>();
    site.forEach(file -> files.put(file.path(), file.bytes()));
    boolean same = state.version > 0 && equal(files, state.files);
    state = new State(state.moment + 1, same ? state.version : state.version + 1, files, "");
    notifyAll();
  }

  /** Shows what is wrong, over the site that was there before. */
  public synchronized void complain(String problems) {
    state = new State(state.moment + 1, state.version, state.files, problems);
    notifyAll();
  }

  synchronized State state() {
    return state;
  }

  /** Waits until something else is shown than that, but not for long: then the same comes back. */
  synchronized State after(State seen, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * NANOSECONDS;
    while (state.moment == seen.moment) {
      long left = (end - System.nanoTime()) / NANOSECONDS;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return state;
  }

  private static boolean equal(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), other.get(file.getKey())));
  }
}
