package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a process of its own. */
class JarIT {
  private static final Path JAR = Path.of(System.getProperty("gangmu.jar", "target/gangmu.jar"));
  private static final Path CONTENT = Path.of("content").toAbsolutePath();

  @TempDir Path folder;

  private record Run(int status, String out, String err) {}

  @Test
  void saysItsVersionAndHelpsAndNothingElse() throws Exception {
    Run version = gangmu(Map.of(), folder, "--version");
    assertThat(version.out()).matches("gangmu \\d+\\.\\d+\\.\\d+\\S*\\R");
    Run help = gangmu(Map.of(), folder, "--help");
    assertThat(help.out()).contains("import", "build");
    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
  }

  @Test
  void importsAndBuildsWithNothingBesideIt() throws Exception {
    Path scrape = CONTENT.resolve("reports/shenyang/2023/source.txt");
    Run imported = gangmu(Map.of(), folder, "import", scrape.toString());
    assertThat(imported.status()).isZero();
    Run built = gangmu(Map.of(), folder, "build");
    assertThat(built.err()).isEmpty();
    assertThat(built.out().lines()).hasSize(1);
    assertThat(files(folder.resolve("site-output"))).isEqualTo(files(Path.of("site-output")));
  }

  /** Much of POI is left out of the jar; what reads a docx must not be. */
  @Test
  void readsADocxWithNothingBesideIt() throws Exception {
    Path docx = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(docx)) {
      document.createParagraph().createRun().setText("云溪的春天来了。");
      document.createTable(2, 2).getRow(0).getCell(0).setText("花");
      document.createFootnotes();
      document.createFootnote().createParagraph().createRun().setText("注");
      document.write(out);
    }
    assertThat(gangmu(Map.of(), folder, "import", docx.toString()).err())
        .contains("no government work report");
  }

  /** The start script relies on it: class-data sharing leaves out what is older than Java 6. */
  @Test
  void holdsNoClassThatJavaCannotShare() throws Exception {
    int java6 = 50;
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        try (DataInputStream bytes = new DataInputStream(jar.getInputStream(entry))) {
          bytes.skipNBytes(6);
          assertThat(bytes.readUnsignedShort()).as(entry.getName()).isGreaterThanOrEqualTo(java6);
        }
      }
    }
  }

  @Test
  void buildsTheSameBytesEverywhere() throws Exception {
    Path here = Files.createDirectories(folder.resolve("here"));
    Path there = Files.createDirectories(folder.resolve("there/with blanks"));
    Map<String, String> one = Map.of("LANG", "C", "LC_ALL", "C", "TZ", "UTC");
    Map<String, String> other =
        Map.of("LANG", "zh_CN.GB18030", "LC_ALL", "zh_CN.GB18030", "TZ", "Asia/Kathmandu");
    String content = CONTENT.toString();
    assertThat(gangmu(one, here, "build", "--content", content).status()).isZero();
    List<String> arabic =
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=GB18030");
    assertThat(gangmu(other, arabic, there, "build", "--content", content).status()).isZero();
    assertThat(files(here.resolve("site-output"))).isEqualTo(files(there.resolve("site-output")));
  }

  private static Run gangmu(Map<String, String> environment, Path folder, String... arguments)
      throws Exception {
    return gangmu(environment, List.of(), folder, arguments);
  }

  private static Run gangmu(
      Map<String, String> environment, List<String> options, Path folder, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    Run run = new Run(process.exitValue(), read(out), read(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** The bytes of each file below a folder, by its path. */
  private static Map<String, List<Byte>> files(Path root) throws IOException {
    Map<String, List<Byte>> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : Files.readAllBytes(path)) {
          bytes.add(b);
        }
        files.put(root.relativize(path).toString(), bytes);
      }
    }
    return files;
  }
}
