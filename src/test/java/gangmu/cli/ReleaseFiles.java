package gangmu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Makes what a release holds beside the program: completions, and the manual in AsciiDoc. */
public final class ReleaseFiles {
  private ReleaseFiles() {}

  /**
   * Writes them.
   *
   * @param args the folder for the completions, and that for the manual
   */
  public static void main(String[] args) throws IOException {
    Path completions = Files.createDirectories(Path.of(args[0]));
    // zsh reads it too, by its bashcompinit
    Files.writeString(
        completions.resolve("gangmu.bash"), AutoComplete.bash("gangmu", commandLine()));
    Path manual = Files.createDirectories(Path.of(args[1]));
    ManPageGenerator.generateManPage(
        manual.toFile(), null, new boolean[0], true, commandLine().getCommandSpec());
  }

  static CommandLine commandLine() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console = new Console(nowhere, nowhere, new Messages(Locale.ROOT), Terminal.NONE);
    CommandLine commandLine = new CommandLine(new Gangmu(console), new Commands(console));
    commandLine.setResourceBundle(Messages.bundle("help", Locale.ROOT));
    return commandLine;
  }
}
