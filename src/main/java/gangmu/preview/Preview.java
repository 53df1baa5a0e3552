package gangmu.preview;

import static java.util.stream.Collectors.toMap;

import gangmu.site.SiteFile;
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
  record State(int moment, int version, Map<String, Shown> files, String problems) {
    byte @Nullable [] file(String path) {
      Shown shown = files.get(path);
      return shown == null ? null : shown.file().bytes();
    }

    boolean has(String path) {
      return files.containsKey(path);
    }
  }

  /** A file and the digest of what it holds: it is made again for each request. */
  private record Shown(SiteFile file, String digest) {
    static Shown of(SiteFile file) {
      return new Shown(file, file.sha256());
    }

    boolean holdsWhat(@Nullable Shown other) {
      return other != null && digest.equals(other.digest);
    }
  }

  /**
   * Shows a site; what was wrong is mended.
   *
   * @throws gangmu.site.BrokenPageException if a page cannot be rendered; then nothing changes
   */
  public void show(List<SiteFile> site) {
    Map<String, Shown> files =
        site.parallelStream()
            .collect(toMap(SiteFile::path, Shown::of, (one, other) -> other, TreeMap::new));
    replace(files);
  }

  private synchronized void replace(Map<String, Shown> files) {
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

  private static boolean equal(Map<String, Shown> one, Map<String, Shown> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(file -> file.getValue().holdsWhat(other.get(file.getKey())));
  }
}
