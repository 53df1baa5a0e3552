package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The program stopped while it writes: what was there before is there still, or what comes instead
 * of it, each file whole; and the next run does its work as if nothing had been.
 */
@DisabledOnOs(OS.WINDOWS)
class InterruptedIT {
  private static final Path JAR = Path.of(System.getProperty("gangmu.jar", "target/gangmu.jar"));
  private static final Path EXAMPLE = Path.of("src/main/resources/gangmu/cli/init/shili");

  private static final List<String> PLACES = List.of("沈阳市", "大连市", "鞍山市", "抚顺市");

  /** What each of the two inputs makes, in a folder of its own. */
  @TempDir static Path made = Path.of("");

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void make() throws Exception {
    make("before", "新建社区养老服务站");
    make("after", "新建社区老年食堂");
    assertThat(files(made.resolve("after/site-output")))
        .isNotEqualTo(files(made.resolve("before/site-output")));
  }

  private static void make(String name, String project) throws Exception {
    Path folder = Files.createDirectories(made.resolve(name));
    scrapes(folder.resolve("scrapes"), project);
    run(folder, "import", "scrapes");
    run(folder, "build");
  }

  private void begin(String... names) throws IOException {
    for (String name : names) {
      copy(made.resolve("before").resolve(name), folder.resolve(name));
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 0", "TERM, 0", "KILL, 0", "KILL, 15"})
  void importLeavesEveryFileWhole(String signal, int later) throws Exception {
    begin("content");
    Path place = folder.resolve("content/reports/shenyang");
    String scrapes = made.resolve("after/scrapes").toString();
    stop(signal, later, () -> holdsHidden(place), "import", "--force", scrapes);
    assertEachIsOneOf("content");
    run(folder, "import", "--force", scrapes);
    assertThat(files(folder.resolve("content"))).isEqualTo(files(made.resolve("after/content")));
    assertThat(holdsHidden(place)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"INT, 0", "TERM, 0", "KILL, 0", "KILL, 15"})
  void buildLeavesEveryFileWhole(String signal, int later) throws Exception {
    begin("site-output");
    String content = made.resolve("after/content").toString();
    stop(signal, later, () -> holdsHidden(folder), "build", "--content", content);
    assertEachIsOneOf("site-output");
    run(folder, "build", "--content", content);
    assertThat(files(folder.resolve("site-output")))
        .isEqualTo(files(made.resolve("after/site-output")));
    assertThat(holdsHidden(folder)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"INT, 0", "TERM, 100", "KILL, 0", "KILL, 150"})
  void publishMovesTheBranchOrLeavesIt(String signal, int later) throws Exception {
    begin("content");
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    Map<String, String> before = files(made.resolve("before/site-output"));
    Map<String, String> after = files(made.resolve("after/site-output"));
    String content = made.resolve("after/content").toString();
    try (Git git = Git.init().setBare(true).setGitDir(folder.resolve("bare.git").toFile()).call()) {
      Repository bare = git.getRepository();
      run(folder, "publish", "--remote", "bare.git");
      assertThat(branch(bare)).isEqualTo(before);
      String[] publish = {"publish", "--remote", "bare.git", "--content", content};
      stop(signal, later, () -> holdsSome(scratch), publish);
      assertThat(branch(bare)).isIn(before, after);
      run(folder, publish);
      assertThat(branch(bare)).isEqualTo(after);
      assertThat(holdsSome(scratch)).isFalse();
    }
  }

  private void assertEachIsOneOf(String name) throws IOException {
    Map<String, String> before = files(made.resolve("before").resolve(name));
    Map<String, String> after = files(made.resolve("after").resolve(name));
    Map<String, String> found = files(folder.resolve(name));
    found.forEach(
        (file, text) -> assertThat(text).as(file).isIn(before.get(file), after.get(file)));
    before.keySet().stream()
        .filter(after::containsKey)
        .forEach(file -> assertThat(found).containsKey(file));
  }

  /** Made-up reports of several places and years, as a crawler leaves them. */
  private static void scrapes(Path folder, String project) throws IOException {
    for (String place : PLACES) {
      for (String year : List.of("2022", "2023", "2024")) {
        String text = Files.readString(EXAMPLE.resolve(year).resolve("source.txt"));
        Path file = folder.resolve(place).resolve(year + "年政府工作报告.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("新建社区养老服务站", project));
      }
    }
  }

  private static Process start(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + folder.resolve("scratch"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
        .start();
  }

  private static void run(Path folder, String... arguments) throws Exception {
    Process process = start(folder, arguments);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(folder.resolve("said"));
    assertThat(process.exitValue()).as(said).isZero();
  }

  /** Begins a command, and sends the signal that many milliseconds after it has begun to write. */
  private void stop(String signal, int later, BooleanSupplier writes, String... arguments)
      throws Exception {
    Process process = start(folder, arguments);
    while (process.isAlive() && !writes.getAsBoolean()) {
      Thread.onSpinWait();
    }
    Thread.sleep(later);
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private static boolean holdsHidden(Path place) {
    String[] names = place.toFile().list((parent, name) -> name.startsWith("."));
    return names != null && names.length > 0;
  }

  private static boolean holdsSome(Path place) {
    String[] names = place.toFile().list();
    return names != null && names.length > 0;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  /** The text of each file below a folder, by its path. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String below = root.relativize(file).toString();
        // what is being made beside a folder is none of it
        if (!below.contains(".new/") && !below.contains(".ready/")) {
          files.put(below, text(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private static Map<String, String> branch(Repository bare) throws IOException {
    Map<String, String> files = new TreeMap<>();
    RevCommit tip = bare.parseCommit(bare.resolve("gh-pages"));
    try (TreeWalk walk = new TreeWalk(bare)) {
      walk.addTree(tip.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        files.put(walk.getPathString(), text(bare.open(walk.getObjectId(0)).getBytes()));
      }
    }
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
