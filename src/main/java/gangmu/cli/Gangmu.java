package gangmu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand, which only helps. */
@Command(
    name = "gangmu",
    mixinStandardHelpOptions = true,
    versionProvider = Gangmu.Version.class,
    subcommands = {ImportCommand.class, BuildCommand.class},
    synopsisSubcommandLabel = "COMMAND")
final class Gangmu implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("command-missing"));
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Gangmu.class.getPackage().getImplementationVersion();
      return new String[] {"gangmu " + (version == null ? "(from source)" : version)};
    }
  }

  /** Whether an exception's stack trace is wanted. */
  static boolean isVerbose(CommandLine commandLine) {
    return commandLine.getParseResult() != null
        && commandLine.getParseResult().expandedArgs().contains("-v");
  }
}
