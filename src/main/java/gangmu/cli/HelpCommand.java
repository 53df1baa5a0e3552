package gangmu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of a command what {@code --help} behind it does. */
@Command(name = "help", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class HelpCommand implements Runnable {
  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help-command")
  @Nullable String name;

  @Spec CommandSpec command = CommandSpec.create();

  @Override
  public void run() {
    CommandLine gangmu = command.commandLine().getParent();
    CommandLine asked = gangmu;
    if (name != null) {
      asked = gangmu.getSubcommands().get(name);
      if (asked == null) {
        throw WrongCall.of(gangmu, "command-unknown", name);
      }
    }
    asked.usage(gangmu.getOut());
  }
}
