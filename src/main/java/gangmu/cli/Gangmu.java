package gangmu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand, which only helps. */
@Command(
    name = "gangmu",
    mixinStandardHelpOptions = true,
    versionProvider = Gangmu.Version.class,
    subcommands = {
      InitCommand.class,
      ImportCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      PublishCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class Gangmu implements Runnable {
  private final Console console;

  @Spec CommandSpec spec = CommandSpec.create();

  Gangmu(Console console) {
    this.console = console;
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT)
  void quiet(boolean quiet) {
    console.quiet(quiet);
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT)
  void verbose(boolean verbose) {
    console.verbose(verbose);
  }

  /** Read by {@link Language} before the arguments are parsed. */
  @Option(names = Language.OPTION, paramLabel = "LANG", scope = ScopeType.INHERIT)
  void language(String language) {
    if (!Language.isSpoken(language)) {
      throw WrongCall.of(spec.commandLine(), "lang-wrong", language);
    }
  }

  @Override
  public void run() {
    throw WrongCall.of(spec.commandLine(), "command-missing");
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Gangmu.class.getPackage().getImplementationVersion();
      return new String[] {"gangmu " + (version == null ? "(from source)" : version)};
    }
  }
}
