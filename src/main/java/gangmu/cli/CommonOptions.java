package gangmu.cli;

import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {
  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  @Option(names = {"-v", "--verbose"})
  boolean verbose;

  /** Read by {@link Language} before the arguments are parsed. */
  @Option(names = Language.OPTION, paramLabel = "LANG")
  String language = "";
}
