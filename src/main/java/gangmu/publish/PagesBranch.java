package gangmu.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.QuotedString;
import org.jspecify.annotations.Nullable;

/**
 * What is on the branch that sites are published to. A commit of ours says so at the end of its
 * message, and names the files in it that others have put there:
 *
 * <pre>
 * Gangmu-Site: 212 files
 * Gangmu-Kept: CNAME
 * </pre>
 *
 * <p>What is neither in our last commit nor in the new site is not ours, and is kept.
 *
 * @param tip the last commit; null where there is no such branch yet
 * @param files what is in it
 * @param kept those that others have put there
 */
record PagesBranch(@Nullable RevCommit tip, Map<String, ObjectId> files, Set<String> kept) {
  private static final String SITE = "Gangmu-Site: ";
  private static final String KEPT = "Gangmu-Kept: ";

  /** What a branch may hold that is new and waits for its first site. */
  private static final Pattern FIRST =
      Pattern.compile("CNAME|\\.nojekyll|\\.git(ignore|attributes)|(README|LICENSE)[^/]*");

  /** A branch that is not there yet. */
  static PagesBranch none() {
    return new PagesBranch(null, Map.of(), Set.of());
  }

  /**
   * Reads the branch.
   *
   * @return null where we have never published to it and it holds something
   */
  static @Nullable PagesBranch read(Repository repository, ObjectId tip) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit last = walk.parseCommit(tip);
      Map<String, ObjectId> files = files(repository, last);
      for (RevCommit commit = last; commit != null; commit = parent(walk, commit)) {
        if (isOurs(commit)) {
          Set<String> ours = new TreeSet<>(files(repository, commit).keySet());
          ours.removeAll(kept(commit));
          Set<String> kept = new TreeSet<>(files.keySet());
          kept.removeAll(ours);
          return new PagesBranch(last, files, kept);
        }
      }
      boolean waits = files.keySet().stream().allMatch(path -> FIRST.matcher(path).matches());
      return waits ? new PagesBranch(last, files, new TreeSet<>(files.keySet())) : null;
    }
  }

  private static @Nullable RevCommit parent(RevWalk walk, RevCommit commit) throws IOException {
    return commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
  }

  static boolean isOurs(RevCommit commit) {
    return commit.getFullMessage().lines().anyMatch(line -> line.startsWith(SITE));
  }

  private static List<String> kept(RevCommit commit) {
    return commit
        .getFullMessage()
        .lines()
        .filter(line -> line.startsWith(KEPT))
        .map(line -> QuotedString.GIT_PATH.dequote(line.substring(KEPT.length())))
        .toList();
  }

  /** The message of a commit that {@link #read} knows again. */
  static String message(int files, List<String> kept) {
    List<String> lines = new ArrayList<>(List.of("Publish the site", "", SITE + files + " files"));
    kept.forEach(path -> lines.add(KEPT + QuotedString.GIT_PATH.quote(path)));
    return String.join("\n", lines) + "\n";
  }

  private static Map<String, ObjectId> files(Repository repository, RevCommit commit)
      throws IOException {
    Map<String, ObjectId> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        files.put(walk.getPathString(), walk.getObjectId(0));
      }
    }
    return new LinkedHashMap<>(files);
  }
}
