package gangmu.publish;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePublisherTest {
  private static final List<SiteFile> FIRST =
      List.of(file(".nojekyll", ""), file("index.html", "one"), file("云/a.html", "stale"));
  private static final List<SiteFile> SECOND =
      List.of(file(".nojekyll", ""), file("index.html", "two"), file("b/index.html", "new"));

  @TempDir Path around = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private Git bare;

  @BeforeEach
  void makeRepository() throws Exception {
    GitEnvironment.install();
    bare = Git.init().setBare(true).setGitDir(around.resolve("bare.git").toFile()).call();
  }

  @AfterEach
  void closeRepository() {
    bare.close();
  }

  private Parsed<Publication> publish(List<SiteFile> site) {
    return publish(site, "bare.git", "gh-pages", false);
  }

  private Parsed<Publication> publish(
      List<SiteFile> site, String remote, String branch, boolean dryRun) {
    return SitePublisher.publish(site, remote, branch, around, dryRun);
  }

  @Test
  void beginsABranchAndGoesOnWithIt() throws Exception {
    Publication first = requireNonNull(publish(FIRST).value());
    assertThat(first.added()).containsExactly(".nojekyll", "index.html", "云/a.html");
    Publication second = requireNonNull(publish(SECOND).value());
    assertThat(second.added()).containsExactly("b/index.html");
    assertThat(second.changed()).containsExactly("index.html");
    assertThat(second.removed()).containsExactly("云/a.html");
    assertThat(there())
        .isEqualTo(Map.of(".nojekyll", "", "index.html", "two", "b/index.html", "new"));
    assertThat(history()).hasSize(2);
  }

  @Test
  void makesNoCommitWhereNothingChanges() throws Exception {
    publish(FIRST);
    List<String> before = history();
    assertThat(requireNonNull(publish(FIRST).value()).changesNothing()).isTrue();
    assertThat(history()).isEqualTo(before);
  }

  @Test
  void onlyTellsInADryRun() throws Exception {
    Publication told = requireNonNull(publish(FIRST, "bare.git", "gh-pages", true).value());
    assertThat(told.added()).hasSize(3);
    assertThat(bare.getRepository().findRef("gh-pages")).isNull();
  }

  @Test
  void keepsWhatOthersHavePutThereOverAndOver() throws Exception {
    publish(FIRST);
    commit("gh-pages", Map.of("CNAME", "example.org", "proof \"1\".txt", "mine"));
    for (List<SiteFile> site : List.of(SECOND, FIRST, SECOND)) {
      Publication publication = requireNonNull(publish(site).value());
      assertThat(publication.kept()).containsExactly("CNAME", "proof \"1\".txt");
      assertThat(publication.removed()).hasSize(1).doesNotContain("CNAME");
    }
    assertThat(there())
        .containsEntry("CNAME", "example.org")
        .containsEntry("proof \"1\".txt", "mine")
        .containsEntry("b/index.html", "new")
        .hasSize(5);
    assertThat(history()).hasSize(5);
  }

  @Test
  void keepsADomainThatWaitsForItsSite() throws Exception {
    commit("gh-pages", Map.of("CNAME", "example.org"));
    assertThat(publish(FIRST).diagnostics()).isEmpty();
    assertThat(there()).containsEntry("CNAME", "example.org").hasSize(4);
  }

  @Test
  void leavesABranchAloneThatHoldsSomethingElse() throws Exception {
    commit("main", Map.of("Main.java", "class Main {}", "README.md", "work"));
    ObjectId before = bare.getRepository().resolve("main");
    assertThat(codes(publish(FIRST, "bare.git", "main", false))).containsExactly("publish.foreign");
    assertThat(bare.getRepository().resolve("main")).isEqualTo(before);
  }

  @Test
  void writesPlainFilesOnly() throws Exception {
    publish(FIRST);
    Repository repository = bare.getRepository();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(repository.parseCommit(repository.resolve("gh-pages")).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        assertThat(walk.getFileMode()).isEqualTo(FileMode.REGULAR_FILE);
      }
    }
  }

  @Test
  void findsARemoteByItsNameFromAFolderBelow() throws Exception {
    Path work = Files.createDirectory(around.resolve("work"));
    try (Git git = Git.init().setDirectory(work.toFile()).call()) {
      git.getRepository().getConfig().setString("remote", "origin", "url", "../bare.git");
      git.getRepository().getConfig().setString("user", null, "name", "林远舟");
      git.getRepository().getConfig().setString("user", null, "email", "lin@example.org");
      git.getRepository().getConfig().save();
    }
    Path below = Files.createDirectories(work.resolve("a/b"));
    Parsed<Publication> published =
        SitePublisher.publish(FIRST, "origin", "gh-pages", below, false);
    assertThat(published.diagnostics()).isEmpty();
    Repository repository = bare.getRepository();
    assertThat(repository.parseCommit(repository.resolve("gh-pages")).getAuthorIdent().getName())
        .isEqualTo("林远舟");
  }

  @ParameterizedTest
  @CsvSource({
    "origin, gh-pages, publish.no-remote",
    "nowhere.git, gh-pages, publish.no-remote",
    "./nowhere.git, gh-pages, publish.unreachable",
    "https://127.0.0.1:1/a.git, gh-pages, publish.unreachable",
    "bare.git, 'a..b', publish.branch",
    "bare.git, '', publish.branch"
  })
  void saysWhatIsWrongWithTheTarget(String remote, String branch, String code) {
    assertThat(codes(publish(FIRST, remote, branch, false))).containsExactly(code);
  }

  @Test
  void answersARefusedPush() throws Exception {
    publish(FIRST);
    ObjectId before = bare.getRepository().resolve("gh-pages");
    // a branch below a branch cannot be
    Parsed<Publication> refused = publish(SECOND, "bare.git", "gh-pages/a", false);
    assertThat(codes(refused)).containsExactly("publish.refused");
    assertThat(bare.getRepository().resolve("gh-pages")).isEqualTo(before);
  }

  private static List<String> codes(Parsed<Publication> published) {
    assertThat(published.value()).isNull();
    return published.diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** What somebody else does to the branch. */
  private void commit(String branch, Map<String, String> files) throws Exception {
    Path work = Files.createTempDirectory(around, "work");
    try (Git git = Git.init().setDirectory(work.toFile()).call()) {
      String address = around.resolve("bare.git").toString();
      if (bare.getRepository().findRef(branch) != null) {
        git.fetch()
            .setRemote(address)
            .setRefSpecs("refs/heads/" + branch + ":refs/heads/there")
            .call();
        git.checkout().setName("there").call();
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(work.resolve(file.getKey()), file.getValue());
      }
      git.add().addFilepattern(".").call();
      git.commit().setMessage("Create CNAME").setAuthor("a", "a@b").setSign(false).call();
      git.push().setRemote(address).setRefSpecs(new RefSpec("HEAD:refs/heads/" + branch)).call();
    }
  }

  private Map<String, String> there() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Repository repository = bare.getRepository();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(repository.parseCommit(repository.resolve("gh-pages")).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        byte[] bytes = repository.open(walk.getObjectId(0)).getBytes();
        files.put(walk.getPathString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private List<String> history() throws Exception {
    List<String> commits = new ArrayList<>();
    for (RevCommit commit : bare.log().add(bare.getRepository().resolve("gh-pages")).call()) {
      commits.add(commit.name());
    }
    return commits;
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void pushesWhereARemoteSaysThatOnePushes() throws Exception {
    Path work = Files.createDirectory(around.resolve("work"));
    try (Git git = Git.init().setDirectory(work.toFile()).call()) {
      git.getRepository().getConfig().setString("remote", "origin", "url", "../nowhere.git");
      git.getRepository().getConfig().setString("remote", "origin", "pushurl", "../bare.git");
      git.getRepository().getConfig().save();
    }
    assertThat(SitePublisher.publish(FIRST, "origin", "gh-pages", work, false).diagnostics())
        .isEmpty();
    assertThat(there()).hasSize(3);
  }
}
