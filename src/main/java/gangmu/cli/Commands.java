package gangmu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each only when it is called, and hands them the console. */
final class Commands implements IFactory {
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ImportCommand.class) {
      return type.cast(new ImportCommand(console));
    }
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
