package gangmu.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, beside the jar as in a release. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {
  private static final Path JAR = Path.of(System.getProperty("gangmu.jar", "target/gangmu.jar"));

  @TempDir Path folder = Path.of("");

  private record Run(int status, String out, String err) {}

  /** A release in a folder of that name; gives its start script. */
  private Path unpack(String name) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Path script = home.resolve("bin/gangmu");
    Files.copy(Path.of("src/release/bin/gangmu"), script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Files.copy(JAR, home.resolve("lib/gangmu.jar"));
    return script;
  }

  private Run run(String home, String options, Path program, String... arguments) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command =
        Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("XDG_CACHE_HOME");
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("HOME", home);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("GANGMU_OPTS", options);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Not where a blank is in the path: Java 17 shares no classes from there. */
  @Test
  void keepsTheClassesOfACommandForItsNextUse() throws Exception {
    Path script = unpack("release");
    String home = folder.resolve("home").toString();
    Run first = run(home, "", script, "--help");
    assertThat(first).isEqualTo(new Run(0, first.out(), ""));
    Run second = run(home, "-Xlog:class+load", script, "--help");
    assertThat(second.out())
        .contains("Usage: gangmu")
        .contains("gangmu.cli.Main source: shared objects file")
        .contains("picocli.CommandLine source: shared objects file");
  }

  @Test
  void startsThroughALinkAndHandsTheStatusOn() throws Exception {
    unpack("a release");
    Path link = Files.createSymbolicLink(folder.resolve("g"), Path.of("a release/bin/gangmu"));
    Run run = run(folder.resolve("home").toString(), "", link, "build", "--content", "no where");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("no where: error: there is no such folder");
    assertThat(run("/dev/null", "", link, "bulid").status()).isEqualTo(2);
  }

  @Test
  void doesWithoutWhereItMayNotWrite() throws Exception {
    Path script = unpack("release");
    for (String option : List.of("--help", "--version")) {
      Run run = run("/dev/null", "", script, "serve", option);
      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("gangmu ");
      assertThat(run.err()).isEmpty();
    }
  }
}
