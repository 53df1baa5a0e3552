package gangmu.publish;

import gangmu.site.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/**
 * The commit that holds a site and the files that others have put beside it. Every file is plain:
 * none is a link, none can be executed.
 *
 * @param site what the files of the site are called by git
 * @param kept the files of others
 */
record SiteCommit(Map<String, ObjectId> site, List<String> kept, Repository repository) {

  /** Writes what is new of the site; each file is asked for once. */
  static SiteCommit of(List<SiteFile> files, PagesBranch before, Repository repository)
      throws IOException {
    Set<ObjectId> there = new HashSet<>(before.files().values());
    Map<String, ObjectId> site = new TreeMap<>();
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      for (SiteFile file : files) {
        byte[] bytes = file.bytes();
        ObjectId id = inserter.idFor(Constants.OBJ_BLOB, bytes);
        site.put(file.path(), id);
        if (there.add(id)) {
          inserter.insert(Constants.OBJ_BLOB, bytes);
        }
      }
      inserter.flush();
    }
    List<String> kept = new ArrayList<>(before.kept());
    kept.removeAll(site.keySet());
    return new SiteCommit(site, kept, repository);
  }

  /** Writes the commit itself. */
  ObjectId write(PagesBranch before, PersonIdent author) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      DirCache index = DirCache.newInCore();
      DirCacheBuilder entries = index.builder();
      site.forEach((path, id) -> entries.add(entry(path, id)));
      kept.forEach(
          path -> entries.add(entry(path, Objects.requireNonNull(before.files().get(path)))));
      entries.finish();
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(index.writeTree(inserter));
      if (before.tip() != null) {
        commit.setParentId(before.tip());
      }
      commit.setAuthor(author);
      commit.setCommitter(author);
      commit.setMessage(PagesBranch.message(site.size(), kept));
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return id;
    }
  }

  private static DirCacheEntry entry(String path, ObjectId id) {
    DirCacheEntry entry = new DirCacheEntry(path);
    entry.setFileMode(FileMode.REGULAR_FILE);
    entry.setObjectId(id);
    return entry;
  }
}
