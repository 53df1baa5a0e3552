package gangmu.publish;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.site.SiteFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a site to a branch of a git repository, as one commit on top of what is there. The
 * branch is fetched into a repository of its own, which is deleted afterwards; nothing of the
 * user's is touched. The branch moves in one step or not at all, and only from where it was seen.
 */
public final class SitePublisher {
  private static final int SECONDS = 120;

  private final Remote remote;
  private final String branch;
  private final Git git;

  private SitePublisher(Remote remote, String branch, Git git) {
    this.remote = remote;
    this.branch = branch;
    this.git = git;
  }

  /**
   * Publishes.
   *
   * @param remote the name of a remote of the repository around the folder, or an address
   * @param dryRun whether to tell only what would change
   * @return what changes; or null with the error: {@code publish.no-remote}, {@code
   *     publish.branch}, {@code publish.unreachable}, {@code publish.not-allowed}, {@code
   *     publish.foreign}, {@code publish.moved}, {@code publish.refused}
   */
  public static Parsed<Publication> publish(
      List<SiteFile> site, String remote, String branch, Path folder, boolean dryRun) {
    GitEnvironment.install();
    if (!Repository.isValidRefName("refs/heads/" + branch)) {
      return Parsed.failed(Diagnostic.error(branch, "publish.branch"));
    }
    return Remote.of(remote, folder).then(found -> publish(site, found, branch, dryRun));
  }

  private static Parsed<Publication> publish(
      List<SiteFile> site, Remote remote, String branch, boolean dryRun) {
    try (Scratch scratch = Scratch.in(Path.of(System.getProperty("java.io.tmpdir", "")));
        Git git = Git.init().setBare(true).setGitDir(scratch.folder().toFile()).call()) {
      return new SitePublisher(remote, branch, git).publish(site, dryRun);
    } catch (IOException | GitAPIException | URISyntaxException e) {
      return Parsed.failed(diagnose(remote, e));
    }
  }

  private Parsed<Publication> publish(List<SiteFile> site, boolean dryRun)
      throws IOException, GitAPIException, URISyntaxException {
    ObjectId tip = fetch();
    PagesBranch before =
        tip == null ? PagesBranch.none() : PagesBranch.read(git.getRepository(), tip);
    if (before == null) {
      return Parsed.failed(
          Diagnostic.error(new URIish(remote.address()).toString(), "publish.foreign", branch));
    }
    SiteCommit commit = SiteCommit.of(site, before, git.getRepository());
    Publication publication = publication(before, commit);
    if (dryRun || publication.changesNothing()) {
      return Parsed.of(publication);
    }
    ObjectId made = commit.write(before, remote.author());
    Diagnostic refusal = push(made, tip);
    return refusal == null
        ? Parsed.of(publication.at(made.abbreviate(7).name()))
        : Parsed.failed(refusal);
  }

  private Publication publication(PagesBranch before, SiteCommit commit) throws URISyntaxException {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    commit
        .site()
        .forEach(
            (path, id) -> {
              ObjectId there = before.files().get(path);
              if (there == null) {
                added.add(path);
              } else if (!there.equals(id)) {
                changed.add(path);
              }
            });
    List<String> removed = new ArrayList<>(before.files().keySet());
    removed.removeAll(commit.site().keySet());
    removed.removeAll(commit.kept());
    String tip = before.tip() == null ? "" : before.tip().abbreviate(7).name();
    return new Publication(
        new URIish(remote.address()).toString(),
        branch,
        added,
        changed,
        removed,
        commit.kept(),
        tip);
  }

  /** Gets the end of the branch; the whole of it where that is not our commit. */
  private @Nullable ObjectId fetch() throws GitAPIException, IOException {
    String name = "refs/heads/" + branch;
    Map<String, Ref> there = new TreeMap<>();
    for (Ref ref :
        Git.lsRemoteRepository()
            .setRemote(remote.address())
            .setHeads(true)
            .setCredentialsProvider(new GitCredentials())
            .setTimeout(SECONDS)
            .call()) {
      there.put(ref.getName(), ref);
    }
    if (!there.containsKey(name)) {
      return null;
    }
    ObjectId tip = fetch(name, false);
    return PagesBranch.isOurs(git.getRepository().parseCommit(tip)) ? tip : fetch(name, true);
  }

  private ObjectId fetch(String name, boolean whole) throws GitAPIException, IOException {
    String here = "refs/gangmu/there";
    var fetch =
        git.fetch()
            .setRemote(remote.address())
            .setRefSpecs(new RefSpec("+" + name + ":" + here))
            .setTagOpt(TagOpt.NO_TAGS)
            .setCredentialsProvider(new GitCredentials())
            .setTimeout(SECONDS);
    (whole ? fetch.setUnshallow(true) : fetch.setDepth(1)).call();
    return git.getRepository().resolve(here);
  }

  /** Moves the branch; tells why not. */
  private @Nullable Diagnostic push(ObjectId commit, @Nullable ObjectId tip)
      throws IOException, URISyntaxException {
    RemoteRefUpdate update =
        new RemoteRefUpdate(
            git.getRepository(),
            commit.name(),
            commit,
            "refs/heads/" + branch,
            false,
            null,
            tip == null ? ObjectId.zeroId() : tip);
    try (Transport transport = Transport.open(git.getRepository(), new URIish(remote.address()))) {
      transport.setCredentialsProvider(new GitCredentials());
      transport.setTimeout(SECONDS);
      transport.push(NullProgressMonitor.INSTANCE, List.of(update));
    }
    String place = new URIish(remote.address()).toString();
    return switch (update.getStatus()) {
      case OK, UP_TO_DATE -> null;
      case REJECTED_REMOTE_CHANGED, REJECTED_NONFASTFORWARD ->
          Diagnostic.error(place, "publish.moved", branch);
      default ->
          Diagnostic.error(
              place,
              "publish.refused",
              branch,
              update.getMessage() == null ? update.getStatus().name() : update.getMessage());
    };
  }

  private static Diagnostic diagnose(Remote remote, Exception thrown) {
    Throwable innermost = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null) {
        innermost = cause;
      }
    }
    String message = String.valueOf(innermost.getMessage()).strip();
    String place = remote.address();
    try {
      place = new URIish(remote.address()).toString();
    } catch (URISyntaxException e) {
      // shown as it was given
    }
    String said = message.toLowerCase(Locale.ROOT);
    boolean denied =
        said.contains("not authorized")
            || said.contains("authenticat")
            || said.contains("permission denied")
            || said.contains("not permitted")
            || said.contains("forbidden");
    return Diagnostic.error(place, denied ? "publish.not-allowed" : "publish.unreachable", message);
  }
}
