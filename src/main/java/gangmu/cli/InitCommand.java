package gangmu.cli;

import gangmu.files.FolderUpdate;
import gangmu.model.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a folder with all that a site begins with. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class InitCommand implements Callable<Integer> {
  /** Where the files are among the resources; it names one a line, and where it goes. */
  private static final String LIST = "init/files.txt";

  @Parameters(paramLabel = "DIR", descriptionKey = "init-folder")
  Path folder = Path.of("");

  private final Console console;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path target = folder.toAbsolutePath().normalize();
    try {
      if (target.getParent() == null || isTaken(target)) {
        return refuse("init.occupied");
      }
      FolderUpdate.put(target, files());
    } catch (IOException e) {
      return refuse("init.not-written", String.valueOf(e.getMessage()));
    }
    console.say("init.done", folder.toString());
    return 0;
  }

  private int refuse(String code, String... arguments) {
    console.report(List.of(Diagnostic.error(folder.toString(), code, arguments)));
    return 1;
  }

  /** Whether the folder holds anything but a repository that was made for it. */
  private static boolean isTaken(Path target) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    if (!Files.isDirectory(target)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(target)) {
      return inside.anyMatch(path -> !path.getFileName().toString().equals(".git"));
    }
  }

  static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String line : text(LIST).split("\n", -1)) {
      if (!line.isBlank()) {
        String[] names = line.split(" ", 2);
        files.put(names[1], resource("init/" + names[0]));
      }
    }
    return files;
  }

  private static String text(String name) throws IOException {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing in the program: " + name);
      }
      return in.readAllBytes();
    }
  }
}
