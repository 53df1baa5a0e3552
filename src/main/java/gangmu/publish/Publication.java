package gangmu.publish;

import java.util.List;

/**
 * What publishing a site changes on its branch.
 *
 * @param remote the address of the repository
 * @param added paths that were not there
 * @param changed paths whose bytes differ
 * @param removed paths that are not of the site any more
 * @param kept paths that others have put there
 * @param commit what the branch ends in now, shortened; before publishing, or where nothing
 *     changes, what it ended in; empty where there is none
 */
public record Publication(
    String remote,
    String branch,
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<String> kept,
    String commit) {
  public Publication {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
  }

  /** Whether the branch holds this site already. */
  public boolean changesNothing() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  Publication at(String name) {
    return new Publication(remote, branch, added, changed, removed, kept, name);
  }
}
